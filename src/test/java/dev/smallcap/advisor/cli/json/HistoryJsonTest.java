package dev.smallcap.advisor.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.author.history.HistoryClaim;
import dev.smallcap.advisor.author.history.HistorySettings;
import dev.smallcap.advisor.author.history.IndexFund;
import dev.smallcap.advisor.author.history.IndexReturns;
import dev.smallcap.advisor.author.history.PolicyHistory;
import dev.smallcap.advisor.author.history.Standing;
import dev.smallcap.advisor.author.history.WhatFollowed;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.TradeSide;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("long")
class HistoryJsonTest {
  private static final Schema SCHEMA = PublishedForm.schema("history.schema.json");
  private static final PolicyModel POLICY = PolicyModels.of(Situations.STANDARD);
  private static PolicyHistory history;
  private static String priced;

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/examples/history/market.csv"));
    Path market = folder.resolve("market.csv");
    Files.writeString(
        market,
        lines.stream()
            .filter(line -> line.compareTo("2002-12-31") < 0 && line.compareTo("1996") > 0)
            .collect(Collectors.joining("\n", lines.get(0) + "\n", "\n")));
    int step = 0;
    for (IndexFund fund : IndexFund.values()) {
      step++;
      StringBuilder prices = new StringBuilder("date,value\n");
      for (int month = 0; month < 36; month++) {
        prices
            .append(YearMonth.of(2000, 1).plusMonths(month).atEndOfMonth())
            .append(',')
            .append(100 + month * step % 7)
            .append('\n');
      }
      Files.writeString(folder.resolve(fund + ".csv"), prices.toString());
    }
    Files.move(market, Files.createDirectory(folder.resolve("figures")).resolve("market.csv"));
    history =
        PolicyHistory.of(
            POLICY,
            MarketData.fred(folder.resolve("figures/market.csv")),
            new HistorySettings(RiskProfile.R4, 12, LocalDate.of(2026, 1, 16), BigDecimal.ONE));
    priced =
        HistoryJson.write(
            history,
            WhatFollowed.of(POLICY, history, IndexReturns.read(folder)),
            POLICY.fingerprint());
  }

  private static List<?> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @Test
  void aHistoryIsOfThePublishedFormWithPricesAndWithout() {
    assertThat(problems(priced)).isEmpty();
    assertThat(problems(HistoryJson.write(history, null, POLICY.fingerprint()))).isEmpty();
    assertThat(problems(priced.replace("\"stage\": \"LATE\"", "\"stage\": \"SOON\""))).isNotEmpty();
    assertThat(problems(priced.replace("\"sp600Alone\"", "\"sp600\""))).isNotEmpty();
  }

  @Test
  void theConstantsOfTheSchemaAreThoseOfJava() {
    JsonNode schema = new JsonMapper().readTree(PublishedForm.of("history.schema.json"));
    JsonNode kinds = schema.path("$defs");

    assertThat(PublishedForm.constants(schema.at("/properties/risk")))
        .isEqualTo(PublishedForm.names(RiskProfile.values()));
    assertThat(PublishedForm.constants(kinds.path("Phase")))
        .isEqualTo(PublishedForm.names(CyclePhase.values()));
    assertThat(PublishedForm.constants(kinds.path("Stage")))
        .isEqualTo(PublishedForm.names(Stage.values()));
    assertThat(PublishedForm.constants(kinds.at("/AdvisedMonth/properties/stance")))
        .isEqualTo(PublishedForm.names(Stance.values()));
    assertThat(PublishedForm.constants(kinds.at("/AdvisedMonth/properties/decision")))
        .isEqualTo(PublishedForm.names(Decision.values()));
    assertThat(PublishedForm.constants(kinds.at("/Order/properties/side")))
        .isEqualTo(PublishedForm.names(TradeSide.values()));
    assertThat(PublishedForm.constants(kinds.at("/Claim/properties/claim")))
        .isEqualTo(PublishedForm.names(HistoryClaim.values()));
    assertThat(PublishedForm.constants(kinds.at("/Claim/properties/standing")))
        .isEqualTo(PublishedForm.names(Standing.values()));
    assertThat(kinds.at("/GrowthMonth/properties/weights/properties").propertyNames())
        .containsExactlyElementsOf(PublishedForm.names(IndexFund.values()));
  }
}
