package dev.smallcap.advisor.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatrixJsonTest {
  private static final PolicyModel POLICY = PolicyModels.of(Situations.STANDARD);
  private static final JsonNode TREE = tree(Residency.US);

  private static final Schema SCHEMA = PublishedForm.schema("matrix.schema.json");

  private static List<?> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static JsonNode tree(Residency residency) {
    return new JsonMapper().readTree(MatrixJson.write(POLICY, Situations.DAY, residency));
  }

  private static JsonNode cell(JsonNode tree, String stage, String horizon, String risk) {
    return tree.path("cells").values().stream()
        .filter(
            one ->
                one.path("stage").stringValue().equals(stage)
                    && one.path("horizon").stringValue().equals(horizon)
                    && one.path("risk").stringValue().equals(risk))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules(JsonNode cell) {
    return cell.path("rules").values().stream().map(one -> one.path("id").stringValue()).toList();
  }

  @Test
  void eachCellIsThatOfTheMatrix() {
    List<MatrixRow> rows = Situations.STANDARD.matrix(Situations.DAY, Residency.US);

    assertThat(TREE.path("cells").size()).isEqualTo(105);
    for (int i = 0; i < 105; i++) {
      JsonNode cell = TREE.path("cells").path(i);
      MatrixRow row = rows.get(i);
      assertThat(cell.path("stance").stringValue())
          .isEqualTo(row.stance() == null ? "NOT_SUITABLE" : row.stance().name());
      assertThat(cell.has("size")).isEqualTo(row.size() != null);
      if (row.size() != null) {
        assertThat(cell.path("size").decimalValue()).isEqualByComparingTo(row.size().value());
      }
      assertThat(rules(cell)).isNotEmpty();
    }
  }

  @Test
  void aCellTellsItsRulesInTheOrderOfTheFlowWithTheNumbersOfItsProfile() {
    JsonNode cell = cell(TREE, "ER1", "SHORT", "R4");

    assertThat(rules(cell))
        .containsSubsequence("horizon-short", "sleeve-recovery", "tilt-recovery-short");
    JsonNode tilt =
        cell.path("rules").values().stream()
            .filter(one -> one.path("id").stringValue().equals("tilt-recovery-short"))
            .findFirst()
            .orElseThrow();
    assertThat(tilt.path("title").path("ko").stringValue()).isNotBlank();
    assertThat(tilt.path("because").path("en").stringValue())
        .startsWith("month 6 of a recovery, first stage, short horizon: for R4 (active), 75 %");
    assertThat(tilt.path("concludes").stringValue()).isEqualTo("75 % 25 % 0 %");
    JsonNode number = tilt.path("parameters").path(0);
    assertThat(number.path("name").stringValue()).isEqualTo("tilt.russell.cap");
    assertThat(number.path("value").decimalValue()).isEqualByComparingTo("100");
    assertThat(number.path("unit").stringValue()).isEqualTo("percent of the sleeve");
    assertThat(number.path("title").path("en").stringValue()).isNotBlank();
    assertThat(number.path("title").path("ko").stringValue()).isNotBlank();
  }

  @Test
  void aCellTellsItsRowAsItIsWritten() {
    JsonNode row = cell(TREE, "ER1", "SHORT", "R5").path("row");

    assertThat(row)
        .hasToString(
            "{\"line\":%d,\"from\":\"2026-01-01\",\"stance\":\"BUILD\",\"size\":\"sleeve.cap\",\"russell2000\":\"100\",\"sp600\":\"0\",\"sp400\":\"0\",\"source\":%s}"
                .formatted(row.path("line").intValue(), row.path("source")));
    List<String> lines = RuleFiles.standard().text(SleeveTable.FILE).lines().toList();
    assertThat(lines.get(row.path("line").intValue() - 1))
        .startsWith("ER1,SHORT,R5,2026-01-01,BUILD,sleeve.cap,")
        .contains(row.path("source").stringValue());
    assertThat(cell(TREE, "ER1", "SHORT", "R1").has("row")).isFalse();
  }

  @Test
  void theMatrixIsOfThePublishedForm() {
    String json = MatrixJson.write(POLICY, Situations.DAY, Residency.US);

    assertThat(problems(json)).isEmpty();
    assertThat(problems(MatrixJson.write(POLICY, POLICY.latestDay(), Residency.KR))).isEmpty();
    assertThat(problems(json.replace("\"stance\": \"HOLD\"", "\"stance\": \"WAIT\""))).isNotEmpty();
    assertThat(problems(json.replace("\"concludes\"", "\"found\""))).isNotEmpty();
  }

  @Test
  void theConstantsOfTheSchemaAreThoseOfJava() {
    JsonNode cell =
        new JsonMapper()
            .readTree(PublishedForm.of("matrix.schema.json"))
            .at("/$defs/Cell/properties");

    assertThat(PublishedForm.constants(cell.path("stage")))
        .isEqualTo(PublishedForm.names(Stage.values()));
    assertThat(PublishedForm.constants(cell.path("horizon")))
        .isEqualTo(PublishedForm.names(Horizon.values()));
    assertThat(PublishedForm.constants(cell.path("risk")))
        .isEqualTo(PublishedForm.names(RiskProfile.values()));
    assertThat(PublishedForm.constants(cell.path("stance")))
        .containsAll(PublishedForm.names(Stance.values()))
        .hasSize(Stance.values().length + 1);
  }

  @Test
  void aCellWithoutASleeveToBuildTellsNoSplitAndNoRuleOfOne() {
    JsonNode cell = cell(TREE, "LATE", "MID", "R3");

    assertThat(cell.path("stance").stringValue()).isEqualTo("HOLD");
    assertThat(cell.has("split")).isFalse();
    assertThat(rules(cell)).noneMatch(id -> id.startsWith("tilt-"));
  }

  @Test
  void aCellThatIsNotSuitableTellsTheRulesThatRefuse() {
    JsonNode korea = cell(tree(Residency.KR), "ER1", "SHORT", "R3");

    assertThat(korea.path("stance").stringValue()).isEqualTo("NOT_SUITABLE");
    assertThat(rules(korea)).containsExactly("suitability-grade-korea");
    assertThat(rules(cell(TREE, "ER1", "SHORT", "R3"))).doesNotContain("suitability-grade-korea");
  }
}
