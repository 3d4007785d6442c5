package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.advice.DataDates;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.market.JudgedReading;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.ClockMove;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.DataGap;
import dev.smallcap.advisor.rulebook.conclusion.PhaseConfirmed;
import dev.smallcap.advisor.rulebook.conclusion.PhaseLabel;
import dev.smallcap.advisor.rulebook.conclusion.ReadingUsable;
import dev.smallcap.advisor.rulebook.conclusion.StageFound;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.FundListFacts;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.LabelRun;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.MonthFigures;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.RateFigures;
import dev.smallcap.advisor.rulebook.fact.Reading;
import dev.smallcap.advisor.rulebook.fact.StatedSignals;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says where facts come from. One tree, one advice. */
record FactProvenance(ExplanationContext matter, ReasonTree tree) {
  /** What a fact rests on: rules that concluded it, or what was handed in. */
  List<ReasonNode> of(GroupResult judgement, Object fact) {
    if (fact instanceof Conclusion conclusion) {
      List<ReasonNode> drawn =
          judgement.findings().stream()
              .filter(finding -> finding.conclusion().equals(conclusion))
              .map(finding -> tree.finding(judgement, finding))
              .toList();
      if (drawn.isEmpty() && matter.settling().contains(judgement)) {
        return handedOn(conclusion);
      }
      return drawn.isEmpty() ? leaf(say("handed over as words by the host", "서술된 신호로 전달됨")) : drawn;
    }
    if (fact instanceof Market) {
      return acting();
    }
    if (fact instanceof Reading reading) {
      return reading(reading);
    }
    if (fact instanceof FundRequest request) {
      ParameterRow lowest =
          matter
              .reference()
              .parameter(
                  ParameterValues.key("grade", matter.advice().client().riskProfile()),
                  matter.day());
      List<ReasonNode> origins =
          new ArrayList<>(
              leaf(
                  say(
                      "account {0}: {1}; client {2}, hedge asked for: {3}",
                      "계좌 {0}: {1}; 고객 {2}, 환헤지 요청: {3}",
                      matter.advice().account().id(),
                      request.account(),
                      matter.advice().client().id(),
                      request.hedgeWanted() ? say("yes", "예") : say("no", "아니요"))));
      if (lowest != null) {
        origins.add(NodeParts.parameter(lowest));
      }
      return origins;
    }
    return leaf(source(fact));
  }

  /** What an earlier question of the settlement concluded. */
  private List<ReasonNode> handedOn(Conclusion conclusion) {
    return matter.settling().stream()
        .flatMap(
            asked ->
                asked.findings().stream()
                    .filter(finding -> finding.conclusion().equals(conclusion))
                    .map(finding -> tree.finding(asked, finding)))
        .limit(1)
        .toList();
  }

  private static List<ReasonNode> leaf(Text text) {
    return List.of(ReasonNode.fact(text, List.of()));
  }

