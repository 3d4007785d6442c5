package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.FundEligible;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What an advice does with one fund. Immutable and thread-safe. */
record FundPlace(ExplanationContext matter, Fund fund) {
  /** Whether it is bought, today or in later parts. */
  boolean bought() {
    return traded(TradeSide.BUY)
        || matter.advice().later().stream().anyMatch(part -> part.fund().equals(fund.id()));
  }

  /** Whether any of it is left after all trades. */
  boolean kept() {
    return target(fund.id()).isPositive();
  }

  /** Whether a rule allows it to be bought. */
  boolean eligible() {
    return matter.asked(RuleFolder.FUNDS).findings().stream()
        .anyMatch(finding -> finding.conclusion().equals(new FundEligible(fund.id())));
  }

  boolean traded(TradeSide side) {
    return matter.advice().trades().stream()
        .anyMatch(trade -> trade.side() == side && trade.fund().equals(fund.id()));
  }

  /** What is held of it after all trades, percent of Q, for people. */
  Percent shownTarget() {
    return Percent.of(target(fund.id()).value().setScale(2, RoundingMode.HALF_EVEN));
  }

  /** The other fund of its index that the advice holds most of, or null. */
  @Nullable Fund preferred() {
    Fund preferred = null;
    Percent most = Percent.ZERO;
    for (Fund other : matter.reference().policy().funds().funds()) {
      boolean alike =
          other.index() == fund.index() && other.plain() && !other.id().equals(fund.id());
      if (alike && target(other.id()).compareTo(most) > 0) {
        preferred = other;
        most = target(other.id());
      }
    }
    return preferred;
  }

  /** Whether a fund is held now. */
  boolean held(Fund other) {
    Weight weight = weight(other.id());
    Percent now = weight == null ? null : weight.now();
    return now != null && now.isPositive();
  }

  private Percent target(String id) {
    Weight weight = weight(id);
    boolean targeted = matter.advice().sleeve().target() != null;
    Percent target = weight == null ? null : targeted ? weight.target() : weight.now();
    return target == null ? Percent.ZERO : target;
  }

  private @Nullable Weight weight(String id) {
    return matter.advice().weights().stream()
        .filter(weight -> weight.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
