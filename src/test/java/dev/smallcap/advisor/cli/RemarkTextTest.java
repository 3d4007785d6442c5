package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.cli.json.RemarkSamples;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkTextTest {
  @Test
  void eachRemarkIsABlockAndTheCountStandsLast() {
    assertThat(
            RemarkText.of(
                List.of(RemarkSamples.NUMBER, RemarkSamples.STRAY), "rules/", 23, Style.PLAIN))
        .isEqualTo(
            """
            rules/client/sleeve.drl:12:5  error  number
              The number (20) stands in a rule.
              Maybe put it into parameters.csv.

            rules/cases/sleeve.csv:3:1  warning  case-stray
              The case speaks of (sleeve-gone).
              Maybe delete its row.

            1 error, 1 warning in 23 files
            """);
  }

  @Test
  void aCleanFolderIsOneLine() {
    assertThat(RemarkText.of(List.of(), "", 1, Style.PLAIN))
        .isEqualTo("0 errors, 0 warnings in 1 file\n");
  }

  @Test
  void onATerminalTheSeverityHasItsColour() {
    String text =
        RemarkText.of(List.of(RemarkSamples.NUMBER, RemarkSamples.STRAY), "", 2, Style.COLOURED);
    assertThat(text).contains("\u001b[1;31merror\u001b[0m", "\u001b[1;33mwarning\u001b[0m");
  }

  @Test
  void aFileCannotSpeakToTheTerminal() {
    assertThat(RemarkText.of(List.of(RemarkSamples.HOSTILE), "", 1, Style.PLAIN))
        .doesNotContain("\u001b", "\u0001", "\r");
  }
}
