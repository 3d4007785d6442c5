package dev.smallcap.advisor.explain.counterfactual;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.advice.LaterTrade;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.TradeSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an advice comes to, as far as a change of it counts as another answer: decision, size, split
 * and the funds of the sleeve that are bought. Amounts and words are left out. Immutable and
 * thread-safe.
 *
 * @param decision the decision
 * @param stance what is asked of the sleeve, or null where nothing is traded by decision
 * @param size the size judged, percent of Q, or null
 * @param russell share of the Russell 2000, percent of a sleeve that is built, or null
 * @param sp600 share of the S&amp;P SmallCap 600, or null
 * @param sp400 share of the S&amp;P MidCap 400, or null
 * @param bought the funds of the sleeve that are bought, today or in later parts, in order of id
 */
public record CounterfactualAnswer(
    Decision decision,
    @Nullable Stance stance,
    @Nullable Percent size,
    @Nullable Percent russell,
    @Nullable Percent sp600,
    @Nullable Percent sp400,
    List<String> bought) {
  private static final Text NONE = new Text("nothing", "없음");

  /** Copies the list. */
  public CounterfactualAnswer {
    bought = List.copyOf(bought);
  }

  /** The answer of an advice. */
  public static CounterfactualAnswer of(Recommendation advice) {
    Sleeve sleeve = advice.sleeve();
    return new CounterfactualAnswer(
        advice.decision(),
        sleeve.stance(),
        sleeve.size(),
        sleeve.russell(),
        sleeve.sp600(),
        sleeve.sp400(),
        bought(advice.weights(), advice.trades(), advice.later()));
  }

  /** The funds of the sleeve that orders buy, today or later, in order of id. */
  public static List<String> bought(
      List<Weight> weights, List<Trade> trades, List<LaterTrade> later) {
    Set<String> sleeve =
        weights.stream()
            .filter(weight -> Portfolio.inSleeve(weight.kind()))
            .map(Weight::id)
            .collect(Collectors.toSet());
    TreeSet<String> bought = new TreeSet<>();
    trades.stream()
        .filter(trade -> trade.side() == TradeSide.BUY)
        .map(Trade::fund)
        .forEach(bought::add);
    later.stream().map(LaterTrade::fund).forEach(bought::add);
    bought.retainAll(sleeve);
    return List.copyOf(bought);
  }

  /** How it differs from another answer, such as {@code Russell share 75 % to 25 %}. */
  public Text against(CounterfactualAnswer other) {
    List<Text> parts = new ArrayList<>();
    if (decision != other.decision) {
      parts.add(say("decision {0} to {1}", "결정 {0} → {1}", other.decision, decision));
    }
    if (stance == null) {
      return joined(parts);
    }
    differing(parts, "size", "규모", other.asked(), asked());
    if (russell != null && other.russell != null) {
      differing(parts, "Russell share", "러셀 몫", shown(other.russell), shown(russell));
      differing(parts, "S&P 600 share", "S&P 600 몫", shown(other.sp600), shown(sp600));
      differing(parts, "S&P 400 share", "S&P 400 몫", shown(other.sp400), shown(sp400));
    }
    if (parts.isEmpty() || !bought.isEmpty()) {
      bought(parts, other);
    }
    return joined(parts);
  }

  private void bought(List<Text> parts, CounterfactualAnswer other) {
    if (bought.equals(other.bought)) {
      return;
    }
    parts.add(
        other.bought.isEmpty()
            ? say("buying {0}", "매수 {0}", funds(bought))
            : say(
                "buying {0} instead of {1}", "{1} 대신 {0} 매수", funds(bought), funds(other.bought)));
  }

  private static void differing(List<Text> parts, String en, String ko, Text from, Text to) {
    if (!from.equals(to)) {
      parts.add(say("{0} {1} to {2}", "{0} {1} → {2}", new Text(en, ko), from, to));
    }
  }

  /** What is asked of the sleeve: a size that is built or kept, or nothing. */
  private Text asked() {
    if (stance == null || size == null) {
      return NONE;
    }
    return switch (stance) {
      case BUILD -> say("{0}", "{0}", size);
      case HOLD -> say("at most {0} kept", "최대 {0} 유지", size);
      case EXIT -> say("0 %", "0 %");
    };
  }

  private static Text shown(@Nullable Percent share) {
    return share == null ? NONE : say("{0}", "{0}", share);
  }

  private static Text funds(List<String> funds) {
    return funds.isEmpty() ? NONE : say("{0}", "{0}", String.join(", ", funds));
  }

  private static Text joined(List<Text> parts) {
    return new Text(
        parts.stream().map(Text::en).collect(Collectors.joining(", ")),
        parts.stream().map(Text::ko).collect(Collectors.joining(", ")));
  }
}
