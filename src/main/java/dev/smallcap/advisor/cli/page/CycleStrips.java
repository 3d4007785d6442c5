package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.picture.KeyEntry;
import dev.smallcap.advisor.picture.Paint;
import dev.smallcap.advisor.picture.Strip;
import dev.smallcap.advisor.picture.Strip.MonthRun;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Text;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The phases of the cycle, a strip a decade, with the recessions of the NBER upon it. Immutable and
 * thread-safe.
 *
 * @param firstYear the year of the first month that has a label
 * @param strips a strip a decade
 * @param key what its paints mean
 * @param runs months in a row with one label
 * @param months how many months there are
 * @param recessions how many of them were in a recession of the NBER
 * @param found how many of these the rules labelled so
 * @param besides how many others the rules labelled so
 */
record CycleStrips(
    int firstYear,
    List<Strip> strips,
    List<KeyEntry> key,
    List<PhaseRun> runs,
    long months,
    long recessions,
    long found,
    long besides) {
  private static final String NBER = "NBER";

  /** Months in a row with one label. */
  record PhaseRun(YearMonth from, YearMonth to, CyclePhase phase, Text name, long nber) {
    long months() {
      return ChronoUnit.MONTHS.between(from, to) + 1;
    }

    private MonthRun drawn() {
      return run(from, to, Paint.of(phase), name);
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
    List<KeyEntry> key = new ArrayList<>();
    for (CyclePhase phase : CyclePhase.values()) {
      key.add(KeyEntry.of(Paint.of(phase), words.term(phase)));
    }
    key.add(nber());
    return new CycleStrips(
        months.isEmpty() ? 0 : months.get(0).month().getYear(),
        Strip.decades(runs.stream().map(PhaseRun::drawn).toList(), bars(nber)),
        key,
        runs,
        months.stream().filter(month -> month.label() != CyclePhase.UNKNOWN).count(),
        months.stream().filter(month -> nber.holds(month.month())).count(),
        recessions(months).filter(month -> nber.holds(month.month())).count(),
        recessions(months).filter(month -> !nber.holds(month.month())).count());
  }

  private static Stream<MonthLabel> recessions(List<MonthLabel> months) {
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

  /** What the bars of {@link #bars} are. */
  static KeyEntry nber() {
    return KeyEntry.of(Paint.of(NBER), Text.same(NBER));
  }

  /** The recessions of the NBER, to stand upon a strip. */
  static List<MonthRun> bars(Recessions nber) {
    return nber.list().stream()
        .map(one -> run(one.from(), one.to(), Paint.of(NBER), Text.same(NBER)))
        .toList();
  }

  /** Months in a row to be drawn, with their name and their months as title. */
  static MonthRun run(YearMonth from, YearMonth to, String paint, Text name) {
    return new MonthRun(from, to, paint, name.plus(" " + from + "–" + to));
  }
}
