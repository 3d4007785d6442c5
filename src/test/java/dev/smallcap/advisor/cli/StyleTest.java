package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.Decision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final String TEXT =
      "Title\nsomebody\n\nSell all of it\nSell for 5.\n\nOrders\n  - item\n";

  @Test
  void plainTextStaysAsItIs() {
    assertThat(Style.PLAIN.advice(TEXT, Decision.BUILD)).isEqualTo(TEXT);
    assertThat(Style.PLAIN.heading("month")).isEqualTo("month");
  }

  @Test
  void onATerminalHeadingsAreBoldAndTheAnswerHasTheColourOfTheDecision() {
    assertThat(Style.COLOURED.advice(TEXT, Decision.BUILD).split("\n", -1))
        .containsExactly(
            "\u001B[1mTitle\u001B[0m",
            "somebody",
            "",
            "\u001B[1;32mSell all of it\u001B[0m",
            "Sell for 5.",
            "",
            "\u001B[1mOrders\u001B[0m",
            "  - item",
            "");
    assertThat(Style.COLOURED.advice(TEXT, Decision.NOT_SUITABLE))
        .contains("\u001B[1;31mSell all of it");
  }

  @Test
  @Tag("slow")
  void withoutATerminalThereIsNoColour() {
    assertThat(Ran.of("matrix").out()).doesNotContain("\u001B");
    assertThat(Ran.example("article").out()).doesNotContain("\u001B");
  }
}
