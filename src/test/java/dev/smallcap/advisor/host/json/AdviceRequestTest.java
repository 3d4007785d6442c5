package dev.smallcap.advisor.host.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AdviceRequestTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
  static final String REQUEST =
      """
      {"asOf": "2026-01-16",
       "client": {"id": "c", "residency": "KR", "age": 40, "riskProfile": "R3",
                  "profiledOn": "2025-11-03", "horizonMonths": 61},
       "account": {"id": "a", "type": "KR_GENERAL", "cash": {"amount": 10, "currency": "KRW"}},
       "exchangeRates": {"USD/KRW": 1470.50},
       "holdings": [{"symbol": "IWM", "quantity": 1.50,
                     "price": {"amount": 262.5, "currency": "USD"}, "priceDate": "2026-01-15"}],
       "declaration": {"phase": "EARLY_RECOVERY", "on": "2026-01-10", "author": "the committee",
                       "reason": "house view", "age": 8}}
      """;

  @Test
  void everyPartIsRead() {
    AdviceRequest asked = AdviceRequest.parse(REQUEST, "request");

    assertThat(asked.asOf()).isEqualTo(DAY);
    assertThat(asked.client())
        .isEqualTo(Client.of("c", Residency.KR, 40, RiskProfile.R3, LocalDate.of(2025, 11, 3), 61));
    assertThat(asked.account().cash()).hasToString("KRW 10");
    assertThat(asked.holdings().list()).hasSize(1);
    assertThat(asked.holdings().list().get(0).quantity()).isEqualTo("1.5");
    assertThat(asked.holdings().rates().rates().get("USD/KRW")).isEqualTo("1470.5");
    assertThat(asked.declaration())
        .isEqualTo(
            Declaration.of(
                    CyclePhase.EARLY_RECOVERY,
                    LocalDate.of(2026, 1, 10),
                    "the committee",
                    "house view")
                .aged(8));
  }

  @Test
  void theMarketIsReadAsDeclaredOrElseFromTheFigures() {
    AdviceRequest asked = AdviceRequest.parse(REQUEST, "request");
    Policy policy = Policy.standard();

    assertThat(asked.market(policy, MarketData.none()).acting().stage()).isEqualTo(Stage.ER2);
    AdviceRequest undeclared =
        new AdviceRequest(
            asked.asOf(), asked.client(), asked.account(), asked.holdings(), null, null, null);
    assertThat(undeclared.market(policy, MarketData.none()).acting().stage())
        .isEqualTo(Stage.UNKNOWN);
  }

  @Test
  void theVintageSaysOfWhichDayTheFiguresOfTheHostAre() {
    MarketData figures =
        MarketData.fred(Path.of("src/examples/article/market.csv"))
            .until(LocalDate.of(2026, 1, 15));
    Policy policy = Policy.standard();
    AdviceRequest asked = AdviceRequest.parse(REQUEST, "request");
    AdviceRequest dated =
        AdviceRequest.parse(
            REQUEST.replace("\"asOf\"", "\"vintage\": \"2026-01-15\", \"asOf\""), "request");

    assertThat(asked.vintage()).isNull();
    assertThat(asked.market(policy, figures).figures().stage()).isEqualTo(Stage.UNKNOWN);
    assertThat(dated.vintage()).isEqualTo(LocalDate.of(2026, 1, 15));
    assertThat(dated.market(policy, figures).figures().stage()).isEqualTo(Stage.ER3);
    assertThatThrownBy(
            () ->
                AdviceRequest.parse(
                        REQUEST.replace("\"asOf\"", "\"vintage\": \"2026-01-17\", \"asOf\""),
                        "request")
                    .market(policy, figures))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("are of 2026-01-17, after the as-of date 2026-01-16");
  }

  @Test
  void aLetterheadIsPrintedAndIsNoPartOfTheId() {
    AdviceRequest plain = AdviceRequest.parse(REQUEST, "request");
    AdviceRequest headed =
        AdviceRequest.parse(
            REQUEST.replace(
                "\"asOf\"",
                "\"letterhead\": {\"firm\": \"Hanbit Advisory\", \"clientName\": \"Lee Seo-yeon\"},"
                    + " \"asOf\""),
            "request");
    Recommendation advice = advice(headed);

    assertThat(plain.letterhead()).isNull();
    assertThat(headed.letterhead())
        .isEqualTo(new Letterhead("Hanbit Advisory", null, null, "Lee Seo-yeon"));
    assertThat(advice.text(Lang.EN))
        .contains("\nHanbit Advisory\n", "- Client: Lee Seo-yeon, R3 (risk-neutral)\n");
    assertThat(advice.id()).isEqualTo(advice(plain).id());
  }

  private static Recommendation advice(AdviceRequest asked) {
    Policy policy = Policy.standard();
    return policy
        .recommend(
            asked.client(),
            asked.account(),
            asked.holdings(),
            asked.market(policy, MarketData.none()))
        .under(asked.letterhead());
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    refused("\"asOf\":", "\"letterhead\": {\"bank\": \"x\"}, \"asOf\":", "request, $.letterhead: ");
    refused("\"asOf\":", "\"letterhead\": {\"firm\": \" \"}, \"asOf\":", "request, $.letterhead: ");
    refused("\"asOf\":", "\"vintage\": \"soon\", \"asOf\":", "request, $.vintage: (soon)");
    refused("\"on\": \"2026-01-10\"", "\"on\": \"soon\"", "request, $.declaration.on: (soon)");
    refused("\"age\": 8", "\"aged\": 8", "request, $.declaration: the property (aged)");
    refused("\"asOf\": \"2026-01-16\",", "", "request, $: the property (asOf) is missing");
    refused("262.5,", "-1,", "request, $.holdings[0]: ");
    refused("\"holdings\"", "\"held\"", "request, $: the property (held)");
  }

  @Test
  void aDeclarationSaysWhoDeclaresWhyAndOnWhichDay() {
    String place = "request, $.declaration: ";
    refused("\"author\": \"the committee\",", "", place + "the property (author) is missing");
    refused("\"reason\": \"house view\",", "", place + "the property (reason) is missing");
    refused("\"on\": \"2026-01-10\",", "", place + "the property (on) is missing");
    refused("\"the committee\"", "\" \"", place + "The author of the declaration ( ) is blank");
  }

  private static void refused(String part, String other, String said) {
    assertThat(REQUEST).contains(part);
    assertThatThrownBy(() -> AdviceRequest.parse(REQUEST.replace(part, other), "request"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(said);
  }
}
