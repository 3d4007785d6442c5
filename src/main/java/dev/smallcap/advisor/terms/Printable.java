package dev.smallcap.advisor.terms;

import java.util.Locale;

/**
 * Makes text safe to show on a terminal and in the log of a build. Characters that would be obeyed,
 * turn other text round or be drawn as nothing stand as their code, such as <code>&#92;u202E</code>
 * , which in JSON means the same character. Stateless and thread-safe.
 */
public final class Printable {
  private Printable() {}

  /** A text on one line. */
  public static String line(String text) {
    return shown(text, false);
  }

  /** A text whose line feeds end lines. */
  public static String lines(String text) {
    return shown(text, true);
  }

  /** What went wrong, then the way out on a line of its own. */
  public static String message(String what, String maybe) {
    return line(what) + "\nMaybe " + line(maybe);
  }

  private static String shown(String text, boolean lines) {
    StringBuilder out = new StringBuilder(text.length());
    boolean start = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean ends = lines && c == '\n';
      if (!ends && (Unseen.isHidden(c) || isObeyed(text, i, start))) {
        text.substring(i, next).chars().forEach(unit -> escape(unit, out));
      } else {
        out.appendCodePoint(c);
      }
      start = ends || (start && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
      i = next;
    }
    return out.toString();
  }

  /**
   * Whether builds take it for a command: those of GitHub at the start of a line, such as {@code
   * ::error}, those of Azure, TeamCity and others anywhere, such as {@code ##vso[}.
   */
  private static boolean isObeyed(String text, int at, boolean start) {
    if (text.startsWith("::", at)) {
      return start;
    }
    if (!text.startsWith("##", at)) {
      return false;
    }
    int end = at + 2;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return text.startsWith("[", end);
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  }

  private static void escape(int unit, StringBuilder out) {
    out.append(String.format(Locale.ROOT, "\\u%04X", unit));
  }
}
