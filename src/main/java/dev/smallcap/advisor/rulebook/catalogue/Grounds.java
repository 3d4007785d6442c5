package dev.smallcap.advisor.rulebook.catalogue;

import java.util.Collection;

/**
 * How many rules rest on what. Immutable and thread-safe.
 *
 * @param articleAlone rules that rest on the article and on nothing else
 * @param articleAndData rules that rest on the article and on public data, without an assumption
 * @param articleAndAssumptions rules that rest on the article and on assumptions
 * @param assumptionsAlone rules that rest on nothing of the article
 */
public record Grounds(
    long articleAlone, long articleAndData, long articleAndAssumptions, long assumptionsAlone) {
  static Grounds of(Collection<RuleCard> rules) {
    long alone = 0;
    long data = 0;
    long both = 0;
    long none = 0;
    for (RuleCard rule : rules) {
      Source source = rule.source();
      if (source.article().isEmpty()) {
        none++;
      } else if (!source.assumptions().isEmpty()) {
        both++;
      } else if (!source.other().isEmpty()) {
        data++;
      } else {
        alone++;
      }
    }
    return new Grounds(alone, data, both, none);
  }

  /** All rules. */
  public long rules() {
    return articleAlone + articleAndData + articleAndAssumptions + assumptionsAlone;
  }
}
