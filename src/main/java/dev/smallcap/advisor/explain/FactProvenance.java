package dev.smallcap.advisor.explain;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      return drawn.isEmpty() ? leaf(matter.say("explain.fact-stated")) : drawn;
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
                  matter.say(
                      "explain.fact-request",
                      Map.of(
                          "account",
                          matter.advice().account().id(),
                          "type",
                          request.account(),
                          "client",
                          matter.advice().client().id(),
                          "hedge",
                          request.hedgeWanted()))));
      if (lowest != null) {
        origins.add(matter.parts().parameter(lowest));
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
      return matter.say(
          "explain.fact-client", Map.of("client", client.id(), "day", client.profiledOn()));
    }
    if (fact instanceof Exposure exposure) {
      return matter.say(
          "explain.fact-exposure",
          Map.of(
              "account",
              matter.advice().account().id(),
              "price",
              prices(),
              "sleeve",
              exposure.sleeve(),
              "core",
              exposure.core()));
    }
    if (fact instanceof Ages) {
      return matter.say(
          "explain.fact-ages",
          Map.of(
              "profiled",
              matter.advice().client().profiledOn(),
              "price",
              prices(),
              "day",
              matter.day()));
    }
    if (fact instanceof FundListFacts) {
      return matter.say("explain.fact-funds");
    }
    if (fact instanceof Fund fund) {
      Text name = new Text(fund.name(), fund.nameKo());
      return matter.say("explain.fact-fund", Map.of("fund", fund.id(), "name", name));
    }
    if (fact instanceof Outcome) {
      return matter.say("explain.fact-outcome");
    }
    if (fact instanceof StatedSignals) {
      return matter.say("explain.fact-stated");
    }
    if (fact instanceof LabelRun) {
      return matter.say("explain.fact-counted");
    }
    if (fact instanceof MonthFigures figures) {
      return matter.say("explain.fact-figures", Map.of("month", figures.month()));
    }
    if (fact instanceof RateFigures figures) {
      return matter.say("explain.fact-figures", Map.of("month", figures.month()));
    }
    if (Vocabulary.given(RuleFolder.SETTLE.id()).containsKey(fact.getClass().getSimpleName())) {
      return matter.say(
          "explain.fact-settled",
          Map.of("account", matter.advice().account().id(), "price", prices()));
    }
    return matter.say("explain.fact-measured", Map.of("day", matter.day()));
  }

  private Text prices() {
    DataDates dates = matter.advice().dataDates();
    return dates.oldestPrice() == null || dates.oldestPriceOf() == null
        ? matter.say("explain.none")
        : matter.say(
            "explain.price", Map.of("day", dates.oldestPrice(), "fund", dates.oldestPriceOf()));
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
    return nodes.isEmpty() ? leaf(matter.say("explain.fact-no-figures")) : nodes;
  }

  private Text given(Reading fact, ReadingOrigin given) {
    boolean declared = fact.source() == ReadingSource.DECLARED;
    Map<String, Object> values = new HashMap<>();
    values.put("author", given.author());
    values.put("day", given.on());
    values.put("reason", given.reason());
    values.put("until", given.usedUntil());
    if (fact.age() == 0) {
      return matter.say(declared ? "explain.declared" : "explain.worded", values);
    }
    values.put("age", fact.age());
    values.put("start", given.clockStart());
    return matter.say(declared ? "explain.declared-aged" : "explain.worded-aged", values);
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
