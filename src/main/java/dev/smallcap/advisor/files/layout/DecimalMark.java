package dev.smallcap.advisor.files.layout;

/** What stands before the decimals of a number. */
public enum DecimalMark {
  POINT('.', ','),
  COMMA(',', '.');

  private final char mark;
  private final char grouping;

  DecimalMark(char mark, char grouping) {
    this.mark = mark;
    this.grouping = grouping;
  }

  /** The mark itself. */
  public char mark() {
    return mark;
  }

  /** What then stands between thousands. */
  public char grouping() {
    return grouping;
  }

  /** The one whose mark is a character. */
  public static DecimalMark of(char mark) {
    return mark == '.' ? POINT : COMMA;
  }
}
