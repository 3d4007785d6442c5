package dev.smallcap.advisor.rulebook;

/**
 * A place in a file. Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
  /** The start of a file. */
  public static final SourcePosition START = new SourcePosition(1, 1);

  @Override
  public int compareTo(SourcePosition other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
