package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Printable;
import java.util.Comparator;

/**
 * What a review has to say about one place of a rules folder. Ordered by file, place and code.
 * Immutable and thread-safe.
 *
 * @param code what kind of remark it is
 * @param file the file, by its path in the folder
 * @param at the place in it
 * @param what what is wrong, with its value
 * @param maybe how to mend it, to be read after the word "Maybe"
 */
public record Remark(RemarkCode code, String file, SourcePosition at, String what, String maybe)
    implements Comparable<Remark> {
  private static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::file)
          .thenComparing(Remark::at)
          .thenComparing(Remark::code)
          .thenComparing(Remark::what);

  /** Makes its words {@link Printable}, whatever value they name. */
  public Remark {
    what = Printable.line(what);
    maybe = Printable.line(maybe);
  }

  /** How much it weighs. */
  public Severity severity() {
    return code.severity();
  }

  @Override
  public int compareTo(Remark other) {
    return ORDER.compare(this, other);
  }

  /** One line, such as {@code client/sleeve.drl:12:5 error number: ...}. */
  @Override
  public String toString() {
    return "%s:%s %s %s: %s"
        .formatted(Printable.line(file), at, code.severityName(), code.id(), what);
  }
}
