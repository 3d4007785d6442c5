package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
  @Test
  void linesEndAtColumn100AndContinueUnderTheFirst() {
    String text = Wrapped.after("  a  ", "four ".repeat(40).strip());
    assertThat(text.lines())
        .containsExactly(
            "  a  " + "four ".repeat(19).strip(),
            "     " + "four ".repeat(19).strip(),
            "     four four");
  }

  @Test
  void koreanLettersTakeTwoColumns() {
    assertThat(Wrapped.columns("ab 한글")).isEqualTo(7);
    assertThat(Wrapped.after("", "한글 ".repeat(40).strip()).lines())
        .allMatch(line -> Wrapped.columns(line) <= 100)
        .hasSize(2);
  }

  @Test
  void aWordLongerThanTheLineStandsAlone() {
    assertThat(Wrapped.after("  ", "a " + "b".repeat(120) + " c").lines())
        .containsExactly("  a", "  " + "b".repeat(120), "  c");
  }

  @Test
  void whatATerminalWouldObeyIsMadeVisible() {
    assertThat(Wrapped.clean("a\u001b[2J\u202eb\n\tc\ud800"))
        .isEqualTo("a\\u001B[2J\\u202Eb c\\uD800");
  }
}
