package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.cases.AdviceCase;
import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says why a recommendation tells something or does not, where a rule about the client is behind
 * it. Immutable and thread-safe.
 *
 * @param rules the rules of the policy as they stand in its files, by id
 */
record ToldWhy(Map<String, Rule> rules, PolicyModel policy, AdviceCase given, MarketView market) {
  /** Why nothing is said. */
  String silent(String id) {
    Rule rule = rules.get(id);
    if (rule == null || !rule.in(RuleFolder.CLIENT)) {
      return rule == null
          ? "    no rule has this id: a step of the settlement says it, or it is misspelt"
          : "    " + Why.place(rule);
    }
    CaseQuestion asked = asked();
    return asked.findings(id).isEmpty()
        ? Why.missing(new Expected(id, ""), rule, asked)
        : "    it concluded %s, which does not count beside the other conclusions"
            .formatted(came(asked, id));
  }

  /** Why it is said. */
  String said(String id) {
    Rule rule = rules.get(id);
    if (rule == null || !rule.in(RuleFolder.CLIENT)) {
      return "    by " + (rule == null ? "the settlement" : rule.place());
    }
    CaseQuestion asked = asked();
    return Why.surplus(new Expected(id, came(asked, id)), rule, asked);
  }

  private static String came(CaseQuestion asked, String id) {
    return asked.findings(id).stream()
        .map(finding -> Expected.text(finding.conclusion()))
        .collect(Collectors.joining("; "));
  }

  /** What the rules were asked for this recommendation, prices of funds to be bought included. */
  private CaseQuestion asked() {
    for (GroupResult judgement :
        policy
            .trace(new Situation(given.client(), given.account(), given.holdings(), market))
            .judgements()) {
      if (judgement.group().equals(RuleFolder.CLIENT.id())) {
        return new CaseQuestion(
            policy, market.asOf(), RuleFolder.CLIENT.id(), judgement.facts(), judgement.findings());
      }
    }
    throw new IllegalStateException("No rule about a client was asked.");
  }
}
