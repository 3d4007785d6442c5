package dev.smallcap.advisor.host.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SituationJsonTest {
  private static final String LEAST =
      """
      {"client": {"id": "c", "residency": "US", "age": 40, "riskProfile": "R3",
                  "profiledOn": "2025-11-03", "horizonMonths": 61},
       "account": {"id": "a", "type": "US_BROKERAGE", "cash": {"amount": 10.5, "currency": "USD"}}}
      """;

  @Test
  void whatIsLeftOutHasItsDefault() {
    ClientFile read = SituationJson.parse(LEAST, "client.json");
    assertThat(read.client())
        .isEqualTo(Client.of("c", Residency.US, 40, RiskProfile.R3, LocalDate.of(2025, 11, 3), 61));
    assertThat(read.account())
        .isEqualTo(Account.of("a", AccountType.US_BROKERAGE, Money.of(CurrencyUnit.USD, 10.5)));
    assertThat(read.rates().rates()).isEmpty();
  }

  @Test
  void everythingCanBeSaid() {
    ClientFile read =
        SituationJson.parse(
            """
            {"client": {"id": "c", "residency": "KR", "age": 40, "riskProfile": "R3",
                        "profiledOn": "2025-11-03", "horizonMonths": 61, "moneyNeededOn": "2040-01-01",
                        "withdrawals": 4.5, "drawdown": true, "hedgeWanted": true,
                        "requestedSleeve": 100, "motive": "RECENT_SURGE"},
             "account": {"id": "a", "type": "KR_ISA", "cash": {"amount": 5, "currency": "KRW"},
                         "fractionalShares": true, "minimumTrade": {"amount": 6, "currency": "KRW"},
                         "marginLoan": {"amount": 7, "currency": "KRW"}, "partsDone": 2,
                         "lastPartOn": "2025-12-31"},
             "exchangeRates": {"USD/KRW": 1470.500000000001}}
            """,
            "client.json");
    assertThat(read.client())
        .isEqualTo(
            Client.of("c", Residency.KR, 40, RiskProfile.R3, LocalDate.of(2025, 11, 3), 61)
                .needingMoneyOn(LocalDate.of(2040, 1, 1))
                .withdrawing(Percent.parse("4.5"))
                .inDrawdown()
                .wantingHedge()
                .requesting(Percent.HUNDRED)
                .movedBy(Motive.RECENT_SURGE));
    CurrencyUnit won = CurrencyUnit.of("KRW");
    assertThat(read.account())
        .isEqualTo(
            Account.of("a", AccountType.KR_ISA, Money.ofMajor(won, 5))
                .dealingFractions()
                .tradingAtLeast(Money.ofMajor(won, 6))
                .owing(Money.ofMajor(won, 7))
                .afterParts(2, LocalDate.of(2025, 12, 31)));
    assertThat(read.rates().rates()).containsEntry("USD/KRW", new BigDecimal("1470.500000000001"));
  }

  @Test
  void holdingsAreReadExactly() {
    var list =
        SituationJson.parseHoldings(
                """
                [{"symbol": "X", "quantity": 0.100000000000, "priceDate": "2026-01-15",
                  "price": {"amount": 12345678901.000000000001, "currency": "KRW"},
                  "class": "SMALL", "leverage": -1}]
                """,
                "holdings.json")
            .list();
    assertThat(list).hasSize(1);
    assertThat(list.get(0).quantity()).isEqualTo("0.1");
    assertThat(list.get(0).price()).hasToString("KRW 12345678901.000000000001");
    assertThat(list.get(0).assetClass()).isEqualTo(AssetClass.SMALL);
    assertThat(list.get(0).leverage()).isEqualTo("-1");
  }

  @Test
  void aHoldingMayCarryAMultiplierAndAValue() {
    Holding read =
        SituationJson.parseHoldings(
                """
                [{"symbol": "T 4", "quantity": 10000, "priceDate": "2026-01-15", "class": "BOND",
                  "price": {"amount": 98, "currency": "USD"}, "multiplier": 0.01,
                  "value": {"amount": 9800.00, "currency": "USD"}}]
                """,
                "holdings.json")
            .list()
            .get(0);
    assertThat(read.multiplier()).isEqualTo("0.01");
    assertThat(read.value()).isEqualTo("9800");
    assertThat(read.worth()).isEqualByComparingTo("9800");
  }

  @Test
  void aQuantityOfNothingWithoutAPriceIsNothingHeld() {
    assertThat(
            SituationJson.parseHoldings(
                    """
                    [{"symbol": "VTI", "quantity": 0},
                     {"symbol": "VB", "quantity": 0.0, "priceDate": "2026-01-15",
                      "price": {"amount": 0, "currency": "USD"}},
                     {"symbol": "IVV", "quantity": 0, "priceDate": "2026-01-15",
                      "price": {"amount": 640, "currency": "USD"}}]
                    """,
                    "holdings.json")
                .list())
        .extracting(Holding::code)
        .containsExactly("IVV");
  }

  @Test
  void anExchangeRateMayCarryItsDayAndTheOthersShareOne() {
    ClientFile read =
        SituationJson.parse(
            """
            {"client": {"id": "c", "residency": "US", "age": 40, "riskProfile": "R3",
                        "profiledOn": "2025-11-03", "horizonMonths": 61},
             "account": {"id": "a", "type": "US_BROKERAGE",
                         "cash": {"amount": 10.5, "currency": "USD"}},
             "exchangeRates": {"USD/KRW": 1470.5, "EUR/USD": {"rate": 1.10, "on": "2026-01-14"}},
             "ratesOn": "2026-01-15"}
            """,
            "client.json");
    assertThat(read.rates().list())
        .containsExactly(
            new ExchangeRate("EUR/USD", new BigDecimal("1.10"), LocalDate.of(2026, 1, 14)),
            new ExchangeRate("USD/KRW", new BigDecimal("1470.5"), LocalDate.of(2026, 1, 15)));
    ClientFile again = SituationJson.parse(SituationJson.write(read), "again.json");
    assertThat(again.rates().list()).isEqualTo(read.rates().list());
  }

  @Test
  void anExchangeRateWithoutADayIsWrittenWithoutOne() {
    ClientFile read =
        SituationJson.parse(
            """
            {"client": {"id": "c", "residency": "US", "age": 40, "riskProfile": "R3",
                        "profiledOn": "2025-11-03", "horizonMonths": 61},
             "account": {"id": "a", "type": "US_BROKERAGE",
                         "cash": {"amount": 10.5, "currency": "USD"}},
             "exchangeRates": {"USD/KRW": 1470.5}}
            """,
            "client.json");
    assertThat(read.rates().list()).allMatch(rate -> rate.on() == null);
    assertThat(SituationJson.write(read)).contains("\"USD/KRW\": 1470.5");
  }

  @Test
  void anExportOfGhostfolioIsToldWhereHoldingsAreAskedFor() {
    assertThatThrownBy(() -> SituationJson.parseHoldings("{\"activities\": []}", "x.json"))
        .hasMessageContaining("x.json, $: ")
        .hasMessageContaining("it is an export (Ghostfolio, activities)")
        .hasMessageContaining("import FILE --out holdings.csv");
  }
}
