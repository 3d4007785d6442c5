package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.decide.measure.Awaiting;
import dev.smallcap.advisor.decide.measure.Interpolation;
import dev.smallcap.advisor.decide.measure.MonthlyChanges;
import dev.smallcap.advisor.decide.measure.Publication;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.DataGap;
import dev.smallcap.advisor.rulebook.conclusion.PhaseLabel;
import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.rulebook.fact.DataReach;
import dev.smallcap.advisor.rulebook.fact.MissingSeries;
import dev.smallcap.advisor.rulebook.fact.Reading;
import dev.smallcap.advisor.rulebook.fact.SeriesAge;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads the phase from the figures as they stood on a day. */
final class FiguresReader {
  private final MarketRules rules;
  private final LocalDate asOf;
  private final MarketData all;
  private final MarketData data;
  private final Interpolation filled;
  private final LabelledMonths labelled;

  private FiguresReader(
      MarketRules rules, MarketData all, LocalDate asOf, LabelledMonths labelled) {
    this.rules = rules;
    this.labelled = labelled;
    this.asOf = asOf;
    this.all = all;
    this.data = rules.publication().known(all, asOf);
    CycleWindows windows = ParameterRecord.of(CycleWindows.class, rules.values());
    this.filled = Interpolation.of(data, windows.cycleGap());
  }

  static ComputedReading read(MarketRules rules, MarketData data, LocalDate asOf) {
    return read(rules, data, asOf, new LabelledMonths(rules));
  }

  /**
   * Reads the same.
   *
   * @param labelled the months that were labelled by the same rules for another day
   */
  static ComputedReading read(
      MarketRules rules, MarketData data, LocalDate asOf, LabelledMonths labelled) {
    return new FiguresReader(rules, data, asOf, labelled).read();
  }

  private ComputedReading read() {
    YearMonth month = assessed();
    LabelSensitivity read = month == null ? null : labelOf(month);
    JudgedMonth judged = read == null ? null : read.month();
    MonthLabel label = judged == null ? null : judged.label();
    GroupResult checked = rules.judge(checks(month));
    List<Finding> gaps = new ArrayList<>();
    List<Finding> cautions = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      if (finding.conclusion() instanceof DataGap || finding.conclusion() instanceof PhaseLabel) {
        gaps.add(finding);
      } else if (finding.conclusion() instanceof Caution) {
        cautions.add(finding);
      }
    }
    MonthLabel standing = gaps.isEmpty() ? label : null;
    CyclePhase phase = standing == null ? CyclePhase.UNKNOWN : standing.confirmed();
    Integer age = standing == null || phase != CyclePhase.EARLY_RECOVERY ? null : standing.age();
    LocalDate expiry =
        month == null || age == null
            ? null
            : month.atDay(1).plusMonths(rules.limits().cyclePremium() + 1L - age);
    boolean premiumOver = expiry != null && !asOf.isBefore(expiry);
    GroupResult staged =
        rules.judge(
            List.of(
                new Reading(ReadingSource.FIGURES, phase, age == null ? 0 : age, premiumOver, 0)));
    List<Finding> labelled = standing == null || judged == null ? gaps : judged.findings();
    List<Finding> findings = new ArrayList<>(labelled);
    findings.addAll(staged.findings());
    List<GroupResult> judgements = new ArrayList<>();
    if (judged != null) {
      judgements.addAll(judged.judgements());
    }
    judgements.add(checked);
    judgements.add(staged);
    ReadingView view =
        new ReadingView(
            ReadingSource.FIGURES,
            phase,
            MarketRules.stage(staged.findings()),
            age,
            age != null && standing != null && standing.ageAtLeast(),
            expiry,
            lastExpiry(label),
            month,
            label == null ? null : label.label(),
            null);
    return new ComputedReading(
        asOf,
        new JudgedReading(view, findings, judgements),
        standing == null ? null : standing.confirmed(),
        standing != null && read != null && read.close(),
        standing == null || standing.label() == CyclePhase.UNKNOWN ? Map.of() : Signs.of(labelled),
        gaps,
        cautions,
        through(),
        all,
        Digests.of(all));
  }

  /** The latest month for which every series has a value. */
  private @Nullable YearMonth assessed() {
    List<YearMonth> months = filled.data().months();
    for (int i = months.size() - 1; i >= 0; i--) {
      YearMonth month = months.get(i);
      if (Arrays.stream(Series.values())
          .allMatch(series -> filled.data().value(series, month) != null)) {
        return month;
      }
    }
    return null;
  }

  /** Known from the labels even where the figures are too old to act on. */
  private @Nullable LocalDate lastExpiry(@Nullable MonthLabel label) {
    return label == null || label.lastBegan() == null
        ? null
        : label.lastBegan().atDay(1).plusMonths(rules.limits().cyclePremium());
  }

  private LabelSensitivity labelOf(YearMonth month) {
    return LabelSensitivity.of(labelled, labelled.measure(filled.data()), month, rules.limits());
  }

  private List<Object> checks(@Nullable YearMonth month) {
    List<Object> facts = new ArrayList<>();
    YearMonth begun = null;
    for (Series series : Series.values()) {
      SortedMap<YearMonth, BigDecimal> values = data.values().get(series);
      if (values == null || values.isEmpty()) {
        facts.add(new MissingSeries(month == null ? YearMonth.from(asOf) : month, series));
        continue;
      }
      facts.add(age(series, values.lastKey()));
      begun = begun == null || values.firstKey().isAfter(begun) ? values.firstKey() : begun;
    }
    if (month != null && begun != null) {
      facts.add(new DataReach((int) ChronoUnit.MONTHS.between(begun, month)));
      YearMonth earliest = month.minusMonths(rules.limits().cycleHistory());
      filled.filled().stream()
          .filter(fill -> !fill.month().isBefore(earliest) && !fill.month().isAfter(month))
          .forEach(facts::add);
    } else if (begun != null) {
      facts.add(new DataReach(0));
    }
    facts.addAll(Awaiting.of(all, rules.publication(), asOf));
    YearMonth recent =
        (month == null ? YearMonth.from(asOf) : month).minusMonths(rules.limits().cycleHistory());
    facts.addAll(MonthlyChanges.since(recent, data, rules.values()));
    return facts;
  }

  private SeriesAge age(Series series, YearMonth latest) {
    Publication publication = rules.publication();
    YearMonth awaited = publication.awaited(series, latest);
    return new SeriesAge(
        series,
        latest,
        ChronoUnit.DAYS.between(latest.atEndOfMonth(), asOf),
        awaited,
        Objects.requireNonNull(publication.countsFrom(series, awaited)),
        rules.values().integer("stale", series));
  }

  private Map<Series, YearMonth> through() {
    Map<Series, YearMonth> through = new EnumMap<>(Series.class);
    data.values()
        .forEach(
            (series, months) -> {
              if (!months.isEmpty()) {
                through.put(series, months.lastKey());
              }
            });
    return Collections.unmodifiableMap(through);
  }
}
