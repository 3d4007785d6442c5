package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    Ran ran = Ran.of("--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("advise", "phases", "matrix", "catalogue", "review", "Exit codes", "--version");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(
      strings = {
        "advise",
        "book",
        "explain",
        "phases",
        "matrix",
        "catalogue",
        "answers",
        "review",
        "prove",
        "diff"
      })
  void eachCommandHasItsHelp(String command) {
    Ran ran = Ran.of(command, "--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("Usage: smallcap-advisor " + command).contains("--format");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void helpOnAdviceNamesEveryOption() {
    assertThat(Ran.of("advise", "--help").out())
        .contains("--client", "--holdings", "--market", "--declare", "--declared-by")
        .contains(
            "--declared-because", "--declared-on", "--began", "--as-of", "--policy", "--lang");
  }

  @Test
  void theVersionIsOneLine() {
    Ran ran = Ran.of("--version");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines()).singleElement().asString().startsWith("smallcap-advisor ");
  }

  @Test
  void aUsageErrorPointsToTheHelpWithoutPrintingIt() {
    Ran ran = Ran.of("matrix", "--formatt", "csv");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "Unknown options: '--formatt', 'csv'\nMaybe see smallcap-advisor matrix --help\n");
  }

  @Test
  void noCommandIsAUsageError() {
    assertThat(Ran.of())
        .isEqualTo(
            new Ran(
                2,
                "",
                """
                Missing command: advise, import, book, explain, phases, history, matrix, catalogue, answers, rulebook, review, coverage, test, mutate, prove, diff, bundle or log
                Maybe see smallcap-advisor --help
                """));
  }

  @Test
  void aFaultOfTheProgramIsOneMessageThatSaysSo() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream written = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Main.run(new String[] {null}, written, written)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("Unexpected: java.lang.")
        .contains("\nMaybe ")
        .doesNotContain("\tat ");
  }

  @Test
  void aTurkishMachineWritesTheSame() {
    Locale before = Locale.getDefault();
    Ran usual = Ran.of("matrix", "--format", "csv");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Ran.of("matrix", "--format", "csv")).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aReaderThatGoesAwayEndsTheOutputQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PrintStream gone = new PrintStream(closed, true, StandardCharsets.UTF_8);
    assertThat(Main.run(new String[] {"matrix"}, gone, gone)).isZero();
  }
}
