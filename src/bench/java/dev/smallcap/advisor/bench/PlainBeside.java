package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Disclosure;
import dev.smallcap.advisor.rulebook.fact.CheaperFund;
import dev.smallcap.advisor.rulebook.fact.Unhedged;

/** What is said of cheaper funds and of what stays unhedged, by hand. */
final class PlainBeside {
  private PlainBeside() {}

  static void judge(Object fact, Found found) {
    if (fact instanceof CheaperFund fund) {
      found.add(
          fund.held() ? "costs-held" : "costs-listed",
          new Disclosure(),
          "fund",
          fund.fund(),
          "cost",
          fund.cost(),
          "cheaper",
          fund.cheaper(),
          "lower",
          fund.lower());
    } else if (fact instanceof Unhedged left) {
      found.add(
          left.sleeve() ? "hedge-sleeve" : "hedge-core",
          new Caution(),
          "part",
          left.part(),
          "funds",
          left.funds());
    }
  }
}
