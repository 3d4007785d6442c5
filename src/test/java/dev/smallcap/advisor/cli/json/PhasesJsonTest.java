package dev.smallcap.advisor.cli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PhasesJsonTest {
  private static final Schema SCHEMA = PublishedForm.schema("phases.schema.json");
  private static final String JSON =
      PhasesJson.write(
          PolicyModels.of(Situations.STANDARD),
          MarketData.fred(Path.of("src/examples/article/market.csv")));
  private static final JsonNode TREE = new JsonMapper().readTree(JSON);

  private static List<?> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static JsonNode month(String name) {
    return TREE.path("months").values().stream()
        .filter(one -> one.path("month").stringValue().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMonthsAreOfThePublishedForm() {
    assertThat(problems(JSON)).isEmpty();
    assertThat(problems(JSON.replace("\"label\": \"LATE\"", "\"label\": \"SOON\""))).isNotEmpty();
    assertThat(problems(JSON.replace("\"slopeLow\"", "\"slopeLeast\""))).isNotEmpty();
  }

  @Test
  void theConstantsOfTheSchemaAreThoseOfJava() {
    JsonNode kinds =
        new JsonMapper().readTree(PublishedForm.of("phases.schema.json")).path("$defs");
    JsonNode month = kinds.at("/MonthLabel/properties");

    assertThat(PublishedForm.constants(kinds.path("Phase")))
        .isEqualTo(PublishedForm.names(CyclePhase.values()));
    assertThat(PublishedForm.constants(month.path("stage")))
        .isEqualTo(PublishedForm.names(Stage.values()));
    assertThat(PublishedForm.constants(month.at("/missing/items")))
        .isEqualTo(PublishedForm.names(Series.values()));
  }

  @Test
  void aMonthTellsLabelStageRulesAndFigures() {
    JsonNode month = month("2025-12");

    assertThat(month.path("label").stringValue()).isEqualTo("EARLY_RECOVERY");
    assertThat(month.path("confirmed").stringValue()).isEqualTo("EARLY_RECOVERY");
    assertThat(month.path("stage").stringValue()).isEqualTo("ER3");
    assertThat(month.path("age").intValue()).isEqualTo(15);
    assertThat(month.path("labelledBy").stringValue()).isEqualTo("cycle-recovery");
    assertThat(month.path("figures").propertyNames())
        .containsExactly(
            "rateChange",
            "inflation",
            "inflationChange",
            "consumption",
            "activity",
            "sahm",
            "sahmHigh",
            "slope",
            "slopeLow");
    assertThat(month.path("figures").path("sahmHigh").decimalValue())
        .isGreaterThanOrEqualTo(new java.math.BigDecimal("0.50"));
    assertThat(month.path("missing").size()).isZero();
  }

  @Test
  void aMonthThatIsNotConfirmedTellsNoRuleOfIt() {
    JsonNode month = month("2024-10");

    assertThat(month.path("label").stringValue()).isEqualTo("EARLY_RECOVERY");
    assertThat(month.path("confirmed").stringValue()).isEqualTo("LATE");
    assertThat(month.path("stage").stringValue()).isEqualTo("LATE");
    assertThat(month.has("confirmedBy")).isFalse();
    assertThat(month("2024-11").has("confirmedBy")).isTrue();
  }

  @Test
  void aMonthThatCannotBeLabelledNamesTheSeriesThatAreMissing() {
    JsonNode month = month("2026-01");

    assertThat(month.path("stage").stringValue()).isEqualTo("UNKNOWN");
    assertThat(month.has("figures")).isFalse();
    assertThat(month.path("missing").size()).isPositive();
  }

  @Test
  void theRecessionsOfTheNberStandBesideWithTheirSource() {
    assertThat(TREE.path("nber").size()).isEqualTo(9);
    assertThat(TREE.path("nber").path(7).path("from").stringValue()).isEqualTo("2008-01");
    assertThat(TREE.path("nber").path(7).path("to").stringValue()).isEqualTo("2009-06");
    assertThat(TREE.path("nber").path(7).path("source").stringValue()).contains("NBER");
    assertThat(month("2020-03").path("nberRecession").booleanValue()).isTrue();
    assertThat(month("2020-05").path("nberRecession").booleanValue()).isFalse();
  }

  @Test
  void theRecessionsDecideNothingAndAFolderMayLackThem() {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.remove(Recessions.FILE);
    RuleFiles without = new RuleFiles(texts);

    assertThat(without.fingerprint()).isEqualTo(RuleFiles.standard().fingerprint());
    assertThat(Recessions.of(without).holds(YearMonth.of(2008, 6))).isFalse();
    assertThat(Recessions.of(RuleFiles.standard()).holds(YearMonth.of(2008, 6))).isTrue();
  }

  @Test
  void aRowOutOfOrderIsRefused() {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    for (String row : new String[] {"2020-05,2020-03,x", "1950-01,1950-03,x", "2021,2022,x"}) {
      texts.put(Recessions.FILE, RuleFiles.standard().text(Recessions.FILE) + row + "\n");

      assertThatThrownBy(() -> Recessions.of(new RuleFiles(texts)))
          .as(row)
          .isInstanceOf(PolicyException.class)
          .hasMessageContaining("nber.csv");
    }
  }
}
