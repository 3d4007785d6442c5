package dev.smallcap.advisor.explain.search;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.explain.counterfactual.Move;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Text;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names inputs and their values for people. Immutable and thread-safe. */
record InputNames(MessageCatalog words) {
  /** An amount of which only matters that it is not nothing. */
  static final Text SOME = new Text("some", "있음");

  private static final Text NONE = new Text("none", "없음");
  private static final Map<String, Text> NAMES =
      Map.ofEntries(
          Map.entry("residency", new Text("residency", "거주지")),
          Map.entry("age", new Text("age", "나이")),
          Map.entry("riskProfile", new Text("risk profile", "투자성향")),
          Map.entry("profiledOn", new Text("risk profile taken on", "투자성향 진단일")),
          Map.entry("horizonMonths", new Text("horizon", "투자 기간")),
          Map.entry("moneyNeededOn", new Text("money needed on", "자금 필요일")),
          Map.entry("need", new Text("money needed on", "자금 필요일")),
          Map.entry("withdrawals", new Text("withdrawals a year", "연간 인출률")),
          Map.entry("drawdown", new Text("living from the account", "계좌로 생활")),
          Map.entry("hedgeWanted", new Text("hedge asked for", "환헤지 요청")),
          Map.entry("requestedSleeve", new Text("sleeve asked for", "요청한 소형주 비중")),
          Map.entry("motive", new Text("interest rests on", "관심의 근거")),
          Map.entry("otherAccounts", new Text("other accounts", "다른 계좌")),
          Map.entry("accountType", new Text("account", "계좌")),
          Map.entry("fractionalShares", new Text("fractions of a share", "소수점 거래")),
          Map.entry("marginLoan", new Text("margin debt", "신용 융자")),
          Map.entry("cash", new Text("investable cash", "투자 가능 현금")),
          Map.entry("sleeve", new Text("sleeve held", "보유 소형주 비중")),
          Map.entry("inverse", new Text("inverse funds held", "인버스 ETF 보유")),
          Map.entry("short", new Text("short positions held", "공매도 포지션 보유")),
          Map.entry("leveraged", new Text("leveraged funds held", "레버리지 ETF 보유")),
          Map.entry("usEquity", new Text("US equity held", "미국 주식 보유")),
          Map.entry("prices", new Text("oldest price of", "가장 오래된 가격일")),
          Map.entry("market", new Text("market", "시장")));
  private static final Map<String, Text> UNITS =
      Map.of(
          "horizonMonths", new Text(" months", "개월"),
          "age", new Text(" years", "세"));

  private static Text name(String input) {
    return NAMES.getOrDefault(input, new Text(input, input));
  }

  /** A move of an input, which and its values are put into words. */
  Move move(
      String input,
      Decider who,
      @Nullable Object from,
      @Nullable Object to,
      @Nullable Text distance,
      double relative,
      int steps,
      Collection<Input> reads) {
    return new Move(
        input,
        who,
        name(input),
        value(input, from),
        value(input, to),
        distance,
        relative,
        steps,
        Input.names(reads));
  }

  Text value(String input, @Nullable Object value) {
    if (value == null) {
      return NONE;
    }
    if (value instanceof Text text) {
      return text;
    }
    if (value instanceof Boolean yes) {
      return yes ? new Text("yes", "예") : new Text("no", "아니요");
    }
    if (value instanceof Enum<?> constant) {
      return words.term(constant);
    }
    Text unit = UNITS.getOrDefault(input, new Text("", ""));
    boolean one = value.toString().equals("1");
    return say(
        "{0}{1}",
        "{0}{1}", value, one ? new Text(unit.en().replaceAll("s$", ""), unit.ko()) : unit);
  }
}
