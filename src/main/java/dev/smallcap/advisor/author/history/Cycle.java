package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.terms.Stage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A cycle as it was known: from the months of the recession before a recovery to the next such
 * month. Immutable and thread-safe.
 *
 * @param began the first month of its recovery, by which it is named; the first month of all where
 *     none had begun
 * @param from the first month whose advice belongs to it
 * @param to the last
 */
public record Cycle(YearMonth began, YearMonth from, YearMonth to) {
  /** The year by which it is called. */
  public String name() {
    return Integer.toString(began.getYear());
  }

  /** Whether a month's advice belongs to it. */
  public boolean holds(YearMonth month) {
    return !month.isBefore(from) && !month.isAfter(to);
  }

  /** The cycles of a history, in order. */
  static List<Cycle> of(List<AdvisedMonth> months) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<YearMonth> begun = new ArrayList<>(List.of(months.get(0).month()));
    YearMonth last = null;
    for (int i = 0; i < months.size(); i++) {
      YearMonth began = months.get(i).recoveryBegan();
      if (began != null && (last == null || began.isAfter(last))) {
        int start = i;
        while (start > 0 && recession(months.get(start - 1).stage())) {
          start--;
        }
        starts.add(start);
        begun.add(began);
        last = began;
      }
    }
    List<Cycle> cycles = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : months.size();
      if (end > starts.get(i)) {
        cycles.add(
            new Cycle(
                begun.get(i), months.get(starts.get(i)).month(), months.get(end - 1).month()));
      }
    }
    return cycles;
  }

  private static boolean recession(Stage stage) {
    return stage == Stage.RECESSION || stage == Stage.UNKNOWN;
  }
}
