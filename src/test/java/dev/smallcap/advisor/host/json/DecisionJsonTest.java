package dev.smallcap.advisor.host.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.RandomSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {
  private static final LineMetadata PLAIN = new LineMetadata("1", null, List.of(), List.of());

  private static Holding holding(String code, String quantity, String price) {
    return Holding.of(
        code,
        new BigDecimal(quantity),
        BigMoney.of(CurrencyUnit.USD, new BigDecimal(price)),
        Situations.DAY);
  }

  @Test
  @Tag("long")
  void situationsAndMarketsReadAgainEqualWhatWasWritten() {
    IntStream.range(0, 500)
        .mapToObj(RandomSituations::anywhere)
        .forEach(
            situation -> {
              Recommendation advice = situation.advice();
              Holdings holdings = Holdings.of(situation.holdings()).converting(situation.rates());
              LoggedAdvice read =
                  DecisionJson.readAdvice(
                      DecisionJson.advice(PLAIN, advice, holdings, situation.market()), "line");
              assertThat(read.inputs()).isNotNull();
              assertThat(read.inputs().client()).isEqualTo(situation.client());
              assertThat(read.inputs().account()).isEqualTo(situation.account());
              assertThat(read.holdings().list()).isEqualTo(holdings.list());
              assertThat(read.holdings().rates().rates()).isEqualTo(situation.rates().rates());
              assertThat(read.fingerprint()).isEqualTo(situation.policy().fingerprint());
              assertThat(
                      DecisionJson.readMarket(DecisionJson.market(situation.market(), "1"), "line")
                          .inputs())
                  .isEqualTo(JudgedMarket.of(situation.market()).inputs());
            });
  }

  @Test
  void clientFilesAndHoldingsReadAgainEqualWhatWasWritten() {
    IntStream.range(0, 200)
        .mapToObj(RandomSituations::of)
        .forEach(
            random -> {
              ClientFile situation =
                  new ClientFile(random.client(), random.account(), random.rates());
              ClientFile read = SituationJson.parse(SituationJson.write(situation), "client.json");
              assertThat(read.client()).isEqualTo(situation.client());
              assertThat(read.account()).isEqualTo(situation.account());
              assertThat(read.rates().list()).isEqualTo(situation.rates().list());
              Holdings holdings = Holdings.of(random.holdings());
              assertThat(
                      SituationJson.parseHoldings(SituationJson.writeHoldings(holdings), "h.json")
                          .list())
                  .isEqualTo(holdings.list());
            });
  }

  @Test
  void everyDigitOfANumberStaysAlsoWhereItIsWrittenOddly() {
    Holdings holdings =
        new Holdings(
            List.of(
                holding("A", "1E+3", "2.50"),
                holding("B", "0E-9", "1.10000000"),
                holding("C", "12.340", "0.000000000001")
                    .classified(AssetClass.BOND, new BigDecimal("-1.00")),
                holding("D", "10", "98")
                    .classified(AssetClass.BOND, null)
                    .multiplied(new BigDecimal("1E-2"))
                    .valued(new BigDecimal("9.80"))),
            ExchangeRates.of(
                List.of(
                    new ExchangeRate("USD/KRW", new BigDecimal("1.4E+3"), null),
                    new ExchangeRate("EUR/USD", new BigDecimal("1.10"), Situations.DAY))));
    Situations situation = Situations.in(Stage.LATE).client(c -> c);
    Recommendation advice =
        situation
            .policy()
            .recommend(
                situation.client(),
                situation.account(),
                Holdings.of(List.of()),
                situation.market());
    LoggedAdvice read =
        DecisionJson.readAdvice(
            DecisionJson.advice(PLAIN, advice, holdings, situation.market()), "line");
    assertThat(read.holdings().list()).isEqualTo(holdings.list());
    assertThat(read.holdings().rates().list()).isEqualTo(holdings.rates().list());
  }

  /** A number that could not be read again is refused before it is written. */
  @Test
  void theLongestNumbersAreReadAgainAndLongerOnesAreRefusedWhereTheyAreGiven() {
    String longest = "999999999999.999999999999";
    Holdings holdings = Holdings.of(List.of(holding("A", longest, longest)));
    Situations situation = Situations.in(Stage.LATE);
    LoggedAdvice read =
        DecisionJson.readAdvice(
            DecisionJson.advice(PLAIN, situation.advice(), holdings, situation.market()), "line");

    assertThat(read.holdings().list()).isEqualTo(holdings.list());
    assertThatThrownBy(() -> holding("A", longest + "9", "1"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has more than 12 decimals.\nMaybe correct the quantity of A.");
  }

  @Test
  void zerosThatDoNotCountAreNotWritten() {
    Holdings holdings = Holdings.of(List.of(holding("A", "1." + "0".repeat(300), "1")));
    Situations situation = Situations.in(Stage.LATE);
    assertThat(DecisionJson.advice(PLAIN, situation.advice(), holdings, situation.market()))
        .contains("\"symbol\":\"A\",\"quantity\":1,");
  }

  @Test
  void aDecisionStandsOnOneLine() {
    Situations situation = Situations.in(Stage.ER1);
    assertThat(
            DecisionJson.advice(
                PLAIN, situation.advice(), Holdings.of(List.of()), situation.market()))
        .doesNotContain("\n")
        .startsWith("{\"library\":\"1\",\"policy\":{\"version\":\"1.1\",\"fingerprint\":\"");
    assertThat(DecisionJson.market(situation.market(), "1")).doesNotContain("\n");
  }

  @Test
  void aDifferenceIsThePlaceOfTheFirst() {
    assertThat(DecisionJson.difference("{\"a\":[1,{\"b/c\":2}]}", "{\"a\":[1,{\"b/c\":3}]}"))
        .isEqualTo(new Differing("/a/1/b~1c", "2", "3"));
    assertThat(DecisionJson.difference("{\"a\":[1]}", "{\"a\":[1,2]}"))
        .isEqualTo(new Differing("/a/1", "nothing", "2"));
    assertThat(DecisionJson.difference("{\"a\":1}", "{}"))
        .isEqualTo(new Differing("/a", "1", "nothing"));
    assertThat(DecisionJson.difference("{\"a\":1.0}", "{\"a\":1.0}")).isNull();
  }

  /** It is read, and writing it out would take a billion digits. */
  @Test
  void aNumberThatCannotBeWrittenOutIsRefusedWithItsLine() {
    assertThatThrownBy(
            () -> DecisionJson.readTold("{\"advice\":{\"age\":1E999999999}}", "x.jsonl, line 2"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("x.jsonl, line 2");
  }
}