  private Text source(Object fact) {
    if (fact instanceof Client client) {
      return say(
          "client {0}, risk profile of {1}",
          "고객 {0}, 투자성향 진단일 {1}", client.id(), client.profiledOn());
    }
    if (fact instanceof Exposure exposure) {
      return say(
          "account {0} and its holdings, oldest price {1}: sleeve {2}, core {3} of Q",
          "계좌 {0} 및 보유 자산, 가장 오래된 가격 {1}: Q 대비 소형주 {2}, 핵심 자산 {3}",
          matter.advice().account().id(),
          prices(),
          exposure.sleeve(),
          exposure.core());
    }
    if (fact instanceof Ages) {
      return say(
          "counted from the risk profile of {0} and the oldest price {1} to {2}",
          "투자성향 진단일 {0}, 가장 오래된 가격 {1}, 기준일 {2}로 계산",
          matter.advice().client().profiledOn(),
          prices(),
          matter.day());
    }
    if (fact instanceof FundListFacts || fact instanceof Fund) {
      String of = fact instanceof Fund fund ? ": " + fund.id() + ", " + fund.name() : "";
      return say("the fund list, rules/funds.csv{0}", "ETF 목록, rules/funds.csv{0}", of);
    }
    if (fact instanceof Outcome) {
      return say("what this advice comes to", "이 권고의 결과");
    }
    if (fact instanceof StatedSignals) {
      return say("handed over as words by the host", "서술된 신호로 전달됨");
    }
    if (fact instanceof LabelRun) {
      return say("counted over the months of the public figures", "공표 통계의 월별 판정을 세어 계산");
    }
    if (fact instanceof MonthFigures figures) {
      return say("public figures of {0}", "{0} 공표 통계", figures.month());
    }
    if (fact instanceof RateFigures figures) {
      return say("public figures of {0}", "{0} 공표 통계", figures.month());
    }
    if (Vocabulary.given(RuleFolder.SETTLE.id()).containsKey(fact.getClass().getSimpleName())) {
      return say(
          "measured in account {0} and its holdings, oldest price {1}",
          "계좌 {0} 및 보유 자산으로 계산, 가장 오래된 가격 {1}", matter.advice().account().id(), prices());
    }
    return say("measured on the public figures as of {0}", "{0} 기준 공표 통계로 계산", matter.day());
  }

  private Text prices() {
    DataDates dates = matter.advice().dataDates();
    return dates.oldestPrice() == null || dates.oldestPriceOf() == null
        ? say("none", "없음")
        : say("{0} ({1})", "{0}({1})", dates.oldestPrice(), dates.oldestPriceOf());
  }

  /** The reading of the market that acts. */
  List<ReasonNode> acting() {
    List<GroupResult> judgements = JudgedMarket.of(matter.market()).judgedActing().judgements();
    GroupResult staged = judgements.get(judgements.size() - 1);
    return Stream.of(StageFound.class, ReadingUsable.class)
        .flatMap(kind -> ExplanationContext.findings(staged, kind).stream())
        .map(finding -> tree.finding(staged, finding))
        .toList();
  }

  private List<ReasonNode> reading(Reading fact) {
    JudgedMarket market = JudgedMarket.of(matter.market());
    JudgedReading reading =
        fact.source() == ReadingSource.FIGURES ? market.judgedFigures() : market.judgedActing();
    ReadingOrigin given = reading.view().given();
    if (given != null) {
      List<ReasonNode> nodes = new ArrayList<>(leaf(given(fact, given)));
      nodes.addAll(labelled(reading));
      return nodes;
    }
    List<ReasonNode> nodes = labelled(reading);
    return nodes.isEmpty() ? leaf(say("no figures were handed in", "전달된 통계 없음")) : nodes;
  }

  private static Text given(Reading fact, ReadingOrigin given) {
    Text counted =
        fact.age() == 0
            ? new Text("", "")
            : say(
                "; month {0}, counted from {1}", "; {1}부터 {0}개월째", fact.age(), given.clockStart());
    boolean declared = fact.source() == ReadingSource.DECLARED;
    return say(
        (declared ? "declared by" : "words of") + " {0} on {1}: {2}{3}; used until {4}",
        (declared ? "{0} 지정" : "{0} 서술") + ", {1}: {2}{3}; {4}까지 사용",
        given.author(),
        given.on(),
        given.reason(),
        counted,
        given.usedUntil());
  }

  /** The findings that labelled the reading, confirmed it and moved its clock. */
  private List<ReasonNode> labelled(JudgedReading reading) {
    List<ReasonNode> nodes = new ArrayList<>();
    for (GroupResult judgement : reading.judgements()) {
      for (Finding finding : judgement.findings()) {
        boolean kept =
            finding.conclusion() instanceof PhaseLabel && reading.findings().contains(finding);
        boolean counted =
            finding.conclusion() instanceof PhaseConfirmed
                || finding.conclusion() instanceof ClockMove;
        boolean gap = finding.conclusion() instanceof DataGap;
        if (kept || counted || gap) {
          nodes.add(tree.finding(judgement, finding));
        }
      }
    }
    return nodes;
  }
}
