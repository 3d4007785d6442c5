package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.cases.AdviceCase;
import dev.smallcap.advisor.cases.Case;
import dev.smallcap.advisor.cases.CaseFacts;
import dev.smallcap.advisor.cases.CaseFile;
import dev.smallcap.advisor.cases.FigureFiles;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.rule.Rule;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs cases of whole advice. Immutable and thread-safe. */
final class AdviceCases {
  private final Policy policy;
  private final FigureFiles files;
  private final CaseFacts facts;
  private final Map<String, Rule> rules;

  AdviceCases(Policy policy, FigureFiles files, CaseFacts facts, Map<String, Rule> rules) {
    this.policy = policy;
    this.files = files;
    this.facts = facts;
    this.rules = rules;
  }

  AdviceCases asking(Policy other) {
    return new AdviceCases(other, files, facts, rules);
  }

  CaseResult run(CaseFile file, Case one) {
    AdviceCase.check(file, one);
    Answers answers = new Answers(file, one);
    String decision = one.row().required(AdviceCase.DECISION);
    Policy asked = policy;
    LocalDate asOf = one.asOf(policy.latestDay());
    AdviceCase given;
    try {
      asked = one.parameters().isEmpty() ? policy : policy.assuming(one.parameters());
      given = AdviceCase.of(file, one, facts, files, asked.parameters().on(asOf), asOf);
    } catch (InputException e) {
      if (!decision.equals(AdviceCase.REJECTED)) {
        throw e;
      }
      return rejected(answers, e);
    }
    try {
      MarketView market = market(asked, given, asOf);
      Recommendation advice =
          asked.recommend(given.client(), given.account(), given.holdings(), market);
      return compared(answers, advice, new ToldWhy(rules, asked, given, market));
    } catch (InputException e) {
      return rejected(answers, e);
    } catch (PolicyException e) {
      answers.differ(AdviceCase.DECISION, decision, "no advice", "  since: " + e.getMessage());
      return answers.result();
    }
  }

  private static MarketView market(Policy asked, AdviceCase given, LocalDate asOf) {
    MarketView market = asked.assess(given.figures(), asOf);
    if (given.words() != null) {
      market = market.worded(given.words());
    }
    return given.declaration() == null ? market : market.declared(given.declaration());
  }

  private static CaseResult rejected(Answers answers, InputException e) {
    answers.compare(AdviceCase.DECISION, AdviceCase.REJECTED, "  since: " + e.what());
    String naming = answers.cell(AdviceCase.NAMING);
    if (naming != null && !e.what().contains(naming)) {
      answers.differ(AdviceCase.NAMING, naming, e.what(), null);
    }
    return answers.result();
  }

  private static CaseResult compared(Answers answers, Recommendation advice, ToldWhy why) {
    AdviceText.PARTS.forEach(
        (column, part) -> {
          String cell = answers.cell(column);
          if (cell != null) {
            answers.compare(column, part.apply(advice, cell), AdviceText.why(advice));
          }
        });
    said(answers, AdviceText.ids(advice), why);
    return answers.result();
  }

  private static void said(Answers answers, Set<String> ids, ToldWhy why) {
    for (boolean expected : new boolean[] {true, false}) {
      String column = expected ? "says" : "silent";
      String cell = answers.cell(column);
      List<String> asked = cell == null ? List.of() : AdviceText.split(cell);
      List<String> held = asked.stream().filter(id -> ids.contains(id) == expected).toList();
      for (String id : asked) {
        if (!held.contains(id)) {
          answers.differ(
              column,
              expected ? id + " is said" : id + " is not said",
              expected ? "it is not said" : "it is said",
              expected ? why.silent(id) : why.said(id));
        }
      }
      if (held.size() < asked.size()) {
        answers.answer(column, String.join("; ", held));
      }
    }
  }
}
