package dev.smallcap.advisor.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueJsonTest {
  private static final Schema SCHEMA = PublishedForm.schema("catalogue.schema.json");
  private static final Catalogue SHIPPED = Catalogue.of(RuleFiles.standard());
  private static final String JSON = CatalogueJson.write(SHIPPED);
  private static final JsonNode TREE = new JsonMapper().readTree(JSON);

  private static List<?> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @Test
  void theCatalogueIsOfThePublishedForm() {
    assertThat(problems(JSON)).isEmpty();
    assertThat(problems(CatalogueJson.write(SHIPPED.rule("sleeve-recovery")))).isEmpty();
    assertThat(problems(JSON.replace("\"readBy\": \"JAVA\"", "\"readBy\": \"BOTH\""))).isNotEmpty();
    assertThat(problems(JSON.replace("\"sourceKo\"", "\"sourceKr\""))).isNotEmpty();
  }

  @Test
  void aFolderThatIsHalfReadIsOfThePublishedFormToo() {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.remove("article.csv");
    texts.put("client/odd.drl", "package x rule \"a\" when then end");
    String json = CatalogueJson.write(Catalogue.of(new RuleFiles(texts)));
    assertThat(problems(json)).isEmpty();
    assertThat(new JsonMapper().readTree(json).path("unread").size()).isGreaterThan(1);
  }

  @Test
  void aRuleStandsWithItsParts() {
    JsonNode rule =
        TREE.path("rules").values().stream()
            .filter(one -> one.path("id").stringValue().equals("sleeve-recovery"))
            .findFirst()
            .orElseThrow();
    assertThat(rule.propertyNames())
        .containsExactly(
            "id",
            "title",
            "titleKo",
            "file",
            "line",
            "since",
            "source",
            "sourceKo",
            "because",
            "reads",
            "concludes",
            "parameters",
            "facts",
            "cases");
    assertThat(rule.path("source").path("article").path(0))
        .hasToString("{\"section\":\"5\",\"statement\":\"a5-1\",\"words\":\"early recovery\"}");
    assertThat(rule.path("because").path("en").stringValue())
        .isEqualTo("month {age} of a recovery: the size for {risk} is {size}");
    assertThat(rule.path("reads").values())
        .extracting(JsonNode::stringValue)
        .contains("SleeveCell.size");
  }

  @Test
  void aParameterOfJavaSaysWhatItIsUsedFor() {
    assertThat(
            TREE.path("parameters").values().stream()
                .filter(one -> one.path("readBy").stringValue().equals("JAVA")))
        .isNotEmpty()
        .allMatch(one -> !one.path("usedFor").path("ko").isMissingNode());
  }

  @Test
  void whatAReviewerLooksForIsNamedAtTheEnd() {
    assertThat(TREE.path("sectionsWithoutRule").size()).isZero();
    assertThat(TREE.path("statementsWithoutRule").values().stream().map(JsonNode::stringValue))
        .contains("a8-1")
        .doesNotContain("a5-2", "a0-1");
    assertThat(TREE.path("parametersOfJavaAlone").values().stream().map(JsonNode::stringValue))
        .contains("shares.decimals", "weight.step", "decision.order.not-suitable")
        .doesNotContain("sleeve.cap");
  }

  @Test
  void theConstantsOfTheSchemaAreThoseOfJava() {
    JsonNode kind =
        new JsonMapper()
            .readTree(PublishedForm.of("catalogue.schema.json"))
            .path("$defs")
            .path("ParameterCard")
            .path("properties")
            .path("readBy");
    assertThat(PublishedForm.constants(kind))
        .isEqualTo(PublishedForm.names(ParameterCard.ReadBy.values()));
  }

  @Test
  @Tag("slow")
  void theSameFolderGivesTheSameBytes() {
    assertThat(CatalogueJson.write(Catalogue.of(RuleFiles.standard()))).isEqualTo(JSON);
    assertThat(JSON).endsWith("\n}\n").doesNotContain("\r", "null");
  }
}
