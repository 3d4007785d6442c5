package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.facts.FundRequest;
import dev.smallcap.advisor.facts.Outcome;
import dev.smallcap.advisor.facts.ReviewLimits;
import dev.smallcap.advisor.situation.Fund;
import java.util.List;
import java.util.Map;

/** The policy as a programmer would write it by hand. Only the words are read from the rules. */
record PlainJava(Map<String, RuleHeader> rules) implements Judge {
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
    PlainAdvice.judge(outcome, limits, found);
    return found.list();
  }
}
