package dev.smallcap.advisor.author.coverage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that cases can see, and which of its sides they saw. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param place where it stands, such as {@code client/sleeve.drl:12:9}, or nothing
 * @param name what it is called: a rule's id, a rule's id and comparison, a parameter, a cell
 * @param sides the sides that it has
 * @param seen those that a case saw
 */
public record CoverageTarget(
    Kind kind, String place, String name, Set<Branch> sides, Set<Branch> seen) {
  /** What can be seen. */
  public enum Kind {
    RULE,
    CONDITION,
    PARAMETER,
    CELL
  }

  /** Copies the sets. */
  public CoverageTarget {
    sides = Collections.unmodifiableSet(EnumSet.copyOf(sides));
    seen =
        Collections.unmodifiableSet(
            seen.isEmpty() ? EnumSet.noneOf(Branch.class) : EnumSet.copyOf(seen));
  }

  /** The sides that no case saw. */
  public Set<Branch> unseen() {
    Set<Branch> unseen = EnumSet.copyOf(sides);
    unseen.removeAll(seen);
    return unseen;
  }
}
