package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Text;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The phases of the cycle, a strip a decade: its months from left to right, ten units each.
 * Immutable and thread-safe.
 *
 * @param firstYear the year of the first month that has a label
 * @param decades the strips
 * @param runs months in a row with one label
 * @param months how many months there are
 * @param recessions how many of them were in a recession of the NBER
 * @param found how many of these the rules labelled so
 * @param besides how many others the rules labelled so
 */
record CycleStrips(
    int firstYear,
    List<Decade> decades,
    List<PhaseRun> runs,
    long months,
    long recessions,
    long found,
    long besides) {
  private static final int YEARS = 10;
  private static final int MONTHS = 12;
  private static final int UNITS = 10;

  /** A decade. */
  record Decade(int start, List<StripSpan> phases, List<StripSpan> nber) {
    /** Its years. */
    List<Integer> years() {
      List<Integer> years = new ArrayList<>();
      for (int year = start; year < start + YEARS; year++) {
        years.add(year);
      }
      return years;
    }
  }

  /** A piece of a strip. */
  record StripSpan(int x, int width, CyclePhase phase, Text title) {}

  /** Months in a row with one label. */
  record PhaseRun(YearMonth from, YearMonth to, CyclePhase phase, Text name, long nber) {
    long months() {
      return ChronoUnit.MONTHS.between(from, to) + 1;
    }
  }

  /**
   * The strips of these months.
   *
   * @param all the months, in order; those before the first that has a label are left out
   */
  static CycleStrips of(List<MonthLabel> all, Recessions nber, MessageCatalog words) {
    List<MonthLabel> months =
        all.stream().dropWhile(month -> month.label() == CyclePhase.UNKNOWN).toList();
    List<PhaseRun> runs = runs(months, nber, words);
    List<PhaseRun> recessions =
        nber.list().stream()
            .map(
                one ->
                    new PhaseRun(one.from(), one.to(), CyclePhase.RECESSION, Text.same("NBER"), 0))
            .toList();
    List<Decade> decades = new ArrayList<>();
    if (!months.isEmpty()) {
      int first = months.get(0).month().getYear() / YEARS * YEARS;
      int last = months.get(months.size() - 1).month().getYear();
      for (int start = first; start <= last; start += YEARS) {
        decades.add(new Decade(start, within(start, runs), within(start, recessions)));
      }
    }
    return new CycleStrips(
        months.isEmpty() ? 0 : months.get(0).month().getYear(),
        decades,
        runs,
        months.stream().filter(month -> month.label() != CyclePhase.UNKNOWN).count(),
        months.stream().filter(month -> nber.holds(month.month())).count(),
        recessions(months).filter(month -> nber.holds(month.month())).count(),
        recessions(months).filter(month -> !nber.holds(month.month())).count());
  }

  private static java.util.stream.Stream<MonthLabel> recessions(List<MonthLabel> months) {
    return months.stream().filter(month -> month.label() == CyclePhase.RECESSION);
  }

  private static List<PhaseRun> runs(
      List<MonthLabel> months, Recessions nber, MessageCatalog words) {
    List<PhaseRun> runs = new ArrayList<>();
    for (MonthLabel month : months) {
      PhaseRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      YearMonth from = month.month();
      long recession = nber.holds(month.month()) ? 1 : 0;
      if (last != null && last.phase() == month.label()) {
        runs.remove(last);
        from = last.from();
        recession += last.nber();
      }
      runs.add(
          new PhaseRun(from, month.month(), month.label(), words.term(month.label()), recession));
    }
    return runs;
  }

  private static List<StripSpan> within(int start, List<PhaseRun> runs) {
    YearMonth first = YearMonth.of(start, 1);
    YearMonth last = YearMonth.of(start + YEARS - 1, MONTHS);
    List<StripSpan> spans = new ArrayList<>();
    for (PhaseRun run : runs) {
      YearMonth from = run.from().isBefore(first) ? first : run.from();
      YearMonth to = run.to().isAfter(last) ? last : run.to();
      if (!from.isAfter(to)) {
        spans.add(
            new StripSpan(
                (int) ChronoUnit.MONTHS.between(first, from) * UNITS,
                (int) (ChronoUnit.MONTHS.between(from, to) + 1) * UNITS,
                run.phase(),
                run.name().plus(" " + run.from() + "–" + run.to())));
      }
    }
    return spans;
  }
}
