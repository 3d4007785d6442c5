package dev.smallcap.advisor.host.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.RandomSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.explain.Explainer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Stage;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** A number has one writing: no exponent, no zeros at its end but for the minor unit of money. */
@Tag("slow")
class NumberFormTest {
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d*[1-9])?");
  private static final Pattern MONEY = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d{2,})?");
  private static final Pattern EXPONENT = Pattern.compile("\\b\\d+(\\.\\d+)?[Ee][+-]?\\d+\\b");
  private static final Set<String> AMOUNTS = Set.of("amount");
  private static final Policy POLICY = Situations.STANDARD;

  /** The numbers of a text that are written otherwise, and words with an exponent in them. */
  private static Set<String> strange(String json) {
    Set<String> strange = new TreeSet<>();
    try (JsonParser in = JsonMapper.shared().createParser(new StringReader(json))) {
      String name = "";
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = in.currentName();
        } else if (token.isNumeric()) {
          Pattern form = AMOUNTS.contains(name) ? MONEY : PLAIN;
          if (!form.matcher(in.getString()).matches()) {
            strange.add(name + " " + in.getString());
          }
        } else if (token == JsonToken.VALUE_STRING
            && !name.matches("id|policy|fingerprint|advice|symbol")
            && EXPONENT.matcher(in.getString()).find()) {
          strange.add(name + " " + in.getString());
        }
      }
    }
    return strange;
  }

  @Test
  @Tag("long")
  void everyNumberOfAnAdviceItsRecordAndItsExplanationHasThisForm() {
    List<String> wrong = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      Situations one = RandomSituations.anywhere(seed);
      Holdings holdings = Holdings.of(one.holdings()).converting(one.rates());
      Recommendation advice = one.advice();
      List<String> texts =
          new ArrayList<>(
              List.of(
                  AdviceJson.write(advice),
                  AdviceJson.writeLine(advice),
                  DecisionJson.market(one.market(), "1"),
                  DecisionJson.advice(
                      new LineMetadata("1", null, List.of(), List.of()),
                      advice,
                      holdings,
                      one.market())));
      if (seed % 6 == 0) {
        Explainer explainer = Explainer.of(POLICY, holdings, one.market());
        Counterfactuals changes = explainer.changes(advice);
        texts.add(ExplanationJson.write(explainer.explain(advice), changes));
      }
      for (String text : texts) {
        strange(text).forEach(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10,640.00", "10.00,640", "1E+1,640", "10.000,6.4E+2"})
  void theSameValueIsWrittenTheSameWhateverItsWritingWas(BigDecimal quantity, BigDecimal price) {
    assertThat(written(quantity, price))
        .isEqualTo(written(new BigDecimal("10"), new BigDecimal("640")));
  }

  private static List<String> written(BigDecimal quantity, BigDecimal price) {
    Situations base = Situations.in(Stage.ER1);
    Holdings holdings =
        Holdings.of(
            List.of(
                Holding.of(
                    "IVV",
                    quantity,
                    BigMoney.of(base.account().currency(), price),
                    Situations.DAY)));
    Recommendation advice =
        POLICY.recommend(base.client(), base.account(), holdings, base.market());
    return List.of(
        AdviceJson.write(advice),
        DecisionJson.advice(
            new LineMetadata("1", null, List.of(), List.of()), advice, holdings, base.market()),
        SituationJson.writeHoldings(holdings));
  }

  @Test
  void moneyHasTheDecimalsOfItsCurrency() {
    Situations won = Situations.in(Stage.ER1).holds("379800", "100", "12300.50");
    assertThat(SituationJson.writeHoldings(Holdings.of(won.holdings())))
        .contains("\"amount\": 12300.5,");
    assertThat(written(BigDecimal.ONE, new BigDecimal("262.5")).get(2))
        .contains("\"quantity\": 1,", "\"amount\": 262.50,");
    assertThat(written(BigDecimal.ONE, new BigDecimal("262.5")).get(0))
        .contains("\"target\": 15,", "\"amount\": 29.53,");
  }
}
