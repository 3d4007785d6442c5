package dev.smallcap.advisor.host.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AdviceJson.schema(), InputFormat.JSON);
  private static final JsonNode TREE = new JsonMapper().readTree(AdviceJson.schema());

  private static List<?> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @Test
  @Tag("long")
  void everyRecommendationIsValid() {
    assertThat(Samples.all().map(AdviceJson::write))
        .allSatisfy(json -> assertThat(problems(json)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"BUILD\",",
        "\"asOf\": ",
        "\"ofEquityMoney\": ",
        "\"USD\"",
        "\"fingerprint\": \"",
        "\"ruleId\": ",
        "-16\""
      })
  void aMutilatedOneIsNot(String part) {
    String json = AdviceJson.write(Samples.article());
    String replacement =
        switch (part) {
          case "\"BUILD\"," -> "\"BUY\",";
          case "\"USD\"" -> "7";
          case "\"fingerprint\": \"" -> "\"fingerprint\": \"x";
          case "-16\"" -> "\"";
          default -> "\"other\": ";
        };
    assertThat(json).contains(part);
    assertThat(problems(json.replace(part, replacement))).isNotEmpty();
  }

  @Test
  @Tag("slow")
  void anAnswerWithoutATargetSaysSo() {
    String json =
        AdviceJson.write(
            Samples.all()
                .filter(advice -> advice.sleeve().target() == null)
                .findFirst()
                .orElseThrow());
    assertThat(problems(json)).isEmpty();
    for (String name : List.of("target", "after", "targetOfAccount", "afterOfAccount")) {
      assertThat(problems(json.replaceFirst("\"" + name + "\": null,", ""))).as(name).isNotEmpty();
      assertThat(problems(json.replace("\"" + name + "\": null", "\"" + name + "\": \"\"")))
          .as(name)
          .isNotEmpty();
    }
  }

  @Test
  void itSaysWhichDraftItIsAndHasAnId() {
    assertThat(TREE.path("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(TREE.path("$id").stringValue()).isNotBlank();
  }

  @Test
  void itsEnumsAreTheConstantsOfTheJavaEnums() throws ClassNotFoundException {
    int enums = 0;
    for (Map.Entry<String, JsonNode> type : TREE.path("$defs").properties()) {
      if (type.getValue().has("enum")) {
        Class<?> java = Class.forName(Decision.class.getPackageName() + "." + type.getKey());
        assertThat(strings(type.getValue().path("enum")))
            .isEqualTo(Arrays.stream(java.getEnumConstants()).map(Object::toString).toList());
        enums++;
      }
    }
    assertThat(enums).isEqualTo(16);
  }

  @Test
  void itsTypesAreTheRecordsAndRequireWhatCannotBeNullOrIsWrittenAsNull() {
    List<Class<?>> seen = new ArrayList<>();
    compare(Recommendation.class, TREE, seen);
    assertThat(seen).hasSize(22);
  }

  private static void compare(Class<?> type, JsonNode schema, List<Class<?>> seen) {
    seen.add(type);
    assertThat(schema.path("additionalProperties").booleanValue()).as(type.getName()).isFalse();
    RecordComponent[] components = type.getRecordComponents();
    assertThat(schema.path("properties").propertyNames())
        .containsExactlyElementsOf(Stream.of(components).map(RecordComponent::getName).toList());
    assertThat(strings(schema.path("required")))
        .as(type.getName())
        .isEqualTo(
            Stream.of(components)
                .filter(c -> !nullable(c) || orNull(schema.path("properties").path(c.getName())))
                .map(RecordComponent::getName)
                .toList());
    assertThat(components)
        .filteredOn(c -> orNull(schema.path("properties").path(c.getName())))
        .allMatch(c -> nullable(c) && c.getType() == Percent.class);
    for (RecordComponent component : components) {
      JsonNode property = schema.path("properties").path(component.getName());
      JsonNode ref = property.has("items") ? property.path("items") : property;
      String written = ref.path("$ref").stringValue("").replace("#/$defs/", "");
      String name = written.equals("#") ? TREE.path("title").stringValue("") : written;
      Class<?> next = component.getType();
      if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> element
          && property.has("items")) {
        next = element;
      }
      if (next.isRecord() && next != Percent.class && next != Money.class) {
        assertThat(name).isEqualTo(next.getSimpleName());
        if (!seen.contains(next)) {
          compare(next, TREE.path("$defs").path(name), seen);
        }
      }
    }
  }

  private static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean orNull(JsonNode property) {
    return property.path("$ref").stringValue("").equals("#/$defs/PercentOrNull");
  }

  private static List<String> strings(JsonNode array) {
    return array.values().stream().map(JsonNode::stringValue).toList();
  }
}
