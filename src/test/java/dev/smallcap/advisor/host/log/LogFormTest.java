package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
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
    writtenAs(line -> line.replaceFirst("\"form\":2,", ""));

    String refused =
        "The log ("
            + file
            + ") was written in form 1, this version of the library writes and reads form 2.\n"
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

  @Test
  void aLogOfALaterFormIsRefusedByItsFormToo() {
    writtenAs(line -> line.replaceFirst("\"form\":2,", "\"form\":3,"));

    assertThatThrownBy(() -> Written.verified(folder))
        .hasMessageContaining(" was written in form 3, ")
        .hasMessageEndingWith("\nMaybe it was written by a later version: use that one.");
  }

  @Test
  void aFormThatWasPutInLaterIsAChangedLine() {
    List<String> lines = Written.lines(file);
    Written.write(
        file, List.of(lines.get(0).replaceFirst("\"form\":2,", "\"form\":3,"), lines.get(1)));

    assertThat(Written.verified(folder).faults())
        .first()
        .hasToString(file + ", line 1: this is not a line of a log.");
  }
}
