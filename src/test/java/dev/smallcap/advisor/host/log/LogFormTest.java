package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFormTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aLog() {
    Written.append(folder, Written.QUICK, Written.decisions(2));
    file = Written.files(folder).get(0);
  }

  /** As another version writes it: every line whole, with its own hash. */
  private void writtenAs(UnaryOperator<String> how) {
    Written.write(
        file,
        Written.lines(file).stream()
            .map(
                line -> {
                  String body = how.apply(line.substring(0, line.lastIndexOf(",\"hash\"")));
                  return body + ",\"hash\":\"" + RuleFiles.digest(body) + "\"}";
                })
            .toList());
  }

  @Test
  void aLogOfTheFormBeforeIsRefusedByItsFormHoweverItIsRead() {
    writtenAs(line -> line.replaceFirst("\"form\":3,", ""));

    String refused =
        "The log ("
            + file
            + ") was written in form 1, this version of the library writes form 3 and reads form 2 too.\n"
            + "Maybe keep it, read it with the version that wrote it, and begin a new log in"
            + " another folder: ids of advice are derived otherwise now.";
    assertThatThrownBy(() -> Written.append(folder, Written.QUICK, Written.decisions(1)))
        .isInstanceOf(LogException.class)
        .hasMessage(refused);
    assertThatThrownBy(() -> Written.verified(folder))
        .isInstanceOf(InputException.class)
        .hasMessage(refused);
    assertThatThrownBy(() -> Replay.of(List.of(file), print -> null).each(line -> true, told -> {}))
        .isInstanceOf(InputException.class)
        .hasMessage(refused);
    assertThatThrownBy(() -> Logged.find(List.of(folder), 1))
        .isInstanceOf(InputException.class)
        .hasMessage(refused);
  }

  /** The lines as form 2 had them: without what came with form 3, and chained anew. */
  private void writtenInFormTwo() {
    List<String> lines = new ArrayList<>();
    String previous = "0".repeat(64);
    for (String line : Written.lines(file)) {
      String body =
          line.substring(0, line.lastIndexOf(",\"hash\""))
              .replaceFirst("\"form\":3,", "\"form\":2,")
              .replaceFirst("\"previous\":\"[0-9a-f]{64}\"", "\"previous\":\"" + previous + "\"")
              .replaceAll(",\"equityMoney\":\\{[^}]*}", "")
              .replaceAll(",\"amounts\":\\{(\"(now|target|after)\":\\{[^}]*},?)*}", "")
              .replaceAll(",\"funds\":\\[.*?],\"funding\"", ",\"funding\"")
              .replaceAll(",\"(validUntil|ordersBy)\":\"[-0-9]+\"", "")
              .replaceAll(",\"riskiestGrade\":\\d", "")
              .replaceAll(",\"cap\":\"?[0-9.]+\"?", "")
              .replaceAll(",\"schedule\":\\[[^]]*]", "")
              .replaceAll(",\"weight\":\\d+,\"side\":\"[A-Z]+\"", "")
              .replaceAll(",\"client\":\\{\"en\":\"[^\"]*\",\"ko\":\"[^\"]*\"}", "");
      previous = RuleFiles.digest(body);
      lines.add(body + ",\"hash\":\"" + previous + "\"}");
    }
    Written.write(file, lines);
  }

  @Test
  @Tag("slow")
  void aLogOfFormTwoIsVerifiedRecomputedAndGoneOnWith() {
    writtenInFormTwo();
    assertThat(Written.lines(file))
        .noneMatch(
            line ->
                Stream.of("funds", "riskiestGrade", "cap", "validUntil")
                    .anyMatch(later -> line.contains(",\"" + later + "\":")));

    assertThat(Written.verified(folder).isClean()).isTrue();
    assertThat(ReplayTest.replayed(folder, Situations.STANDARD)).allMatch(Replayed::isSame);

    Written.append(folder, Written.QUICK, Written.decisions(1));
    assertThat(Written.lines(file)).last().asString().startsWith("{\"form\":3,");
    assertThat(Written.verified(folder).isClean()).isTrue();
    assertThat(ReplayTest.replayed(folder, Situations.STANDARD)).allMatch(Replayed::isSame);
  }

  @Test
  void aLogOfALaterFormIsRefusedByItsFormToo() {
    writtenAs(line -> line.replaceFirst("\"form\":3,", "\"form\":4,"));

    assertThatThrownBy(() -> Written.verified(folder))
        .hasMessageContaining(" was written in form 4, ")
        .hasMessageEndingWith("\nMaybe it was written by a later version: use that one.");
  }

  @Test
  void aFormThatWasPutInLaterIsAChangedLine() {
    List<String> lines = Written.lines(file);
    Written.write(
        file, List.of(lines.get(0).replaceFirst("\"form\":3,", "\"form\":4,"), lines.get(1)));

    assertThat(Written.verified(folder).faults())
        .first()
        .hasToString(file + ", line 1: this is not a line of a log.");
  }
}
