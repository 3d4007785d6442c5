package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.market.JudgedMonth;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.PhaseConfirmed;
import dev.smallcap.advisor.rulebook.conclusion.PhaseLabel;
import dev.smallcap.advisor.rulebook.fact.MissingSeries;
import dev.smallcap.advisor.rulebook.fact.MonthFigures;
import dev.smallcap.advisor.rulebook.fact.RateFigures;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The months of a file of figures, as the rules label them, with why; in the form of {@code
 * phases.schema.json}.
 */
public record PhasesJson(
    LocalDate policyAsOf,
    String fingerprint,
    List<MonthView> months,
    List<Recessions.Recession> nber) {
  private static final int SHOWN = 4;

  /** The months as JSON. */
  public static String write(PolicyModel policy, MarketData data) {
    Recessions nber = Recessions.of(policy.files());
    return ReportJson.write(
        new PhasesJson(
            policy.latestDay(),
            policy.fingerprint(),
            policy.phases(data).stream().map(month -> month(policy, nber, month)).toList(),
            nber.list()));
  }

  record MonthView(
      YearMonth month,
      CyclePhase label,
      @Nullable String labelledBy,
      CyclePhase confirmed,
      @Nullable String confirmedBy,
      Stage stage,
      @Nullable Integer age,
      boolean ageAtLeast,
      boolean nberRecession,
      @Nullable FiguresView figures,
      List<Series> missing) {}

  record FiguresView(
      @Nullable BigDecimal rateChange,
      BigDecimal inflation,
      BigDecimal inflationChange,
      BigDecimal consumption,
      BigDecimal activity,
      BigDecimal sahm,
      BigDecimal sahmHigh,
      BigDecimal slope,
      BigDecimal slopeLow) {
    static FiguresView of(MonthFigures month, @Nullable RateFigures rate) {
      return new FiguresView(
          rate == null ? null : shown(rate.change()),
          shown(month.inflation()),
          shown(month.inflationChange()),
          shown(month.consumption()),
          shown(month.activity()),
          shown(month.sahm()),
          shown(month.sahmHigh()),
          shown(month.slope()),
          shown(month.slopeLow()));
    }
  }

  private static MonthView month(PolicyModel policy, Recessions nber, JudgedMonth judged) {
    MonthLabel month = judged.label();
    boolean recovery =
        month.label() == CyclePhase.EARLY_RECOVERY
            || month.confirmed() == CyclePhase.EARLY_RECOVERY;
    GroupResult labelled = judged.judgements().get(0);
    MonthFigures figures = fact(labelled, MonthFigures.class);
    return new MonthView(
        month.month(),
        month.label(),
        rule(judged.findings(), PhaseLabel.class),
        month.confirmed(),
        rule(judged.judgements().get(1).findings(), PhaseConfirmed.class),
        policy.stage(month),
        recovery ? month.age() : null,
        recovery && month.ageAtLeast(),
        nber.holds(month.month()),
        figures == null ? null : FiguresView.of(figures, fact(labelled, RateFigures.class)),
        labelled.facts().stream()
            .filter(MissingSeries.class::isInstance)
            .map(one -> ((MissingSeries) one).series())
            .toList());
  }

  /** The rule behind a conclusion; null where the phase before holds. */
  private static @Nullable String rule(
      List<Finding> findings, Class<? extends Conclusion> conclusion) {
    return findings.stream()
        .filter(finding -> conclusion.isInstance(finding.conclusion()))
        .map(finding -> finding.rule().id())
        .findFirst()
        .orElse(null);
  }

  private static <T> @Nullable T fact(GroupResult asked, Class<T> type) {
    return asked.facts().stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
  }

  /** To four decimals; none at the end that says nothing. */
  private static BigDecimal shown(BigDecimal figure) {
    BigDecimal rounded = figure.setScale(SHOWN, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
