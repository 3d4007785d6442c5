package dev.smallcap.advisor.cli.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The schemas of reports, as the jar holds them. */
final class PublishedForm {
  private PublishedForm() {}

  /** A schema that validates. */
  static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(of(name), InputFormat.JSON);
  }

  /** The constants that a schema lets a value have. */
  static List<String> constants(JsonNode kind) {
    return kind.path("enum").values().stream().map(JsonNode::stringValue).toList();
  }

  /** The names of constants of Java. */
  static List<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  static String of(String schema) {
    try (InputStream in =
        Objects.requireNonNull(PublishedForm.class.getResourceAsStream(schema), schema)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
