package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Disclosure;
import dev.smallcap.advisor.rulebook.fact.BuiltSleeve;
import dev.smallcap.advisor.rulebook.fact.CheaperFund;
import dev.smallcap.advisor.rulebook.fact.Unhedged;

/** What is said of a sleeve that is built, of cheaper funds and of what stays unhedged, by hand. */
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
    } else if (fact instanceof BuiltSleeve sleeve && sleeve.steadied()) {
      found.add(
          "disclosures-mid-caps",
          new Disclosure(),
          "size",
          sleeve.size(),
          "smallCaps",
          sleeve.smallCaps(),
          "midCaps",
          sleeve.midCaps());
    }
  }
}
