package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.DecisionTrace;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.decide.settle.Settled;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What results of an advice, all parts together, as invariants about two profiles read it.
 * Immutable and thread-safe.
 *
 * @param words the words and their values
 */
record Results(Map<String, Object> words) {
  /** What results in a situation, or null where nothing is traded by decision. */
  static @Nullable Results of(PolicyModel policy, DecisionTrace trace) {
    Settled settled = trace.settled();
    return settled.verdict().refusals().isEmpty()
        ? new Results(words(policy, trace.situation(), settled))
        : null;
  }

  private static Map<String, Object> words(
      PolicyModel policy, Situation situation, Settled settled) {
    Settlement settlement = settled.settlement();
    Percent sleeve = Objects.requireNonNull(settlement.sleeveAfter());
    for (LaterTrade part : settlement.later()) {
      sleeve = sleeve.plus(part.ofEquityMoney());
    }
    Percent russell = settlement.heldAfter(PositionKind.RUSSELL_2000);
    Split own = settled.verdict().tilt();
    Percent leg =
        own == null
            ? Percent.ZERO
            : Percent.of(own.russell().times(settled.verdict().size().size().value()));
    Portfolio portfolio =
        Portfolio.measure(
            situation.account(),
            situation.holdings(),
            policy.funds(),
            policy.parts(),
            situation.asOf());
    Percent aside = aside(policy, situation, portfolio);
    return Map.of(
        "free to trade",
        free(situation, portfolio),
        "sleeve result",
        sleeve,
        "sleeve result less band",
        sleeve.minus(half(settlement, settlement.aim())).minus(aside),
        "russell result",
        russell,
        "russell result less band",
        russell.minus(half(settlement, leg)).minus(aside));
  }

  /** The upper half of a band. */
  private static Percent half(Settlement settlement, @Nullable Percent target) {
    Percent band = settlement.band();
    return band == null || target == null ? Percent.ZERO : Percent.of(band.times(target.value()));
  }

  /** Residues below the least leg, and one share where shares are whole. */
  private static Percent aside(PolicyModel policy, Situation situation, Portfolio portfolio) {
    Percent least =
        ParameterRecord.of(TradingLimits.class, policy.parameters().on(situation.asOf()))
            .legLeast();
    BigDecimal share =
        portfolio.prices().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return situation.account().fractionalShares()
        ? least
        : least.plus(portfolio.ofEquityMoney(share));
  }

  /** Whether every leg has a fund, and neither a smallest trade nor a lost price bars an order. */
  private static boolean free(Situation situation, Portfolio portfolio) {
    AccountType type = situation.account().type();
    boolean funds = type == AccountType.US_BROKERAGE || type == AccountType.KR_OVERSEAS;
    boolean priced =
        situation.account().fractionalShares()
            || portfolio.prices().keySet().containsAll(java.util.List.of("IWM", "IJR", "IJH"));
    return funds && priced && situation.account().minimumTrade().isZero();
  }
}
