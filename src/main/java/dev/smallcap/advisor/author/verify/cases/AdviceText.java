package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.advice.OwnReading;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.Percent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recommendations as cells and assertions write them: {@code SELL IVV USD 15000.00; BUY IWM USD
 * 11250.00}, {@code IVV 85 %; IWM 15 %}. Stateless and thread-safe.
 */
public final class AdviceText {
  /** What stands for nothing at all. */
  static final String NONE = "none";

  /** The parts of a recommendation by their columns; each is told what was expected. */
  public static final Map<String, BiFunction<Recommendation, String, String>> PARTS = parts();

  private AdviceText() {}

  private static Map<String, BiFunction<Recommendation, String, String>> parts() {
    Map<String, BiFunction<Recommendation, String, String>> parts = new LinkedHashMap<>();
    parts.put("decision", (advice, cell) -> advice.decision().name());
    parts.put("also", (advice, cell) -> joined(advice.alsoApplies().stream().map(Enum::name)));
    parts.put("stage", (advice, cell) -> advice.phase().stage().name());
    parts.put("sleeve", (advice, cell) -> sleeve(advice));
    parts.put("now", (advice, cell) -> advice.sleeve().now().toString());
    parts.put("trades", (advice, cell) -> trades(advice, cell.contains(" x ")));
    parts.put("weights", (advice, cell) -> weights(advice));
    parts.put("after", (advice, cell) -> after(advice));
    parts.put("later", (advice, cell) -> later(advice));
    parts.put("own", (advice, cell) -> own(advice));
    parts.put("if cleared", (advice, cell) -> ifCleared(advice));
    parts.put("review", (advice, cell) -> advice.review().next().toString());
    parts.put("expires", (advice, cell) -> expires(advice));
    return Collections.unmodifiableMap(parts);
  }

  private static String sleeve(Recommendation advice) {
    return Objects.toString(advice.sleeve().target(), NONE);
  }

  /** The trades, sales first, in money or, where prices are too old, in percent of Q. */
  static String trades(Recommendation advice, boolean withShares) {
    return joined(advice.trades().stream().map(trade -> trade(trade, withShares)));
  }

  private static String trade(Trade trade, boolean withShares) {
    String size = String.valueOf(trade.amount() == null ? trade.ofEquityMoney() : trade.amount());
    String shares =
        withShares && trade.shares() != null ? " x " + trade.shares().toPlainString() : "";
    return trade.side() + " " + trade.fund() + " " + size + shares;
  }

  /** The target weights of the account that are more than nothing. */
  static String weights(Recommendation advice) {
    return positive(advice, Weight::targetOfAccount);
  }

  /** The weights of the account after the trades of today that are more than nothing. */
  private static String after(Recommendation advice) {
    return positive(advice, Weight::afterOfAccount);
  }

  private static String positive(Recommendation advice, Function<Weight, @Nullable Percent> share) {
    return joined(
        advice.weights().stream()
            .filter(weight -> share.apply(weight) != null)
            .filter(weight -> Objects.requireNonNull(share.apply(weight)).isPositive())
            .map(weight -> weight.id() + " " + share.apply(weight)));
  }

  private static String later(Recommendation advice) {
    return joined(
        advice.later().stream()
            .map(trade -> trade.on() + " " + trade.fund() + " " + trade.ofEquityMoney()));
  }

  private static String own(Recommendation advice) {
    OwnReading own = advice.ownReading();
    if (own == null) {
      return NONE;
    }
    String target = own.sleeveTarget() == null ? "" : " " + own.sleeveTarget();
    return own.stage() + " " + own.decision() + target;
  }

  private static String ifCleared(Recommendation advice) {
    Recommendation draft = advice.ifCleared();
    return draft == null ? NONE : draft.decision() + " " + draft.sleeve().target();
  }

  private static String expires(Recommendation advice) {
    return Objects.toString(advice.review().tiltExpiry(), NONE);
  }

  private static String joined(Stream<String> parts) {
    String joined = parts.collect(Collectors.joining("; "));
    return joined.isEmpty() ? NONE : joined;
  }

  /** Whether two cells say the same: in any order, whatever the zeros of percentages. */
  public static boolean same(String expected, String came) {
    return normal(expected).equals(normal(came));
  }

  private static List<String> normal(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : split(cell)) {
      int number =
          part.endsWith("%") ? part.substring(0, part.length() - 1).strip().lastIndexOf(' ') : -2;
      parts.add(number == -2 ? part : percent(part, number + 1));
    }
    return parts.stream().sorted().toList();
  }

  private static String percent(String part, int number) {
    try {
      return part.substring(0, number)
          + Percent.parse(part.substring(number, part.length() - 1).strip());
    } catch (NumberFormatException e) {
      return part;
    }
  }

  /** The parts of a cell that are divided by semicolons, each space once. */
  static List<String> split(String cell) {
    return Stream.of(cell.split(";"))
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The ids of everything that is said. */
  public static Set<String> ids(Recommendation advice) {
    return advice.told().stream()
        .map(Reason::ruleId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The reasons, what was left undone and the cautions, one a line under a heading. */
  public static String why(Recommendation advice) {
    return Stream.of(advice.reasons(), advice.undone(), advice.cautions())
        .flatMap(List::stream)
        .map(reason -> "\n    " + reason.ruleId() + ": " + reason.text().en())
        .collect(Collectors.joining("", "  since:", ""));
  }
}
