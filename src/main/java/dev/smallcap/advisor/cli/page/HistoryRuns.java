package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.author.history.AdvisedMonth;
import dev.smallcap.advisor.decide.words.EquityPart;
import dev.smallcap.advisor.picture.Bar;
import dev.smallcap.advisor.picture.KeyEntry;
import dev.smallcap.advisor.picture.Paint;
import dev.smallcap.advisor.picture.Strip;
import dev.smallcap.advisor.picture.Strip.ColumnScale;
import dev.smallcap.advisor.picture.Strip.MonthColumn;
import dev.smallcap.advisor.picture.Strip.MonthRun;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The runs of months in which stage and size of an advice are the same: a strip a decade, and the
 * rows of a table. Immutable and thread-safe.
 *
 * @param strips the strips, with the sizes below them
 * @param stages what the paints of the strips mean
 * @param sizes what the paints of the columns mean
 * @param rows the same as a table
 */
record HistoryRuns(
    List<Strip> strips, List<KeyEntry> stages, List<KeyEntry> sizes, List<RunRow> rows) {
  /** A run as a row. */
  record RunRow(
      String from,
      String to,
      int months,
      String stage,
      String stance,
      String size,
      String split,
      String judged) {}

  /** The runs of some months, in their order. */
  static HistoryRuns of(List<AdvisedMonth> months, Recessions nber, HistoryText text) {
    List<List<AdvisedMonth>> runs = runs(months);
    return new HistoryRuns(
        strips(runs, nber, text),
        stages(text),
        sizes(text),
        runs.stream().map(run -> row(run, text)).toList());
  }

  private static List<List<AdvisedMonth>> runs(List<AdvisedMonth> months) {
    List<List<AdvisedMonth>> runs = new ArrayList<>();
    for (AdvisedMonth month : months) {
      List<AdvisedMonth> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && same(last.get(0), month)) {
        last.add(month);
      } else {
        runs.add(new ArrayList<>(List.of(month)));
      }
    }
    return runs;
  }

  private static boolean same(AdvisedMonth a, AdvisedMonth b) {
    Sleeve one = a.advice().sleeve();
    Sleeve other = b.advice().sleeve();
    return a.stage() == b.stage()
        && a.named() == b.named()
        && one.stance() == other.stance()
        && Objects.equals(one.size(), other.size())
        && Objects.equals(one.russell(), other.russell())
        && Objects.equals(one.sp600(), other.sp600());
  }

  private static AdvisedMonth last(List<AdvisedMonth> run) {
    return run.get(run.size() - 1);
  }

  private static RunRow row(List<AdvisedMonth> run, HistoryText text) {
    Sleeve sleeve = run.get(0).advice().sleeve();
    Stance stance = sleeve.stance();
    boolean built = stance == Stance.BUILD && sleeve.russell() != null;
    return new RunRow(
        run.get(0).month().toString(),
        last(run).month().toString(),
        run.size(),
        text.term(run.get(0).stage()),
        text.term(stance == null ? Decision.NOT_SUITABLE : stance),
        text.shown(sleeve.size()),
        built
            ? text.shown(sleeve.russell())
                + " / "
                + text.shown(sleeve.sp600())
                + " / "
                + text.shown(sleeve.sp400())
            : "",
        run.get(0).named()
            ? text.say("judged.named", Map.of("day", run.get(0).policyAsOf()))
            : text.say("judged.own"));
  }

  private static List<Strip> strips(
      List<List<AdvisedMonth>> runs, Recessions nber, HistoryText text) {
    List<MonthRun> stages = new ArrayList<>();
    List<MonthColumn> sizes = new ArrayList<>();
    Percent most = Percent.ZERO;
    for (List<AdvisedMonth> run : runs) {
      AdvisedMonth first = run.get(0);
      stages.add(
          CycleStrips.run(
              first.month(),
              last(run).month(),
              Paint.of(first.stage()),
              Text.same(text.term(first.stage()))));
      Sleeve sleeve = first.advice().sleeve();
      Percent size = sleeve.size();
      if (size != null && size.isPositive()) {
        sizes.add(new MonthColumn(first.month(), last(run).month(), parts(sleeve, size)));
        most = size.compareTo(most) > 0 ? size : most;
      }
    }
    return Strip.decades(
        stages,
        CycleStrips.bars(nber),
        sizes,
        most.isPositive() ? new ColumnScale(most.value(), text.shown(most)) : null);
  }

  /** What is built in the paints of its parts; what is only kept in one of its own. */
  private static List<Bar.Share> parts(Sleeve sleeve, Percent size) {
    if (sleeve.stance() != Stance.BUILD) {
      return List.of(new Bar.Share(Paint.of(Stance.HOLD), size.value(), ""));
    }
    List<Bar.Share> parts = new ArrayList<>();
    add(parts, EquityPart.RUSSELL, sleeve.russell(), size);
    add(parts, EquityPart.SP600, sleeve.sp600(), size);
    add(parts, EquityPart.SP400, sleeve.sp400(), size);
    return parts;
  }

  private static void add(
      List<Bar.Share> parts, EquityPart part, @Nullable Percent split, Percent size) {
    if (split != null && split.isPositive()) {
      BigDecimal share = split.times(size.value());
      parts.add(new Bar.Share(Paint.of(part), share, ""));
    }
  }

  private static List<KeyEntry> stages(HistoryText text) {
    List<KeyEntry> key = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      key.add(entry(Paint.of(stage), text.term(stage)));
    }
    key.add(CycleStrips.nber());
    return key;
  }

  private static List<KeyEntry> sizes(HistoryText text) {
    return List.of(
        entry(Paint.of(EquityPart.RUSSELL), text.label("matrix.russell2000")),
        entry(Paint.of(EquityPart.SP600), text.label("matrix.sp600")),
        entry(Paint.of(EquityPart.SP400), text.label("matrix.sp400")),
        entry(Paint.of(Stance.HOLD), text.say("kept")));
  }

  private static KeyEntry entry(String paint, String name) {
    return KeyEntry.of(paint, Text.same(name));
  }
}
