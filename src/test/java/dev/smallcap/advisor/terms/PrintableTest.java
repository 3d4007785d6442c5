package dev.smallcap.advisor.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The value (12.5 %) is outside 0 to 20.",
        "\uae40\ucca0\uc218 \ud55c\uad6d\uc5b4 \u1112\u1161\u11ab",
        "\ud83d\ude00 \u2764\ufe0f \ud83d\udc4d\ud83c\udffd \ud83e\uddea\ud83e\ude78 \ud83e\udee8",
        "caf\u00e9 cafe\u0301 \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
        "a\u00a0b\u3000c \\u202E C:\\a\\b",
        "a::b (::1) # ## #[x] ## [x] ##1[x]",
      })
  void whatPeopleSeeStays(String text) {
    assertThat(Printable.line(text)).isEqualTo(text);
    assertThat(Printable.lines(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "27, \\u001B",
    "127, \\u007F",
    "0x9B, \\u009B",
    "0xAD, \\u00AD",
    "0x202E, \\u202E",
    "0x2069, \\u2069",
    "0x200B, \\u200B",
    "0x200D, \\u200D",
    "0xFEFF, \\uFEFF",
    "0x2028, \\u2028",
    "0xD800, \\uD800",
    "0xDFFF, \\uDFFF",
    "0xE000, \\uE000",
    "0xFFFE, \\uFFFE",
    "0x3164, \\u3164",
    "0x2800, \\u2800",
    "0xE0041, \\uDB40\\uDC41",
    "0xE0100, \\uDB40\\uDD00",
    "0x1D159, \\uD834\\uDD59",
  })
  void whatTheyDoNotSeeIsShownByItsCode(String character, String code) {
    String text = "a" + Character.toString(Integer.decode(character)) + "b";

    assertThat(Printable.line(text)).isEqualTo("a" + code + "b");
    assertThat(Printable.lines(text)).isEqualTo("a" + code + "b");
  }

  @Test
  void aLineFeedEndsALineOrIsShown() {
    assertThat(Printable.lines("a\nb\r\n")).isEqualTo("a\nb\\u000D\n");
    assertThat(Printable.line("a\nb\r\n")).isEqualTo("a\\u000Ab\\u000D\\u000A");
  }

  @Test
  void aCommandOfABuildIsShown() {
    assertThat(Printable.lines("::error::a\n \t\u3000::b\nc ::d"))
        .isEqualTo("\\u003A:error::a\n \\u0009\u3000\\u003A:b\nc ::d");
    assertThat(Printable.line("a ##[error]b ##vso[c] ###teamcity[d]"))
        .isEqualTo("a \\u0023#[error]b \\u0023#vso[c] #\\u0023#teamcity[d]");
  }

  @Test
  @Tag("long")
  void noCharacterIsObeyedOrDrawnAsNothing() {
    Seen.check(Printable.line(Seen.HOSTILE));
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> c != '\n')
        .mapToObj(c -> Printable.lines("a" + Character.toString(c)))
        .forEach(Seen::check);
  }

  @Test
  void aLongValueIsCutBetweenCharacters() {
    String shown = Arguments.shown("a".repeat(56) + "\ud83d\ude00".repeat(9));

    assertThat(shown).isEqualTo("a".repeat(56) + "...");
    assertThat(Arguments.shown("\ud83d\ude00".repeat(30))).isEqualTo("\ud83d\ude00".repeat(30));
  }

  @Test
  void exceptionsKeepTheirTwoLines() {
    assertThat(new InputException("a\nb", "c\u202e"))
        .hasMessage("a\\u000Ab\nMaybe c\\u202E")
        .extracting(InputException::what, InputException::maybe)
        .containsExactly("a\\u000Ab", "c\\u202E");
    assertThat(new PolicyException("a", java.util.List.of("b\nc", "::d"), "e"))
        .hasMessage("a\nb\\u000Ac\n\\u003A:d\nMaybe e");
  }
}
