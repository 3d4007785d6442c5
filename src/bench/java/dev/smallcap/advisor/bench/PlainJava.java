package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.situation.Fund;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The rules for a client, for funds and for an outcome as a programmer would write them by hand.
 * Only the words are read from the rules. Measuring, settling and costs are the library's own, as
 * in every other way, and so is the market.
 */
record PlainJava(Map<String, RuleHeader> rules, LocalDate day) implements Judge {
  @Override
  public List<Finding> client(ClientCase facts) {
    Found found = new Found(rules);
    new PlainClient(facts, found).judge();
    return found.list();
  }

  @Override
  public List<Finding> funds(FundRequest request, List<Fund> funds) {
    Found found = new Found(rules);
    for (Fund fund : funds) {
      PlainFunds.judge(request, fund, found);
    }
    return found.sorted();
  }

  @Override
  public List<Finding> advice(Outcome outcome, ReviewLimits limits) {
    Found found = new Found(rules);
    new PlainAdvice(outcome, limits, day, found).judge();
    return found.list();
  }

  @Override
  public List<Finding> beside(List<Object> facts) {
    Found found = new Found(rules);
    facts.forEach(fact -> PlainBeside.judge(fact, found));
    return found.sorted();
  }
}
