package dev.smallcap.advisor.market;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.conclusion.ActivityFinding;
import dev.smallcap.advisor.conclusion.Caution;
import dev.smallcap.advisor.conclusion.PriceFinding;
import dev.smallcap.advisor.conclusion.RateFinding;
import dev.smallcap.advisor.conclusion.ReadingUsable;
import dev.smallcap.advisor.conclusion.SlumpFinding;
import dev.smallcap.advisor.conclusion.StageFound;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleGroup;
import dev.smallcap.advisor.facts.Reading;
import dev.smallcap.advisor.facts.ReadingNotes;
import dev.smallcap.advisor.facts.StatedSignals;
import dev.smallcap.advisor.measure.CycleFigures;
import dev.smallcap.advisor.measure.CycleWindows;
import dev.smallcap.advisor.measure.Interpolation;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges the market by the rules in force on one day. Immutable and thread-safe. */
public final class MarketJudge {
  private final MarketRules rules;
  private final Function<Finding, Reason> wording;
  private final String fingerprint;

  private MarketJudge(MarketRules rules, Function<Finding, Reason> wording, String fingerprint) {
    this.rules = rules;
    this.wording = wording;
    this.fingerprint = fingerprint;
  }

  /**
   * A judge by these rules and parameters.
   *
   * @param wording how a finding is put into words
   * @param fingerprint the fingerprint of the policy
   */
  public static MarketJudge of(
      RuleGroup group,
      ParameterValues values,
      LocalDate day,
      Function<Finding, Reason> wording,
      String fingerprint) {
    return new MarketJudge(MarketRules.of(group, values, day), wording, fingerprint);
  }

  /** The market by the figures as they stood on the day. */
  public MarketView assess(MarketData data, LocalDate asOf) {
    return with(FiguresReader.read(rules, data, asOf), GivenReadings.NONE);
  }

  /** The label of every month of the figures, in order. */
  public List<MonthLabel> label(MarketData data) {
    return new Labeller(rules)
        .label(
            CycleFigures.measure(Interpolation.of(data).data(), CycleWindows.of(rules.values())));
  }

  String fingerprint() {
    return fingerprint;
  }

  /** The market by a reading of the figures and what was given beside it. */
  MarketView with(OwnReading own, GivenReadings given) {
    Map<ReadingSource, ReadingView> usable = new EnumMap<>(ReadingSource.class);
    usable.put(ReadingSource.FIGURES, own.reading());
    List<Finding> cautions = new ArrayList<>();
    Declaration declaration = given.declaration();
    if (declaration != null) {
      Given by = Given.of(declaration, rules.limits().declarationDays());
      add(
          usable,
          cautions,
          read(ReadingSource.DECLARED, declaration.phase(), by, own.asOf(), List.of()));
    }
    WordedSignals words = given.words();
    if (words != null) {
      List<Finding> found = judge(words);
      Given by = Given.of(words, rules.limits().declarationDays());
      add(usable, cautions, read(ReadingSource.WORDS, rules.first(found), by, own.asOf(), found));
    }
    ReadingView acting =
        Objects.requireNonNull(
            usable.get(Order.first(usable.keySet(), "reading.order", rules.values())));
    boolean differs =
        acting.source() != ReadingSource.FIGURES
            && own.reading().stage() != Stage.UNKNOWN
            && acting.stage() != own.reading().stage();
    List<Finding> notes = notes(own, acting, differs);
    notes.addAll(cautions);
    notes.addAll(own.cautions());
    List<Reason> reasons =
        acting.findings().stream()
            .filter(finding -> !(finding.conclusion() instanceof Caution))
            .sorted(Flow.ORDER)
            .map(wording)
            .toList();
    return new MarketView(
        this, own, given, acting, differs, reasons, notes.stream().map(wording).toList());
  }

  private static void add(
      Map<ReadingSource, ReadingView> usable, List<Finding> cautions, ReadingView reading) {
    boolean used = false;
    for (Finding finding : reading.findings()) {
      used |= finding.conclusion() instanceof ReadingUsable;
      if (finding.conclusion() instanceof Caution) {
        cautions.add(finding);
      }
    }
    if (used) {
      usable.put(reading.source(), reading);
    }
  }

  private List<Finding> judge(WordedSignals words) {
    return rules.judge(
        List.of(
            new StatedSignals(words.rates(), words.inflation(), words.activity(), words.slump()),
            new RateFinding(words.rates()),
            new PriceFinding(words.inflation()),
            new ActivityFinding(words.activity()),
            new SlumpFinding(words.slump())));
  }

  private ReadingView read(
      ReadingSource source, CyclePhase phase, Given given, LocalDate asOf, List<Finding> before) {
    if (given.on().isAfter(asOf)) {
      throw new InputException(
          "The phase was given on (" + given.on() + "), after the as-of date " + asOf + ".",
          "correct one of the two dates.");
    }
    boolean recovery = phase == CyclePhase.EARLY_RECOVERY;
    int age = recovery ? (int) ChronoUnit.MONTHS.between(given.clockStart(), asOf) + 1 : 0;
    LocalDate expiry =
        recovery ? given.clockStart().plusMonths(rules.limits().premiumMonths()) : null;
    List<Finding> findings = new ArrayList<>(before);
    List<Finding> staged =
        rules.judge(
            List.of(
                new Reading(
                    source,
                    phase,
                    age,
                    expiry != null && !asOf.isBefore(expiry),
                    ChronoUnit.DAYS.between(given.on(), asOf))));
    findings.addAll(staged);
    return new ReadingView(
        source,
        phase,
        stage(staged),
        recovery ? age : null,
        false,
        expiry,
        null,
        null,
        given,
        findings);
  }

  private List<Finding> notes(OwnReading own, ReadingView acting, boolean differs) {
    boolean figuresAct = acting.source() == ReadingSource.FIGURES;
    @Nullable CyclePhase label = own.reading().label();
    @Nullable CyclePhase confirmed = own.confirmed();
    ReadingNotes notes =
        new ReadingNotes(
            label == null || confirmed == null ? CyclePhase.UNKNOWN : label,
            confirmed == null ? CyclePhase.UNKNOWN : confirmed,
            figuresAct,
            own.reading().ageAtLeast(),
            acting.phase() == CyclePhase.EARLY_RECOVERY
                && acting.given() != null
                && acting.given().clockAssumed(),
            !figuresAct && acting.phase() == CyclePhase.EARLY_RECOVERY,
            !own.signs().isEmpty(),
            (int) own.signs().values().stream().filter(held -> held).count(),
            differs,
            own.reading().phase(),
            own.reading().stage(),
            own.asOf().getYear());
    List<Finding> found = new ArrayList<>(rules.judge(List.of(notes)));
    found.sort(Comparator.comparing(finding -> !finding.evidence().containsKey("stage")));
    return found;
  }

  static Stage stage(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.conclusion() instanceof StageFound)
        .map(finding -> ((StageFound) finding.conclusion()).stage())
        .findFirst()
        .orElseThrow(
            () ->
                new PolicyException(
                    "No rule in rules/market gives a stage.",
                    "a rule of reading.drl is missing or not yet in force."));
  }
}
