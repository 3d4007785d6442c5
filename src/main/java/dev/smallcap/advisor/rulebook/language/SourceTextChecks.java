package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.terms.Unseen;
import java.text.Normalizer;
import java.util.List;

/**
 * Whether the text of a rule file is what people see: no hidden characters, no endless text.
 * Stateless and thread-safe.
 */
public final class SourceTextChecks {
  /** The most characters of a file. */
  static final int LONGEST_FILE = 64 * 1024;

  /** The most characters of a rule. */
  static final int LONGEST_RULE = 4 * 1024;

  /** The most facts that a rule looks for: every one more multiplies the ways to match. */
  static final int MOST_PATTERNS = 8;

  /** The deepest nesting of a condition: a person follows no more levels. */
  static final int DEEPEST = 4;

  /** The most characters of a line of rules. */
  private static final int LONGEST_LINE = 400;

  /** The most characters of a table or of words: rows are only ever appended. */
  private static final int LONGEST_SHEET = 1024 * 1024;

  /** The most characters of a line of these. */
  private static final int LONGEST_ROW = 4 * 1024;

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;

  private SourceTextChecks() {}

  /** What a reader of a rule file could not see or grasp; one remark at most. */
  static List<Remark> remarks(String path, String text) {
    List<Remark> remarks = remarks(path, text, LONGEST_FILE);
    return remarks.isEmpty() ? longLine(path, text, LONGEST_LINE) : remarks;
  }

  /** What a reader of a table or of words could not see or grasp; one remark at most. */
  public static List<Remark> ofSheet(String path, String text) {
    List<Remark> remarks = remarks(path, text, LONGEST_SHEET);
    return remarks.isEmpty() ? longLine(path, text, LONGEST_ROW) : remarks;
  }

  private static List<Remark> remarks(String path, String text, int longest) {
    if (text.length() > longest) {
      return List.of(
          new Remark(
              RemarkCode.FILE_SIZE,
              path,
              SourcePosition.START,
              "The file has " + text.length() + " characters, more than " + longest + ".",
              "divide it by topic."));
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return List.of(
          new Remark(
              RemarkCode.FILE_CHARACTERS,
              path,
              decomposed(text),
              "A letter is written as several characters, which look like one.",
              "save the file with composed characters (NFC)."));
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
      if (hidden(c) || (c == '\r' && !text.startsWith("\n", i + 1))) {
        return List.of(
            new Remark(
                RemarkCode.FILE_CHARACTERS,
                path,
                new SourcePosition(line, column),
                String.format("The character U+%04X is not one that people see.", c),
                "delete it, or write what was meant; a quotation inside quotes is ‘so’."));
      }
      column += Character.charCount(c);
    }
    return List.of();
  }

  /** What stands far to the right is not read. */
  private static List<Remark> longLine(String path, String text, int longest) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > longest) {
        return List.of(
            new Remark(
                RemarkCode.FILE_SIZE,
                path,
                new SourcePosition(i + 1, longest + 1),
                "The line has " + lines.get(i).length() + " characters, more than " + longest + ".",
                "break it."));
      }
    }
    return List.of();
  }

  private static SourcePosition decomposed(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
        return new SourcePosition(i + 1, 1);
      }
    }
    return SourcePosition.START;
  }

  /** Backslashes begin escapes, which hide what they stand for. */
  private static boolean hidden(int c) {
    // Nearly all that a policy is written in: told at once.
    if ((c >= ' ' && c <= '~') || (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE)) {
      return c == '\\';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\r';
      case Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      case Character.SPACE_SEPARATOR -> c != ' ';
      default -> c == '\\' || Unseen.isDrawnAsNothing(c);
    };
  }
}
