package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.PercentagesOnly;
import dev.smallcap.advisor.rulebook.conclusion.ProceedsToCash;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.SleeveLimit;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client's conclusions combined: refusals in their order override all else, of several sizes
 * and limits the first in the order counts, a split counts only for a sleeve that is built.
 * Immutable and thread-safe.
 *
 * @param refusals decisions under which nothing is traded, the deciding one first; often empty
 * @param size what is asked of the sleeve
 * @param split how a sleeve that is built divides, or null where it is not built
 * @param tilt the client's own split, which a Russell leg that is held is measured against, or null
 *     where the rules give none
 * @param proceedsToCash whether proceeds stay in cash
 * @param percentagesOnly whether prices are too old for amounts
 * @param horizon the horizon of the sleeve
 */
public record CombinedFindings(
    List<Decision> refusals,
    SleeveSize size,
    @Nullable Split split,
    @Nullable Split tilt,
    boolean proceedsToCash,
    boolean percentagesOnly,
    Horizon horizon) {
  private static final String SPLIT = "split of the sleeve";

  /** Copies the list. */
  public CombinedFindings {
    refusals = List.copyOf(refusals);
  }

  /**
   * Combines the conclusions of a client's findings.
   *
   * @param order which findings override others
   * @param situation what to call the situation in a message
   * @throws PolicyException if the rules give no size, no horizon, two different sizes or splits,
   *     or build without a split
   */
  public static CombinedFindings of(
      List<Finding> findings, FindingPriority order, Supplier<String> situation) {
    Set<Decision> refusals = EnumSet.noneOf(Decision.class);
    List<SleeveSize> sizes = new ArrayList<>();
    List<Split> splits = new ArrayList<>();
    List<Horizon> horizons = new ArrayList<>();
    boolean percentagesOnly = false;
    boolean toCash = false;
    SleeveSize settling = null;
    for (Finding finding : findings) {
      Conclusion conclusion = finding.conclusion();
      if (conclusion instanceof Refusal refusal) {
        refusals.add(refusal.decision());
      } else if (conclusion instanceof SleeveSize size) {
        sizes.add(size);
        settling = order.first(settling, size);
      } else if (conclusion instanceof Split split) {
        splits.add(split);
      } else if (conclusion instanceof HorizonFound found) {
        horizons.add(found.horizon());
      } else if (conclusion instanceof PercentagesOnly) {
        percentagesOnly = true;
      } else if (conclusion instanceof ProceedsToCash) {
        toCash = true;
      }
    }
    Horizon horizon = one(horizons, "horizon", situation);
    if (!refusals.isEmpty()) {
      return new CombinedFindings(
          order.sorted(refusals),
          SleeveSize.hold(Percent.HUNDRED),
          null,
          null,
          false,
          false,
          horizon);
    }
    SleeveSize size = one(sizes, "size of the sleeve", situation);
    for (Finding finding : findings) {
      if (finding.conclusion() instanceof SleeveLimit limit) {
        boolean parts = size.inParts() && limit.stance() == Stance.BUILD;
        settling = order.first(settling, new SleeveSize(limit.stance(), limit.size(), parts));
      }
    }
    SleeveSize settled = settling == null ? size : settling;
    return new CombinedFindings(
        List.of(),
        settled,
        settled.stance() == Stance.BUILD ? one(splits, SPLIT, situation) : null,
        splits.isEmpty() ? null : one(splits, SPLIT, situation),
        toCash,
        percentagesOnly,
        horizon);
  }

  /** Whether prices allow amounts of money, and not percentages alone. */
  public boolean inMoney() {
    return !percentagesOnly && (refusals.isEmpty() || refusals.get(0) != Decision.NEEDS_DATA);
  }

  private static <T> T one(List<T> found, String what, Supplier<String> situation) {
    if (new HashSet<>(found).size() != 1) {
      throw new PolicyException(
          "The rules give "
              + (found.isEmpty() ? "no " + what : "more than one " + what + ": " + found)
              + " for "
              + situation.get()
              + ".",
          "a rule is missing, or two overlap, in rules/client.");
    }
    return found.get(0);
  }
}
