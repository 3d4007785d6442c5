package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients as hosts hand them in, and what of them is explained. */
@Tag("slow")
class ExplainedClientsTest {
  @TempDir private Path folder;

  private String explained(String client, String holdings, String... more) throws IOException {
    Files.writeString(folder.resolve("client.json"), client);
    Files.writeString(folder.resolve("holdings.csv"), holdings);
    List<String> args =
        new ArrayList<>(
            List.of(
                "explain",
                "--client",
                folder.resolve("client.json").toString(),
                "--holdings",
                folder.resolve("holdings.csv").toString(),
                "--market",
                "src/examples/article/market.csv",
                "--as-of",
                "2026-01-16",
                "--declare",
                "EARLY_RECOVERY:3",
                "--declared-by",
                "house",
                "--declared-because",
                "a view"));
    args.addAll(List.of(more));
    Ran ran = Ran.of(args);
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  private static String choices(String reading) {
    return reading.substring(
        reading.indexOf("What you can choose"), reading.indexOf("What time alone"));
  }

  @Test
  @Tag("long")
  void whoNeedsTheMoneyIn30MonthsIsOfferedNeitherAnotherNeedNorADebt() throws IOException {
    String client =
        """
        {"client": {"id": "need30", "residency": "KR", "age": 45, "riskProfile": "R4",
          "profiledOn": "2025-11-03", "horizonMonths": 60, "moneyNeededOn": "2028-07-16"},
         "account": {"id": "need30-a", "type": "KR_OVERSEAS",
          "cash": {"amount": 0, "currency": "USD"}, "fractionalShares": true}}
        """;
    String holdings =
        """
        symbol,quantity,price,currency,price_date
        IVV,100,640,USD,2026-01-15
        IJR,50,127,USD,2026-01-15
        IWM,0,262.5,USD,2026-01-15
        """;

    String reading = explained(client, holdings);
    assertThat(reading).startsWith("Why, as of 2026-01-16: EXIT");
    assertThat(choices(reading)).doesNotContain("needed on", "margin debt", "risk profile", "held");
    assertThat(explained(client, holdings, "--full"))
        .containsPattern("If found to be otherwise.*\n(  - .*\n)*  - money needed on ");
  }

  @Test
  @Tag("long")
  void afterTheMoneyIsNeededSoonNoLaterDateKeepsASleeve() throws IOException {
    String reading =
        explained(
            """
            {"client": {"id": "later", "residency": "KR", "age": 35, "riskProfile": "R4",
              "profiledOn": "2025-04-14", "horizonMonths": 558, "moneyNeededOn": "2029-01-17"},
             "account": {"id": "a", "type": "KR_PENSION_SAVINGS",
              "cash": {"amount": 4750, "currency": "USD"}, "fractionalShares": true},
             "exchangeRates": {"USD/KRW": 1400}}
            """,
            """
            symbol,quantity,price,currency,price_date,class,leverage
            280930,12250,1400,KRW,2026-01-16,,
            AGG,30750,1,USD,2026-01-16,OTHER_EQUITY,
            379800,52250,1400,KRW,2026-01-16,,
            """);

    assertThat(reading)
        .contains("from 2026-01-17: the money is needed within 36 months: ")
        .doesNotContain("kept", "to HOLD", "from 2026-03");
  }

  @Test
  void ofSeveralRefusalsNoneIsDroppedFromTheShortReading() throws IOException {
    assertThat(
            explained(
                """
                {"client": {"id": "overlap", "residency": "KR", "age": 67, "riskProfile": "R2",
                  "profiledOn": "2023-06-01", "horizonMonths": 12, "moneyNeededOn": "2027-06-01",
                  "requestedSleeve": 100, "motive": "RECENT_SURGE"},
                 "account": {"id": "overlap-a", "type": "KR_OVERSEAS",
                  "cash": {"amount": 0, "currency": "USD"}, "fractionalShares": true,
                  "marginLoan": {"amount": 5000, "currency": "USD"}}}
                """,
                """
                symbol,quantity,price,currency,price_date
                TZA,100,10,USD,2025-12-20
                IWM,100,262.5,USD,2025-12-20
                """))
        .startsWith("Why, as of 2026-01-16: NEEDS_DATA")
        .contains(
            "  - the oldest price ",
            "  - the risk profile is 960 days old",
            "for R2 (stability-seeking) the riskiest grade allowed",
            "inverse fund",
            "  - the account carries margin debt",
            "  - the client is 67, ");
  }
}
