package dev.smallcap.advisor.host.json;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes the activities of Ghostfolio as a table. Stateless and thread-safe. */
final class Activities {
  private static final List<String> FIELDS =
      List.of(
          "date", "symbol", "dataSource", "currency", "unitPrice", "quantity", "type", "accountId");
  private static final List<String> COLUMNS =
      List.of(
          "date",
          "symbol",
          "dataSource",
          "currency",
          "unitPrice",
          "quantity",
          "type",
          "account id");

  private Activities() {}

  static String csv(JsonCursor root) {
    JsonNode activities = root.value().path("activities");
    if (!activities.isArray()) {
      throw new InputException(
          root.file() + " is JSON without activities.", "export the activities of Ghostfolio.");
    }
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(COLUMNS);
      for (JsonNode activity : activities) {
        csv.writeRecord(FIELDS.stream().map(field -> cell(activity.path(field))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String cell(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}
