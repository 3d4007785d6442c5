package dev.smallcap.advisor.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The published schemas: their texts, and which properties a recommendation's requires. */
final class PublishedSchema {
  static final String TEXT = text("recommendation.schema.json");

  private static final Map<String, Set<String>> REQUIRED = required();

  private PublishedSchema() {}

  /** Whether the schema requires a property of a type, types being named as in Java. */
  static boolean requires(Class<?> type, String property) {
    Set<String> required = REQUIRED.get(type.getSimpleName());
    return required == null || required.contains(property);
  }

  static String text(String file) {
    try (InputStream in = PublishedSchema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<String>> required() {
    JsonNode schema = StrictJson.builder().build().readTree(TEXT);
    Map<String, Set<String>> required = new HashMap<>();
    required.put(schema.path("title").stringValue(), names(schema));
    schema
        .path("$defs")
        .properties()
        .forEach(type -> required.put(type.getKey(), names(type.getValue())));
    return required;
  }

  private static Set<String> names(JsonNode type) {
    Set<String> names = new HashSet<>();
    type.path("required").values().forEach(name -> names.add(name.stringValue()));
    return names;
  }
}
