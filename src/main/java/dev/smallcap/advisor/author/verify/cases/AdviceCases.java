package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.cases.AdviceCase;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFacts;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.cases.FigureFiles;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs cases of whole advice. Immutable and thread-safe. */
record AdviceCases(
    PolicyModel policy, FigureFiles files, CaseFacts facts, Map<String, Rule> rules) {
  AdviceCases asking(PolicyModel other) {
    return new AdviceCases(other, files, facts, rules);
  }

  CaseResult run(CaseFile file, Case one) {
    AdviceCase.check(file, one);
    CaseAnswers answers = new CaseAnswers(file, one);
    String decision = one.row().required(AdviceCase.DECISION);
    PolicyModel asked = policy;
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

  private static MarketView market(PolicyModel asked, AdviceCase given, LocalDate asOf) {
    MarketView market = asked.assess(given.figures(), asOf);
    if (given.words() != null) {
      market = market.worded(given.words());
    }
    return given.declaration() == null ? market : market.declared(given.declaration());
  }

  private static CaseResult rejected(CaseAnswers answers, InputException e) {
    answers.compare(AdviceCase.DECISION, AdviceCase.REJECTED, "  since: " + e.what());
    String naming = answers.cell(AdviceCase.NAMING);
    if (naming != null && !e.what().contains(naming)) {
      answers.differ(AdviceCase.NAMING, naming, e.what(), null);
    }
    return answers.result();
  }

  private static CaseResult compared(CaseAnswers answers, Recommendation advice, ToldWhy why) {
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

  private static void said(CaseAnswers answers, Set<String> ids, ToldWhy why) {
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
