package dev.smallcap.advisor.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Components;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.host.json.SituationJson;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Slump;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationIdTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  private static final Policy POLICY = Policy.standard();
  private static final Declaration DECLARED =
      Declaration.of(CyclePhase.EARLY_RECOVERY, DAY, "house", "a view");
  private static final MarketView MARKET = POLICY.assess(MarketData.none(), DAY).declared(DECLARED);
  private static final Client CLIENT =
      Client.of("c-1", Residency.KR, 45, RiskProfile.R4, DAY.minusDays(9), 12);
  private static final Account ACCOUNT =
      Account.of("a-1", AccountType.KR_OVERSEAS, Money.parse("USD 5.00"));
  private static final Holding HELD =
      Holding.of("IVV", new BigDecimal("1.50"), BigMoney.parse("USD 640.00"), DAY);

  private static String id(Client client, Account account, Holdings holdings) {
    return RecommendationId.of(client, account, holdings, JudgedMarket.of(MARKET));
  }

  private static String id(Holding holding) {
    return id(CLIENT, ACCOUNT, Holdings.of(List.of(holding)));
  }

  private static String id(MarketView market) {
    return RecommendationId.of(
        CLIENT, ACCOUNT, Holdings.of(List.of(HELD)), JudgedMarket.of(market));
  }

  @Test
  void itHas32HexadecimalDigitsAndIsThatOfTheAdvice() {
    String id = id(HELD);
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(POLICY.recommend(CLIENT, ACCOUNT, Holdings.of(List.of(HELD)), MARKET).id())
        .isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"10,640.00", "10.00,640", "1E+1,640", "10.000000,640.0000", "10,6.4E+2"})
  void theWritingOfANumberDoesNotChangeIt(String quantity, String price) {
    String plain = id(Holding.of("IVV", BigDecimal.TEN, BigMoney.parse("USD 640"), DAY));

    String table =
        "symbol,quantity,price,currency,price_date\nIVV,"
            + new BigDecimal(quantity).toPlainString()
            + ","
            + new BigDecimal(price).toPlainString()
            + ",USD,2026-01-16\n";
    assertThat(id(CLIENT, ACCOUNT, Holdings.parse(table, "holdings"))).isEqualTo(plain);
    String json =
        "[{\"symbol\":\"IVV\",\"quantity\":"
            + quantity.replace("E+", "E")
            + ",\"price\":{\"amount\":"
            + price.replace("E+", "E")
            + ",\"currency\":\"USD\"},\"priceDate\":\"2026-01-16\"}]";
    assertThat(id(CLIENT, ACCOUNT, SituationJson.parseHoldings(json, "holdings"))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 6, 18, 38})
  void theScaleOfAColumnDoesNotChangeIt(int scale) {
    assertThat(
            id(
                Holding.of(
                    "IVV",
                    new BigDecimal("7").setScale(scale),
                    BigMoney.of(
                        HELD.price().getCurrencyUnit(), new BigDecimal(640).setScale(scale)),
                    DAY)))
        .isEqualTo(id(Holding.of("IVV", new BigDecimal("7"), BigMoney.parse("USD 640"), DAY)));
  }

  @Test
  void theOrderOfHoldingsAndRatesDoesNotChangeIt() {
    Holding other = Holding.of("SPY", BigDecimal.ONE, BigMoney.parse("USD 690"), DAY);
    assertThat(id(CLIENT, ACCOUNT, Holdings.of(List.of(HELD, other))))
        .isEqualTo(id(CLIENT, ACCOUNT, Holdings.of(List.of(other, HELD))));
  }

  @Test
  void aShareOfAHoldingThatAnotherHasGivesAnotherId() {
    Set<String> ids = new HashSet<>();
    ids.add(id(CLIENT, ACCOUNT, Holdings.of(List.of())));
    ids.add(id(HELD));
    ids.add(
        id(
            CLIENT,
            ACCOUNT,
            new Holdings(
                List.of(HELD), ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("1470.5"))))));
    ids.add(
        id(
            CLIENT,
            ACCOUNT,
            new Holdings(
                List.of(HELD), ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("1470.6"))))));
    ids.add(
        id(
            CLIENT,
            ACCOUNT,
            new Holdings(
                List.of(HELD), ExchangeRates.of(Map.of("EUR/KRW", new BigDecimal("1470.5"))))));
    assertThat(ids).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(classes = {Client.class, Account.class, Holding.class})
  void everyComponentOfWhatIsHandedInChangesIt(Class<?> type) {
    Function<Object, String> id =
        one ->
            switch (type.getSimpleName()) {
              case "Client" -> id((Client) one, ACCOUNT, Holdings.of(List.of(HELD)));
              case "Account" -> id(CLIENT, (Account) one, Holdings.of(List.of(HELD)));
              default -> id((Holding) one);
            };
    Components.of(type).forEach((name, pair) -> differs(name, pair, id));
  }

  @ParameterizedTest
  @ValueSource(classes = {Declaration.class, WordedSignals.class})
  void everyComponentOfWhatIsGivenAboutTheMarketChangesIt(Class<?> type) {
    MarketView bare = POLICY.assess(MarketData.none(), DAY);
    Components.of(type)
        .forEach(
            (name, pair) ->
                differs(
                    name,
                    pair,
                    given ->
                        id(
                            given instanceof Declaration one
                                ? bare.declared(one)
                                : bare.worded((WordedSignals) given))));
  }

  private static void differs(String name, Components.Pair pair, Function<Object, String> id) {
    assertThat(id.apply(pair.one())).as(name).isNotEqualTo(id.apply(pair.other()));
  }

  @Test
  void aDeclarationAndTheSameInWordsDiffer() {
    MarketView bare = POLICY.assess(MarketData.none(), DAY);
    WordedSignals words =
        new WordedSignals(
            RateDirection.CUTTING,
            Inflation.STABLE,
            Activity.RECOVERING,
            Slump.SLUMP,
            DAY,
            DECLARED.author(),
            DECLARED.reason(),
            null,
            null);
    assertThat(
            Set.of(
                id(bare),
                id(bare.declared(DECLARED)),
                id(bare.worded(words)),
                id(bare.declared(DECLARED).worded(words))))
        .hasSize(4);
  }

  @Test
  void eachFigureChangesItAndItsWritingDoesNot() {
    assertThat(figures(YearMonth.of(2025, 11), "4.50"))
        .isEqualTo(figures(YearMonth.of(2025, 11), "4.5"))
        .isNotEqualTo(figures(YearMonth.of(2025, 11), "4.51"))
        .isNotEqualTo(figures(YearMonth.of(2025, 10), "4.50"))
        .isNotEqualTo(id(POLICY.assess(MarketData.none(), DAY)));
  }

  private static String figures(YearMonth month, String value) {
    return id(
        POLICY.assess(
            new MarketData(
                Map.of(Series.UNRATE, new TreeMap<>(Map.of(month, new BigDecimal(value))))),
            DAY));
  }

  @Test
  void theDayAndThePolicyChangeIt() {
    Policy other = Trials.assuming(POLICY, Map.of("sleeve.cap", "19"));
    assertThat(
            Set.of(
                id(POLICY.assess(MarketData.none(), DAY)),
                id(POLICY.assess(MarketData.none(), DAY.plusDays(1))),
                id(other.assess(MarketData.none(), DAY))))
        .hasSize(3);
  }

  @Test
  void aWishForNothingIsNoMissingWish() {
    assertThat(id(CLIENT.requesting(Percent.ZERO), ACCOUNT, Holdings.of(List.of())))
        .isNotEqualTo(id(CLIENT, ACCOUNT, Holdings.of(List.of())));
    assertThat(id(HELD.classified(AssetClass.CORE, null)))
        .isNotEqualTo(id(HELD.classified(AssetClass.CORE, BigDecimal.ONE)));
  }
}
