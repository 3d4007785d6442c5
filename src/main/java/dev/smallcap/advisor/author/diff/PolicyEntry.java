package dev.smallcap.advisor.author.diff;

import static java.util.stream.Collectors.joining;

import dev.smallcap.advisor.terms.Printable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that stands in the files of one policy and not, or otherwise, in those of another.
 * Immutable and thread-safe.
 *
 * @param what what it is
 * @param change what became of it
 * @param name its id or name
 * @param before its lines in the old policy, none where it was added
 * @param after its lines in the new policy, none where it is gone
 */
public record PolicyEntry(
    What what, Change change, String name, List<String> before, List<String> after) {
  /** What stands in the files of a policy. An immutable constant. */
  public enum What {
    RULE,
    PARAMETER,
    CELL,
    FUND,
    /** Which part a class plays. */
    CLASS,
    /** What a part counts to. */
    PART,
    HOLIDAY,
    RELEASE,
    REASON,
    WORDS,
    INVARIANT
  }

  /** What can become of it. An immutable constant. */
  public enum Change {
    ADDED,
    REMOVED,
    /** It got a last day and still stands there. */
    RETIRED,
    CHANGED
  }

  /** Copies the lists. */
  public PolicyEntry {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Whether its line says all of it: what a table says in few words stands in one line. */
  public boolean inLine() {
    return switch (what) {
      case PARAMETER, CELL, CLASS, PART, REASON -> true;
      case RULE, FUND, HOLIDAY, RELEASE, WORDS, INVARIANT -> false;
    };
  }

  /** One line that says what changed, as a list of accepted changes holds it. */
  public String line() {
    return Printable.line(
        what.name().toLowerCase(Locale.ROOT)
            + " "
            + name
            + " "
            + change.name().toLowerCase(Locale.ROOT)
            + (inLine()
                ? ": " + Stream.of(before, after).flatMap(List::stream).collect(joining(" to "))
                : ""));
  }
}
