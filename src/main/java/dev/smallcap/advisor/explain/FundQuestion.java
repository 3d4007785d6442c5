package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.SleeveLimit;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.TradeSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers why a fund is not bought, or that it is. */
final class FundQuestion {
  private final ExplanationContext matter;
  private final ReasonTree tree;
  private final Alternatives others;
  private final Fund fund;
  private final FundPlace place;
  private final List<ReasonNode> grounds = new ArrayList<>();
  private @Nullable Text verdict;

  FundQuestion(ExplanationContext matter, ReasonTree tree, Alternatives others, Fund fund) {
    this.matter = matter;
    this.tree = tree;
    this.others = others;
    this.fund = fund;
    this.place = new FundPlace(matter, fund);
  }

  OutcomeAnswer answer() {
    if (place.bought()) {
      grounds.addAll(tree.bought(fund.id()));
      return answer(true, said("explain.bought", "share", place.shownTarget()));
    }
    if (matter.refused()) {
      stands(
          matter.say(
              "explain.fund-refused",
              Map.of(
                  "fund",
                  fund.id(),
                  "code",
                  matter.advice().decision().name(),
                  "decision",
                  matter.advice().decision())),
          tree.findings(Refusal.class));
    }
    if (place.kept() && !matter.refused()) {
      grounds.addAll(tree.notes());
      return answer(true, said("explain.held", "share", place.shownTarget()));
    }
    eligibility();
    if (!matter.refused()) {
      judged();
    }
    return answer(false, verdict == null ? said("explain.not-bought") : verdict);
  }

  /** What stands against the fund in such an account, for such a profile. */
  private void eligibility() {
    if (!fund.plain()) {
      stands(said("explain.fund-leveraged", "leverage", fund.leverage()), listed());
      return;
    }
    if (!fund.accounts().contains(matter.advice().account().type())) {
      stands(said("explain.fund-account", "account", matter.advice().account().type()), listed());
    }
    List<ReasonNode> rules = new FundRules(matter, fund).silent();
    if (place.eligible()) {
      return;
    }
    stands(
        matter.say(
            "explain.fund-no-rule",
            Map.of(
                "fund",
                fund.id(),
                "account",
                matter.advice().account().type(),
                "risk",
                matter.advice().client().riskProfile())),
        rules);
  }

  private List<ReasonNode> listed() {
    return List.of(
        ReasonNode.fact(
            matter.say(
                "explain.fund-listed",
                Map.of(
                    "fund",
                    fund.id(),
                    "name",
                    new Text(fund.name(), fund.nameKo()),
                    "leverage",
                    fund.leverage(),
                    "accounts",
                    fund.accounts())),
            List.of()));
  }

  /** What stands against it in this market, for this horizon and these holdings. */
  private void judged() {
    if (share(fund.index()) == null) {
      outside();
      return;
    }
    Sleeve sleeve = matter.advice().sleeve();
    if (sleeve.stance() != Stance.BUILD) {
      List<ReasonNode> sizes = new ArrayList<>(tree.findings(SleeveSize.class));
      sizes.addAll(tree.findings(SleeveLimit.class));
      sizes.addAll(tree.notes());
      stands(
          said(place.traded(TradeSide.SELL) ? "explain.fund-sold" : "explain.fund-none-bought"),
          sizes);
      return;
    }
    Percent share = share(fund.index());
    if (share != null && !share.isPositive()) {
      List<ReasonNode> splits = new ArrayList<>(tree.findings(Split.class));
      splits.addAll(others.sharing(fund.index()));
      stands(said("explain.fund-no-share", "index", fund.index()), splits);
      return;
    }
    settled();
  }

  /** A fund of no leg: core, or other small and mid caps. */
  private void outside() {
    stands(said("explain.fund-no-leg", "index", fund.index()), listed());
  }

  /** Its index has a share: another fund is preferred, or no trade is due. */
  private void settled() {
    Fund preferred = place.preferred();
    if (preferred != null) {
      boolean held = place.held(preferred);
      stands(
          said(
              held ? "explain.fund-other-held" : "explain.fund-other-first",
              "other",
              preferred.id()),
          List.of());
    }
    if (verdict == null) {
      stands(said("explain.fund-no-trade"), tree.notes());
    }
  }

  /** The share of the sleeve of an index, or null where it is no leg. */
  private @Nullable Percent share(FundIndex index) {
    Sleeve sleeve = matter.advice().sleeve();
    Percent share =
        switch (index) {
          case RUSSELL_2000 -> sleeve.russell();
          case SP_SMALLCAP_600 -> sleeve.sp600();
          case SP_MIDCAP_400 -> sleeve.sp400();
          case SP_500, NASDAQ_100, US_TOTAL_MARKET, MONEY_MARKET, SWEEP, OTHER -> null;
        };
    return isLeg(index) && share == null ? Percent.ZERO : share;
  }

  /** Whether an index is a leg of the sleeve. */
  static boolean isLeg(FundIndex index) {
    return index == FundIndex.RUSSELL_2000
        || index == FundIndex.SP_SMALLCAP_600
        || index == FundIndex.SP_MIDCAP_400;
  }

  private Text said(String key) {
    return matter.say(key, Map.of("fund", fund.id()));
  }

  private Text said(String key, String name, Object value) {
    return matter.say(key, Map.of("fund", fund.id(), name, value));
  }

  private void stands(Text text, List<ReasonNode> why) {
    if (verdict == null) {
      verdict = text;
      grounds.addAll(why);
    } else {
      grounds.add(ReasonNode.step(text, why));
    }
  }

  private OutcomeAnswer answer(boolean given, Text text) {
    return new OutcomeAnswer(fund.id(), given, text, grounds, matter.reference().words());
  }
}
