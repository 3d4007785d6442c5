package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.ReadingSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseInputTest {
  @TempDir private Path folder;

  @Test
  @Tag("slow")
  void holdingsMayBeJson() {
    Workbench bench = new Workbench(folder).set("--format", "json");
    Ran csv = bench.run();
    bench
        .write(
            "holdings.json",
            """
            [
              {"symbol": "IJH", "quantity": 0, "price": {"amount": 68.00, "currency": "USD"}, "priceDate": "2026-01-23"},
              {"symbol": "IJR", "quantity": 0, "price": {"amount": 127.00, "currency": "USD"}, "priceDate": "2026-01-23"},
              {"symbol": "IVV", "quantity": 156.25, "price": {"amount": 640.00, "currency": "USD"}, "priceDate": "2026-01-23"},
              {"symbol": "IWM", "quantity": 0, "price": {"amount": 262.50, "currency": "USD"}, "priceDate": "2026-01-23"}
            ]
            """)
        .option("--holdings", "holdings.json");
    assertThat(bench.run()).isEqualTo(csv);
  }

  @Test
  void theMarketMayBeAFolder() {
    Workbench bench = new Workbench(folder).folder("fred");
    bench
        .write("fred/rate.csv", "DATE,FEDFUNDS\n2025-12-01,3.72\n")
        .write(
            "fred/others.csv",
            """
            DATE,CPIAUCSL,UNRATE,INDPRO,DPCERA3M086SBEA,GS10,TB3MS
            2025-12-01,326.031,4.4,101.6296,125.649,4.14,3.59
            """)
        .option("--market", "fred");
    assertThat(bench.run().err()).isEmpty();
  }

  @Test
  void theMarketMayBeSignalsInWords() {
    Workbench bench = new Workbench(folder).set("--format", "json");
    bench.write(
        "market.csv",
        """
        signal,value
        rates,CUTTING
        prices,STABLE
        activity,RECOVERING
        slump,SLUMP
        age,3
        given_by,the committee
        because,house view
        given_on,2026-01-15
        """);
    String answer = bench.run().out();
    var phase = AdviceJson.read(answer).phase();
    assertThat(phase.source()).isEqualTo(ReadingSource.WORDS);
    assertThat(phase.recoveryAge()).isEqualTo(3);
    assertThat(answer)
        .contains(
            "\"givenBy\": \"the committee\"",
            "\"givenBecause\": \"house view\"",
            "\"givenOn\": \"2026-01-15\"");
    assertThat(bench.set("--format", "text").more("--audit").run().out())
        .contains("given by the committee, 2026-01-15, because: house view")
        .contains("nobody approved it [notes-unapproved");
  }

  @Test
  void exchangeRatesConvertHoldingsIntoTheCurrencyOfTheAccount() {
    Workbench bench = new Workbench(folder).set("--format", "json");
    bench
        .replace(
            "client.json",
            "\"amount\": 0.00, \"currency\": \"USD\"",
            "\"amount\": 0, \"currency\": \"KRW\"")
        .replace("client.json", "}\n}\n", "}, \"exchangeRates\": {\"USD/KRW\": 1470.5}}\n")
        .declare("EARLY_RECOVERY");
    assertThat(AdviceJson.read(bench.run().out()).trades().get(0).amount())
        .hasToString("KRW 22057500");
  }

  @Test
  void exitCode1SaysThatDataAreNeeded() {
    Ran ran = new Workbench(folder).set("--as-of", "2026-02-16").set("--format", "json").run();
    assertThat(AdviceJson.read(ran.out()).decision()).isEqualTo(Decision.NEEDS_DATA);
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void exitCode1SaysThatAPersonIsNeeded() {
    Ran ran = new Workbench(folder).replace("client.json", "45", "65").run();
    assertThat(ran.out()).contains("A person has to look first; until then nothing is traded");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  @Tag("long")
  void anEditedPolicyAnswersInPlaceOfTheShippedOne() {
    Workbench bench = new Workbench(folder).policyCopy().declare("EARLY_RECOVERY");
    bench.replace(
        "rules/parameters.csv",
        "\nreview.other,",
        "\nsleeve.middle,2026-01-02,12,percent of Q,house view\nreview.other,");
    assertThat(bench.run().out()).contains("12 %").doesNotContain("USD 15,000.00");
  }
}
