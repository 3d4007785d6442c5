package dev.smallcap.advisor.host.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the published schema of a recommendation requires or allows as null. */
final class SchemaParts {
  private static final String OR_NULL = "#/$defs/PercentOrNull";
  private static final Map<String, Set<String>> REQUIRED =
      names(type -> type.path("required").values().stream().map(JsonNode::stringValue));
  private static final Map<String, Set<String>> NULLABLE =
      names(
          type ->
              type.path("properties").properties().stream()
                  .filter(one -> one.getValue().path("$ref").stringValue("").equals(OR_NULL))
                  .map(Map.Entry::getKey));

  private SchemaParts() {}

  /** Whether the schema requires a property of a type, types being named as in Java. */
  static boolean requires(Class<?> type, String property) {
    Set<String> required = REQUIRED.get(type.getSimpleName());
    return required == null || required.contains(property);
  }

  /** Whether the schema allows null for a property of a type. */
  static boolean orNull(Class<?> type, String property) {
    return NULLABLE.getOrDefault(type.getSimpleName(), Set.of()).contains(property);
  }

  /** Names of each type, by its name. */
  private static Map<String, Set<String>> names(Function<JsonNode, Stream<String>> of) {
    JsonNode schema = StrictJson.MAPPER.readTree(PublishedSchema.text(PublishedSchema.ADVICE));
    Map<String, Set<String>> names = new HashMap<>();
    names.put(schema.path("title").stringValue(), of.apply(schema).collect(Collectors.toSet()));
    schema
        .path("$defs")
        .properties()
        .forEach(
            type ->
                names.put(type.getKey(), of.apply(type.getValue()).collect(Collectors.toSet())));
    return names;
  }
}
