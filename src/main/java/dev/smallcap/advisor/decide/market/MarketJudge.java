package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.decide.measure.CycleFigures;
import dev.smallcap.advisor.decide.measure.Interpolation;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.engine.RuleGroup;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Promises;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.ReadingUsable;
import dev.smallcap.advisor.rulebook.fact.CycleWindows;
import dev.smallcap.advisor.rulebook.fact.Reading;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges the market by the rules in force on one day. Immutable and thread-safe. */
public final class MarketJudge {
  private final MarketRules rules;
  private final Function<Finding, Reason> wording;
  private final Promises promises;
  private final String fingerprint;

  private MarketJudge(
      MarketRules rules, Function<Finding, Reason> wording, Promises promises, String fingerprint) {
    this.rules = rules;
    this.wording = wording;
    this.promises = promises;
    this.fingerprint = fingerprint;
  }

  /**
   * A judge by these rules and parameters.
   *
   * @param releases when figures were published
   * @param wording how a finding is put into words
   * @param promises the words that no host may say
   * @param fingerprint the fingerprint of the policy
   */
  public static MarketJudge of(
      RuleGroup group,
      ParameterValues values,
      LocalDate day,
      Releases releases,
      Function<Finding, Reason> wording,
      Promises promises,
      String fingerprint) {
    return new MarketJudge(
        MarketRules.of(group, values, day, releases), wording, promises, fingerprint);
  }

  /** The market by the figures as they stood on the day. */
  public JudgedMarket assess(MarketData data, LocalDate asOf) {
    return with(FiguresReader.read(rules, data, asOf), HostReadings.NONE);
  }

  /**
   * The market on each of several days, by the figures as they stood on it.
   *
   * @param data the figures of each day
   */
  public List<JudgedMarket> assess(SortedMap<LocalDate, MarketData> data) {
    LabelledMonths labelled = new LabelledMonths(rules);
    return data.entrySet().stream()
        .map(
            day ->
                with(
                    FiguresReader.read(rules, day.getValue(), day.getKey(), labelled),
                    HostReadings.NONE))
        .toList();
  }

  /** A market judged on another day from what it was judged from: figures, words, declaration. */
  public JudgedMarket again(JudgedMarket market, LocalDate asOf) {
    return with(FiguresReader.read(rules, market.own().data(), asOf), market.given());
  }

  /** The days on which figures begin to count or are too old. */
  SortedSet<LocalDate> turningDays(MarketData data) {
    SortedSet<LocalDate> days = new TreeSet<>();
    data.values()
        .forEach(
            (series, months) -> {
              long fresh = rules.values().integer("stale", series);
              for (YearMonth month : months.keySet()) {
                days.add(month.atEndOfMonth().plusDays(fresh + 1));
                LocalDate from = rules.publication().countsFrom(series, month);
                if (from != null && !data.vintages().containsKey(series)) {
                  days.add(from);
                }
              }
            });
    return days;
  }

  LocalDate wholeFrom(YearMonth month) {
    return rules.publication().wholeFrom(month);
  }

  /** The stage that the rules give for a month's confirmed phase and age. */
  public Stage stage(MonthLabel month) {
    Integer age = month.confirmed() == CyclePhase.EARLY_RECOVERY ? month.age() : null;
    return MarketRules.stage(
        rules
            .judge(
                List.of(
                    new Reading(
                        ReadingSource.FIGURES,
                        month.confirmed(),
                        age == null ? 0 : age,
                        age != null && age > rules.limits().cyclePremium(),
                        0)))
            .findings());
  }

  /** The label of every month of the figures, in order, from the whole file. */
  public List<JudgedMonth> label(MarketData data) {
    CycleWindows windows = ParameterRecord.of(CycleWindows.class, rules.values());
    MarketData filled = Interpolation.of(data, windows.cycleGap()).data();
    return new PhaseClassifier(rules).label(CycleFigures.measure(filled, windows));
  }

  String fingerprint() {
    return fingerprint;
  }

  /**
   * The market by a reading of the figures and what was given beside it.
   *
   * @throws dev.smallcap.advisor.terms.InputException if what was given promises: a client reads it
   */
  JudgedMarket with(ComputedReading own, HostReadings given) {
    given.refuse(promises);
    Map<ReadingSource, JudgedReading> usable = new EnumMap<>(ReadingSource.class);
    List<GroupResult> judgements = new ArrayList<>(own.reading().judgements());
    usable.put(ReadingSource.FIGURES, own.reading());
    List<Finding> cautions = new ArrayList<>();
    List<JudgedReading> read = new ArrayList<>();
    GivenReader reader = new GivenReader(rules, own.asOf());
    if (given.declaration() != null) {
      read.add(reader.read(given.declaration()));
    }
    if (given.words() != null) {
      read.add(reader.read(given.words()));
    }
    for (JudgedReading one : read) {
      judgements.addAll(one.judgements());
      add(usable, cautions, one);
    }
    JudgedReading deciding =
        Objects.requireNonNull(
            usable.get(ParameterRank.first(usable.keySet(), "reading.order", rules.values())));
    ReadingView acting = deciding.view();
    ReadingView figures = own.reading().view();
    boolean differs =
        acting.source() != ReadingSource.FIGURES
            && figures.stage() != Stage.UNKNOWN
            && (acting.stage() != figures.stage() || !Objects.equals(acting.age(), figures.age()));
    GroupResult noted = MarketNotes.of(rules, own, acting, differs);
    List<Finding> notes = MarketNotes.leadingFirst(noted);
    judgements.add(noted);
    notes.addAll(cautions);
    if (acting.source() != ReadingSource.FIGURES && !own.dataThrough().isEmpty()) {
      notes.addAll(own.gaps());
    }
    notes.addAll(own.cautions());
    List<Reason> reasons =
        deciding.findings().stream()
            .filter(finding -> !(finding.conclusion() instanceof Caution))
            .sorted(ReasonOrder.ORDER)
            .map(wording)
            .toList();
    return new JudgedMarket(
        this,
        own,
        given,
        deciding,
        lastTiltExpiry(deciding, own, read),
        differs,
        reasons,
        notes.stream().map(wording).toList(),
        judgements);
  }

  private static @Nullable LocalDate lastTiltExpiry(
      JudgedReading acting, ComputedReading own, List<JudgedReading> given) {
    return Stream.concat(Stream.of(acting, own.reading()), given.stream())
        .map(reading -> reading.view().lastTiltExpiry())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static void add(
      Map<ReadingSource, JudgedReading> usable, List<Finding> cautions, JudgedReading reading) {
    boolean used = false;
    for (Finding finding : reading.findings()) {
      used |= finding.conclusion() instanceof ReadingUsable;
      if (finding.conclusion() instanceof Caution) {
        cautions.add(finding);
      }
    }
    if (used) {
      usable.put(reading.view().source(), reading);
    }
  }
}
