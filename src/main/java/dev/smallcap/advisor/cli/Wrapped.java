package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Printable;

/**
 * Text in lines of at most 100 columns, Korean letters taking two, and {@link Printable}: what a
 * terminal would obey, such as an escape sequence in somebody's file, is made visible.
 */
final class Wrapped {
  private static final int WIDTH = 100;

  private Wrapped() {}

  /**
   * A text behind a label.
   *
   * @param label what stands before the first line, indented; it sets the indent of the others
   */
  static String after(String label, String text) {
    StringBuilder out = new StringBuilder(label);
    int indent = columns(label);
    int used = indent;
    for (String one : clean(text).split(" ")) {
      // each may come to stand at the start of a line
      String word = Printable.line(one);
      boolean first = used == indent;
      if (!first && used + 1 + columns(word) > WIDTH) {
        out.append('\n').append(" ".repeat(indent));
        used = indent;
        first = true;
      }
      out.append(first ? "" : " ").append(word);
      used += columns(word) + (first ? 0 : 1);
    }
    return out.append('\n').toString();
  }

  /** The text on one line. */
  static String clean(String text) {
    return Printable.line(text.replaceAll("[\\r\\n\\t]+", " "));
  }

  static int columns(String text) {
    return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
  }

  private static boolean wide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
      default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    };
  }
}
