package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final Charset KOREAN = Charset.forName("x-windows-949");

  private static Charset of(String stream, Map<String, String> told, @Nullable Charset console) {
    return Encoding.of(stream, told::get, console);
  }

  @Test
  void untilJava18EachStreamThatLeadsToAConsoleIsWrittenInItsOwnEncoding() {
    Map<String, String> told = Map.of("sun.stderr.encoding", "x-windows-949");

    assertThat(of("stderr", told, null)).isEqualTo(KOREAN);
    assertThat(of("stdout", told, null)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(of("stdout", told, KOREAN)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(of("stdout", Map.of("sun.stdout.encoding", "cp-no-such"), null))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void laterTheConsoleSaysItsEncodingAndWithoutOneItIsUtf8() {
    Map<String, String> told = Map.of("stdout.encoding", "EUC-KR", "stderr.encoding", "EUC-KR");

    assertThat(of("stdout", told, KOREAN)).isEqualTo(KOREAN);
    assertThat(of("stderr", told, KOREAN)).isEqualTo(KOREAN);
    assertThat(of("stdout", told, null)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(of("stderr", told, null)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void aConsoleWithoutALocaleTakesUtf8() {
    assertThat(of("stdout", Map.of("stdout.encoding", "US-ASCII"), StandardCharsets.US_ASCII))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(of("stdout", Map.of("sun.stdout.encoding", "ANSI_X3.4-1968"), null))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(
      strings = {
        "advise --client src/examples/article/client.json --holdings"
            + " src/examples/article/holdings.csv --market src/examples/article/market.csv --lang"
            + " ko --as-of 2026-01-26",
        "advise --client 없는.json",
        "book --help",
        "--version"
      })
  void everythingIsWrittenInTheCharsetOfTheStream(String command) {
    String[] args = command.split(" ");
    Ran ran = Ran.of(args);

    for (Charset charset : List.of(KOREAN, StandardCharsets.UTF_16LE)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(bytes, true, charset);
      Main.run(args, stream, stream);
      stream.flush();
      assertThat(bytes.toString(charset)).isEqualTo(ran.out() + ran.err());
    }
  }
}
