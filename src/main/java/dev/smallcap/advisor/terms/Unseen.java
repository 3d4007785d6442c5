package dev.smallcap.advisor.terms;

/**
 * Characters that people do not see. Named by their code where the JDK's tables grow from release
 * to release, so that every JDK says the same. Stateless and thread-safe.
 */
public final class Unseen {
  /** Fillers of Hangul, Braille without dots, a note without its head, and what only joins. */
  private static final String BLANK =
      "\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5\ud834\udd59";

  private static final int PLANE = 0xFFFF;

  private Unseen() {}

  /** Whether a text holds a character that is seen. */
  public static boolean isSeen(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !isHidden(c)
                    && !isDrawnAsNothing(c));
  }

  /** Whether a character is drawn as nothing, be it that it changes how others are drawn. */
  public static boolean isDrawnAsNothing(int c) {
    return Character.getType(c) == Character.FORMAT
        || BLANK.indexOf(c) >= 0
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0x2065
        || (c >= 0xFFF0 && c <= 0xFFF8)
        || (c >= 0x13430 && c <= 0x1343F)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  /**
   * Whether a message shows a character by its code: one that is obeyed, turns text round, is drawn
   * as nothing or as anything. The two selectors that emoji are written with stay.
   */
  static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          true;
      default ->
          (isDrawnAsNothing(c) && c != 0xFE0E && c != 0xFE0F)
              || (c & PLANE) >= 0xFFFE
              || (c >= 0xFDD0 && c <= 0xFDEF);
    };
  }

  /** Whether a character breaks a line, turns text round, or is no character by itself. */
  static boolean isBreaking(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default ->
          c == 0x061C
              || c == 0x200E
              || c == 0x200F
              || (c >= 0x202A && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x2069);
    };
  }
}
