package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.decide.measure.CycleMonth;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.conclusion.ClockMove;
import dev.smallcap.advisor.rulebook.conclusion.PhaseConfirmed;
import dev.smallcap.advisor.rulebook.conclusion.PhaseLabel;
import dev.smallcap.advisor.rulebook.conclusion.RateFinding;
import dev.smallcap.advisor.rulebook.fact.LabelRun;
import dev.smallcap.advisor.rulebook.fact.MissingSeries;
import dev.smallcap.advisor.rulebook.fact.RateFigures;
import dev.smallcap.advisor.terms.ClockEvent;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.Series;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels months in order: the rules label, Java counts. One classifier serves one run of months.
 */
final class PhaseClassifier {
  private final MarketRules rules;
  private RateDirection lastMove = RateDirection.HOLD;
  private CyclePhase label = CyclePhase.UNKNOWN;
  private CyclePhase confirmed = CyclePhase.UNKNOWN;
  private int run;
  private int otherwise;
  private @Nullable YearMonth began;
  private @Nullable YearMonth lastBegan;
  private boolean beginningSeen;

  PhaseClassifier(MarketRules rules) {
    this.rules = rules;
  }

  /** A classifier that has seen the same months. */
  PhaseClassifier copy() {
    PhaseClassifier copy = new PhaseClassifier(rules);
    copy.lastMove = lastMove;
    copy.label = label;
    copy.confirmed = confirmed;
    copy.run = run;
    copy.otherwise = otherwise;
    copy.began = began;
    copy.lastBegan = lastBegan;
    copy.beginningSeen = beginningSeen;
    return copy;
  }

  List<JudgedMonth> label(List<CycleMonth> months) {
    return months.stream().map(this::next).toList();
  }

  JudgedMonth next(CycleMonth month) {
    GroupResult labelled = rules.judge(facts(month));
    List<Finding> findings = labelled.findings();
    CyclePhase before = label;
    label = rules.first(findings);
    run = label == before ? run + 1 : 1;
    findings.stream()
        .filter(finding -> finding.conclusion() instanceof RateFinding)
        .map(finding -> ((RateFinding) finding.conclusion()).direction())
        .filter(move -> move == RateDirection.CUTTING || move == RateDirection.HIKING)
        .forEach(move -> lastMove = move);
    GroupResult confirmation = confirm(month.month(), before);
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (!(finding.conclusion() instanceof PhaseLabel other) || other.phase() == label) {
        kept.add(finding);
      }
    }
    MonthLabel found =
        new MonthLabel(
            month.month(),
            label,
            confirmed,
            began == null ? null : (int) ChronoUnit.MONTHS.between(began, month.month()) + 1,
            began != null && !beginningSeen,
            lastBegan);
    return new JudgedMonth(found, kept, List.of(labelled, confirmation));
  }

  private List<Object> facts(CycleMonth month) {
    List<Object> facts = new ArrayList<>();
    if (month.rateChange() != null) {
      facts.add(new RateFigures(month.month(), month.rateChange(), lastMove));
    }
    if (month.figures() != null) {
      facts.add(month.figures());
    }
    for (Series series : month.missing()) {
      facts.add(new MissingSeries(month.month(), series));
    }
    return facts;
  }

  private GroupResult confirm(YearMonth month, CyclePhase before) {
    GroupResult judgement =
        rules.judge(List.of(new LabelRun(label, run, confirmed, began != null, otherwise)));
    for (Finding finding : judgement.findings()) {
      if (finding.conclusion() instanceof PhaseConfirmed found) {
        confirmed = found.phase();
      } else if (finding.conclusion() instanceof ClockMove move) {
        began = move.event() == ClockEvent.START ? month : null;
        beginningSeen = before != CyclePhase.UNKNOWN;
        lastBegan = began == null ? lastBegan : began;
      }
    }
    if (label == CyclePhase.EARLY_RECOVERY) {
      otherwise = 0;
    } else if (label != CyclePhase.UNKNOWN) {
      otherwise++;
    }
    return judgement;
  }
}
