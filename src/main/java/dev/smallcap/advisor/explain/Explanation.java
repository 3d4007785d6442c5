package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why an advice is what it is: a tree from the decision down to the facts, and every rule, fired or
 * not. Immutable and thread-safe.
 *
 * @param advice the advice
 * @param decision the tree
 * @param questions what the rules were asked, in order
 * @param rules every rule of the policy, in the order of the files
 * @param funds why each fund of the policy is or is not bought, by its id and by its ISIN
 * @param left for each index of the sleeve of which nothing is bought or held, why the first of its
 *     funds is not
 * @param more why the sleeve is not larger
 * @param words the words that the explanation is written in
 */
public record Explanation(
    Recommendation advice,
    ReasonNode decision,
    List<Question> questions,
    List<RuleAnswer> rules,
    Map<String, OutcomeAnswer> funds,
    List<OutcomeAnswer> left,
    OutcomeAnswer more,
    Wording words) {
  /** Copies the collections. */
  public Explanation {
    questions = List.copyOf(questions);
    rules = List.copyOf(rules);
    left = List.copyOf(left);
    funds = Collections.unmodifiableMap(new LinkedHashMap<>(funds));
  }

  /** Whether something refuses, so that no sleeve was judged. */
  boolean refused() {
    return advice.sleeve().stance() == null;
  }

  /** What decided, for the client, in a few lines; where something refuses, all that does. */
  public String shortText(Lang lang) {
    return ShortText.of(this, lang);
  }

  /** All of it, for an auditor: the tree, then every rule with every condition and its source. */
  public String fullText(Lang lang) {
    return FullText.of(this, lang);
  }

  /**
   * Why a rule did not fire; one that fired is answered as fired.
   *
   * @throws InputException if the policy has no such rule
   */
  public RuleAnswer whyNot(String ruleId) {
    return rules.stream()
        .filter(rule -> rule.ruleId().equals(ruleId))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "There is no rule ("
                        + Arguments.shown(Arguments.given(ruleId, "rule id"))
                        + ").",
                    "it is misspelt: "
                        + SpellingSuggestions.names(
                            ruleId, rules.stream().map(RuleAnswer::ruleId).toList())));
  }

  /**
   * Why a fund is not bought; one that is bought or kept is answered so.
   *
   * @param fundId its id or ISIN
   * @throws InputException if the policy knows no such fund, which it therefore never buys
   */
  public OutcomeAnswer whyNotFund(String fundId) {
    OutcomeAnswer answer = funds.get(Arguments.given(fundId, "fund"));
    if (answer == null) {
      throw new InputException(
          "The policy knows no fund (" + Arguments.shown(fundId) + "), so that it never buys it.",
          "add it to rules/funds.csv, or ask for "
              + SpellingSuggestions.names(fundId, funds.keySet()));
    }
    return answer;
  }

  /** Why the sleeve is not larger. */
  public OutcomeAnswer whyNotMore() {
    return more;
  }
}
