package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleEngine;
import dev.smallcap.advisor.engine.RuleGroup;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.situation.Fund;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules as this library runs them. */
record LibraryJudge(RuleGroup clients, RuleGroup bought, RuleGroup told, LocalDate day)
    implements Judge {

  static LibraryJudge of(Policy policy, LocalDate day) {
    RuleEngine engine = PolicyModels.of(policy).engine();
    return new LibraryJudge(
        engine.group("client"), engine.group("funds"), engine.group("advice"), day);
  }

  @Override
  public List<Finding> client(ClientCase facts) {
    return clients.judge(facts.facts(), day);
  }

  @Override
  public List<Finding> funds(FundRequest request, List<Fund> funds) {
    List<Object> facts = new ArrayList<>(funds);
    facts.add(request);
    return bought.judge(facts, day);
  }

  @Override
  public List<Finding> advice(Outcome outcome, ReviewLimits limits) {
    return told.judge(List.of(outcome, limits), day);
  }

  @Override
  public List<Finding> beside(List<Object> facts) {
    return told.judge(facts, day);
  }
}
