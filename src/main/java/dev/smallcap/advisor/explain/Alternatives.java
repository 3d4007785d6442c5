package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Trace;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What silent rules about the client would have concluded, and what stood against them. */
final class Alternatives {
  private final ExplanationContext matter;
  private final List<Silent> silent = new ArrayList<>();

  Alternatives(ExplanationContext matter) {
    this.matter = matter;
    GroupResult asked = matter.asked(RuleFolder.CLIENT);
    for (Rule rule : matter.reference().rules().values()) {
      if (rule.in(RuleFolder.CLIENT)) {
        for (Trace.Attempt traced : matter.diagnosis(rule, asked).silent()) {
          Object conclusion = Attempts.conclusion(rule, traced);
          if (conclusion instanceof Conclusion drawn) {
            silent.add(
                new Silent(
                    rule, drawn, matter.attempts().of(RuleFolder.CLIENT.id(), rule, traced)));
          }
        }
      }
    }
    silent.sort(
        Comparator.comparingInt((Silent one) -> one.attempt().against())
            .thenComparing(one -> one.rule().id()));
  }

  /** Silent rules that would give a larger size than was judged, the nearest first. */
  List<ReasonNode> larger(Stance stance, Percent size) {
    return nodes(
        conclusion ->
            conclusion instanceof SleeveSize other
                && other.size().isPositive()
                && (other.stance().compareTo(stance) > 0
                    || (other.stance() == stance && other.size().compareTo(size) > 0)),
        conclusion -> sized((SleeveSize) conclusion));
  }

  /** Silent rules that would give an index a share of the sleeve, the nearest first. */
  List<ReasonNode> sharing(FundIndex index) {
    return nodes(
        conclusion -> conclusion instanceof Split split && share(split, index).isPositive(),
        conclusion ->
            matter.say(
                "explain.would-share",
                Map.of("share", share((Split) conclusion, index), "index", index)));
  }

  static Percent share(Split split, FundIndex index) {
    return switch (index) {
      case RUSSELL_2000 -> split.russell();
      case SP_SMALLCAP_600 -> split.sp600();
      case SP_MIDCAP_400 -> split.sp400();
      case SP_500, NASDAQ_100, US_TOTAL_MARKET, MONEY_MARKET, SWEEP, OTHER -> Percent.ZERO;
    };
  }

  private Text sized(SleeveSize size) {
    Text stance = matter.reference().term(size.stance());
    return size.stance() == Stance.EXIT
        ? stance
        : stance.plus(" ").plus(matter.reference().words().shown(size.size()));
  }

  private List<ReasonNode> nodes(Predicate<Conclusion> which, Function<Conclusion, Text> worded) {
    return silent.stream()
        .filter(one -> which.test(one.conclusion()))
        .map(one -> node(one, worded.apply(one.conclusion())))
        .toList();
  }

  private ReasonNode node(Silent one, Text would) {
    NodeParts parts = matter.parts();
    List<ReasonNode> children = new ArrayList<>();
    for (FactMatch look : one.attempt().looks()) {
      if (!look.there()) {
        children.add(ReasonNode.fact(parts.against(look), List.of()));
      }
      look.comparisons().forEach(compared -> children.add(parts.condition(compared)));
    }
    Text against =
        one.rule().inForce(matter.day())
            ? parts.against(one.attempt())
            : matter.say("explain.not-on-day", Map.of("day", matter.day()));
    return new ReasonNode(
        ReasonNode.Kind.SILENT,
        matter.say(
            "explain.would", Map.of("rule", one.rule().id(), "outcome", would, "against", against)),
        one.rule().id(),
        matter.reference().source(one.rule().id()),
        children);
  }

  private record Silent(Rule rule, Conclusion conclusion, Attempt attempt) {}
}
