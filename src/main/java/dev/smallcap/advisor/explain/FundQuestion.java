package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.terms.Text.say;

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
      return answer(
          true,
          say(
              "{0} is bought, to {1} of the equity money.",
              "{0}: 매수합니다(목표 비중: 미국 주식 투자금의 {1}).", fund.id(), place.shownTarget()));
    }
    if (matter.refused()) {
      stands(
          say(
              "{0} is not bought: the decision is {1} ({2}), nothing is traded.",
              "{0}: 매수하지 않습니다. 결정이 {2}({1})이므로 매매하지 않습니다.",
              fund.id(),
              matter.advice().decision(),
              matter.reference().term(matter.advice().decision())),
          tree.findings(Refusal.class));
    }
    if (place.kept() && !matter.refused()) {
      grounds.addAll(tree.notes());
      return answer(
          true,
          say(
              "{0} is held: {1} of the equity money.",
              "{0}: 보유하며 비중은 미국 주식 투자금의 {1}입니다.", fund.id(), place.shownTarget()));
    }
    eligibility();
    if (!matter.refused()) {
      judged();
    }
    return answer(
        false, verdict == null ? say("{0} is not bought.", "{0}: 매수하지 않습니다.", fund.id()) : verdict);
  }

  /** What stands against the fund in such an account, for such a profile. */
  private void eligibility() {
    if (!fund.plain()) {
      stands(
          say(
              "{0} is not bought: leveraged and inverse funds never are (leverage {1}).",
              "{0}: 매수하지 않습니다. 레버리지·인버스 ETF는 매수 대상이 아닙니다(배수 {1}).", fund.id(), fund.leverage()),
          listed());
      return;
    }
    if (!fund.accounts().contains(matter.advice().account().type())) {
      stands(
          say(
              "{0} is not bought: the fund list does not allow it in {1}.",
              "{0}: 매수하지 않습니다. ETF 목록상 {1}에서는 살 수 없습니다.",
              fund.id(),
              matter.reference().term(matter.advice().account().type())),
          listed());
    }
    List<ReasonNode> rules = new FundRules(matter, fund).silent();
    if (place.eligible()) {
      return;
    }
    stands(
        say(
            "{0} is not bought: no rule allows it in {1} for {2}.",
            "{0}: 매수하지 않습니다. {1}에서 {2} 투자자에게 허용하는 규칙이 없습니다.",
            fund.id(),
            matter.reference().term(matter.advice().account().type()),
            matter.reference().term(matter.advice().client().riskProfile())),
        rules);
  }

  private List<ReasonNode> listed() {
    return List.of(
        ReasonNode.fact(
            say(
                "rules/funds.csv: {0}, {1}, leverage {2}, accounts {3}",
                "rules/funds.csv: {0}, {1}, 배수 {2}, 계좌 {3}",
                fund.id(),
                fund.name(),
                fund.leverage(),
                fund.accounts()),
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
          place.traded(TradeSide.SELL)
              ? say(
                  "{0} is sold, and nothing of the sleeve is bought.",
                  "{0}: 매도하며, 소형주를 매수하지 않습니다.", fund.id())
              : say(
                  "{0} is not bought: nothing of the sleeve is bought here.",
                  "{0}: 매수하지 않습니다. 이 경우 소형주를 매수하지 않습니다.", fund.id()),
          sizes);
      return;
    }
    Percent share = share(fund.index());
    if (share != null && !share.isPositive()) {
      List<ReasonNode> splits = new ArrayList<>(tree.findings(Split.class));
      splits.addAll(others.sharing(fund.index()));
      stands(
          say(
              "{0} is not bought: the {1} has no share of the sleeve for this horizon in this"
                  + " market.",
              "{0}: 매수하지 않습니다. 이 시장과 투자 기간에서 {1}의 몫은 없습니다.",
              fund.id(),
              matter.reference().term(fund.index())),
          splits);
      return;
    }
    settled();
  }

  /** A fund of no leg: core, or other small and mid caps. */
  private void outside() {
    stands(
        say(
            "{0} is not bought: its index ({1}) is no leg of the sleeve.",
            "{0}: 매수하지 않습니다. 추종 지수({1})는 소형주 구성 지수가 아닙니다.",
            fund.id(),
            matter.reference().term(fund.index())),
        listed());
  }

  /** Its index has a share: another fund is preferred, or no trade is due. */
  private void settled() {
    Fund preferred = place.preferred();
    if (preferred != null) {
      boolean held = place.held(preferred);
      stands(
          held
              ? say(
                  "{0} is not bought: {1}, which follows the same index, is held already.",
                  "{0}: 매수하지 않습니다. 같은 지수의 {1} ETF를 이미 보유하고 있습니다.", fund.id(), preferred.id())
              : say(
                  "{0} is not bought: {1}, which follows the same index, comes first.",
                  "{0}: 매수하지 않습니다. 같은 지수의 {1} ETF가 우선합니다.", fund.id(), preferred.id()),
          List.of());
    }
    if (verdict == null) {
      stands(
          say(
              "{0} is not bought: what was judged leaves no trade for it.",
              "{0}: 매수하지 않습니다. 판단 결과 이 ETF를 거래할 필요가 없습니다.", fund.id()),
          tree.notes());
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

  private void stands(Text text, List<ReasonNode> why) {
    if (verdict == null) {
      verdict = text;
      grounds.addAll(why);
    } else {
      grounds.add(ReasonNode.step(text, why));
    }
  }

  private OutcomeAnswer answer(boolean given, Text text) {
    return new OutcomeAnswer(fund.id(), given, text, grounds);
  }
}
