package dev.smallcap.advisor.rule;

import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Position;
import dev.smallcap.advisor.rulebook.Remark;
import java.util.List;

/** Whether the text of a rule file is what people see: no hidden characters, no endless text. */
final class Legible {
  /** The most characters of a file. */
  static final int LONGEST_FILE = 64 * 1024;

  /** The most characters of a rule. */
  static final int LONGEST_RULE = 4 * 1024;

  /** The deepest nesting of a condition. */
  static final int DEEPEST = 8;

  private Legible() {}

  static List<Remark> remarks(String path, String text) {
    if (text.length() > LONGEST_FILE) {
      return List.of(
          new Remark(
              Code.FILE_SIZE,
              path,
              Position.START,
              "The file has " + text.length() + " characters, more than " + LONGEST_FILE + ".",
              "divide it by topic."));
    }
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        line++;
        column = 1;
        continue;
      }
      if (hidden(c)) {
        return List.of(
            new Remark(
                Code.FILE_CHARACTERS,
                path,
                new Position(line, column),
                String.format("The character U+%04X is not one that people see.", c),
                "delete it, or write what was meant; a quotation inside quotes is ‘so’."));
      }
      column += Character.charCount(c);
    }
    return List.of();
  }

  /** Backslashes begin escapes, which hide what they stand for. */
  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\r';
      case Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> c != ' ';
      default -> c == '\\';
    };
  }
}
