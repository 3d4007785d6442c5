package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.Decision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final String TEXT = "Title\nDecision: BUILD\nClient\n\nMarket\n  - item\n";
  private static final String TABLE = "fund\nIVV\n";

  @Test
  void plainTextStaysAsItIs() {
    assertThat(Style.PLAIN.advice(TEXT, Decision.BUILD, () -> TABLE)).isEqualTo(TEXT);
    assertThat(Style.PLAIN.heading("month")).isEqualTo("month");
  }

  @Test
  void
      on_a_terminal_headings_are_bold_the_decision_has_its_colour_and_a_table_stands_under_the_head() {
    assertThat(Style.COLOURED.advice(TEXT, Decision.BUILD, () -> TABLE).split("\n", -1))
        .containsExactly(
            "\u001B[1mTitle\u001B[0m",
            "\u001B[1;32mDecision: BUILD\u001B[0m",
            "Client",
            "",
            "fund",
            "IVV",
            "",
            "\u001B[1mMarket\u001B[0m",
            "  - item",
            "");
    assertThat(Style.COLOURED.advice(TEXT, Decision.NOT_SUITABLE, () -> TABLE))
        .contains("\u001B[1;31mDecision");
  }

  @Test
  @Tag("slow")
  void withoutATerminalThereIsNoColour() {
    assertThat(Ran.of("matrix").out()).doesNotContain("\u001B");
    assertThat(Ran.example("article").out()).doesNotContain("\u001B");
  }
}
