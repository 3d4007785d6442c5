package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The evidence that section 4 of the specification asks for, written down a second time. */
public final class EvidenceDue {
  private static final String HEDGED = "280930";

  private EvidenceDue() {}

  /**
   * The ids of all evidence that goes with an advice.
   *
   * @param day the as-of date; a line speaks from the day after its data end on
   */
  public static Set<String> of(Recommendation advice, LocalDate day) {
    Set<String> due = new TreeSet<>();
    if (russell(advice)) {
      due.addAll(
          List.of(
              "evidence-2009",
              "evidence-2010",
              "evidence-2020",
              "evidence-early",
              "evidence-trough",
              "evidence-year",
              "evidence-years"));
      if (day.isAfter(LocalDate.of(2026, 1, 26))) {
        due.add("evidence-start");
      }
      if (day.isAfter(LocalDate.of(2026, 2, 6))) {
        due.add("evidence-february");
      }
    }
    boolean refused = advice.sleeve().target() == null;
    boolean second =
        advice.phase().stage() == Stage.ER2
            || (advice.ownReading() != null && advice.ownReading().stage() == Stage.ER2);
    if (russell(advice) || (second && !refused)) {
      due.addAll(List.of("evidence-second", "evidence-stages"));
    }
    if (advice.weights().stream()
        .anyMatch(weight -> weight.id().equals(HEDGED) && isRussell(weight) && planned(weight))) {
      due.add("evidence-hedge");
    }
    return due;
  }

  /** Whether a Russell fund is held after the trades, or by the figures' own reading beside it. */
  private static boolean russell(Recommendation advice) {
    List<String> traded = advice.trades().stream().map(Trade::fund).toList();
    return advice.weights().stream()
            .filter(EvidenceDue::isRussell)
            .anyMatch(
                weight ->
                    planned(weight) || (weight.now().isPositive() && !traded.contains(weight.id())))
        || (advice.ownReading() != null
            && advice.ownReading().weights().stream()
                .anyMatch(weight -> isRussell(weight) && planned(weight)));
  }

  private static boolean isRussell(Weight weight) {
    return weight.kind() == PositionKind.RUSSELL_2000;
  }

  private static boolean planned(Weight weight) {
    return weight.target() == null ? weight.now().isPositive() : weight.target().isPositive();
  }
}
