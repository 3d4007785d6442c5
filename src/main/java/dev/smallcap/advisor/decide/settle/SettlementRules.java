package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.engine.RuleGroup;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.fact.TradeRounding;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the rules of the settlement, and keeps what was asked. One settlement, once; not
 * thread-safe.
 */
public final class SettlementRules {
  private final RuleGroup rules;
  private final TradingLimits limits;
  private final TradeRounding rounding;
  private final LocalDate day;
  private final List<GroupResult> asked = new ArrayList<>();

  /**
   * The rules of a day.
   *
   * @param rules those of {@link RuleFolder#SETTLE}
   * @param limits the parameters of the day
   * @param rounding how weights and shares are rounded that day
   */
  public SettlementRules(
      RuleGroup rules, TradingLimits limits, TradeRounding rounding, LocalDate day) {
    this.rules = rules;
    this.limits = limits;
    this.rounding = rounding;
    this.day = day;
  }

  TradingLimits limits() {
    return limits;
  }

  TradeRounding rounding() {
    return rounding;
  }

  /** What the rules conclude from facts, beside the parameters of the day. */
  public Answer ask(List<?> facts) {
    List<Object> all = new ArrayList<>(facts);
    all.add(limits);
    List<Finding> findings = rules.judge(all, day);
    asked.add(new GroupResult(RuleFolder.SETTLE.id(), all, findings));
    return new Answer(findings);
  }

  /** The same of a few facts. */
  Answer ask(Object... facts) {
    return ask(List.of(facts));
  }

  /** What was asked so far and answered, in order. */
  public List<GroupResult> asked() {
    return List.copyOf(asked);
  }
}
