package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.decide.measure.CycleMonth;
import dev.smallcap.advisor.rulebook.fact.CycleLimits;
import dev.smallcap.advisor.rulebook.fact.MonthFigures;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;

/**
 * The label of a month, and whether a change of its figures within rounding would give another
 * phase or age. Figures far from every threshold are left alone.
 */
record LabelSensitivity(JudgedMonth month, boolean close) {
  private static final List<Function<CycleLimits, BigDecimal>> THRESHOLDS =
      List.of(
          CycleLimits::cycleRateCut,
          CycleLimits::cycleRateHike,
          CycleLimits::cyclePricesStable,
          CycleLimits::cyclePricesTolerated,
          CycleLimits::cyclePricesRising,
          CycleLimits::cyclePricesFalling,
          CycleLimits::cycleActivityGrowth,
          CycleLimits::cycleActivityConsumption,
          CycleLimits::cycleActivityCollapse,
          CycleLimits::cycleSlump,
          CycleLimits::cycleCurveFlat,
          CycleLimits::cycleCurveTight);

  static LabelSensitivity of(
      LabelledMonths labelled, List<CycleMonth> months, YearMonth month, CycleLimits limits) {
    for (int i = 0; i < months.size(); i++) {
      CycleMonth one = months.get(i);
      if (one.month().equals(month)) {
        PhaseClassifier before = labelled.all(months.subList(0, i));
        JudgedMonth label = before.copy().next(one);
        boolean close =
            moved(one, limits).stream()
                .map(other -> before.copy().next(other).label())
                .anyMatch(other -> differs(label.label(), other));
        return new LabelSensitivity(label, close);
      }
    }
    throw new NoSuchElementException("no figures of " + month);
  }

  private static boolean differs(MonthLabel label, MonthLabel other) {
    return label.confirmed() != other.confirmed() || !Objects.equals(label.age(), other.age());
  }

  /** The month with each figure that lies near a threshold moved either way. */
  private static List<CycleMonth> moved(CycleMonth month, CycleLimits limits) {
    List<CycleMonth> moved = new ArrayList<>();
    if (month.rateChange() != null) {
      for (BigDecimal other : moved(month.rateChange(), limits)) {
        moved.add(new CycleMonth(month.month(), other, month.figures(), month.missing()));
      }
    }
    MonthFigures figures = month.figures();
    if (figures != null) {
      List<BigDecimal> values = values(figures);
      for (int i = 0; i < values.size(); i++) {
        for (BigDecimal other : moved(values.get(i), limits)) {
          List<BigDecimal> others = new ArrayList<>(values);
          others.set(i, other);
          moved.add(
              new CycleMonth(
                  month.month(), month.rateChange(), figures(month, others), month.missing()));
        }
      }
    }
    return moved;
  }

  private static List<BigDecimal> values(MonthFigures figures) {
    return List.of(
        figures.inflation(),
        figures.inflationChange(),
        figures.consumption(),
        figures.activity(),
        figures.sahm(),
        figures.sahmHigh(),
        figures.slope(),
        figures.slopeLow());
  }

  private static MonthFigures figures(CycleMonth month, List<BigDecimal> values) {
    return new MonthFigures(
        month.month(),
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6),
        values.get(7));
  }

  private static List<BigDecimal> moved(BigDecimal value, CycleLimits limits) {
    boolean near =
        THRESHOLDS.stream()
            .map(threshold -> threshold.apply(limits).subtract(value).abs())
            .anyMatch(far -> far.compareTo(limits.cycleRounding()) <= 0);
    return near
        ? List.of(value.subtract(limits.cycleRounding()), value.add(limits.cycleRounding()))
        : List.of();
  }
}
