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

/** The published schema: its text, and which properties it requires of each type. */
final class PublishedSchema {
  static final String TEXT = load();

  private static final String FILE = "recommendation.schema.json";
  private static final Map<String, Set<String>> REQUIRED = required();

  private PublishedSchema() {}

  /** Whether the schema requires a property of a type, types being named as in Java. */
  static boolean requires(Class<?> type, String property) {
    Set<String> required = REQUIRED.get(type.getSimpleName());
    return required == null || required.contains(property);
  }

  private static String load() {
    try (InputStream in = PublishedSchema.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
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
