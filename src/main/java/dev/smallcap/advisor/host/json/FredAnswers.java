package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The answers of FRED's API in one document, each a table. One document, once. */
final class FredAnswers {
  private final JsonParser parser;
  private final String file;
  private final List<Table> tables = new ArrayList<>();

  private FredAnswers(JsonParser parser, String file) {
    this.parser = parser;
    this.file = file;
  }

  /**
   * The tables of a text.
   *
   * @throws InputException if it is none of answers, or one cannot be used
   */
  static List<Table> of(String text, String file) {
    try (JsonParser parser = StrictJson.MAPPER.createParser(TextFile.unmarked(text))) {
      return new FredAnswers(parser, file).tables();
    } catch (JacksonException e) {
      throw JacksonErrors.of(file, e);
    }
  }

  private List<Table> tables() {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_OBJECT) {
      answer(null);
    } else if (first == JsonToken.START_ARRAY) {
      tables.add(new FredAnswer(file, Map.of()).table(null, rows()));
    }
    if (parser.nextToken() != null) {
      throw new InputException(file + " holds more than one document.", "it was joined from two.");
    }
    if (tables.isEmpty()) {
      throw new InputException(
          file + " is JSON without observations.",
          "ask FRED for series/observations with file_type=json.");
    }
    return tables;
  }

  /** An object whose first brace was read. */
  private void answer(@Nullable String key) {
    Map<String, String> said = new HashMap<>();
    List<Row> rows = null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && name.equals("observations")) {
        rows = rows();
      } else if (value == JsonToken.START_OBJECT && key == null) {
        answer(name);
      } else if (value.isScalarValue()) {
        said.put(name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    String error = said.get("error_message");
    if (error != null) {
      throw new InputException(
          file + " holds no figures: FRED answered (" + Arguments.shown(error) + ").",
          "ask again with what it says.");
    }
    if (rows != null) {
      tables.add(new FredAnswer(file, said).table(said.getOrDefault("series_id", key), rows));
    }
  }

  /** The observations of an array whose first bracket was read. */
  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      long line = parser.currentTokenLocation().getLineNr();
      Map<String, String> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!value.isScalarValue()) {
          throw unexpected(line);
        }
        fields.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getString().strip());
      }
      rows.add(new Row(file, line, fields));
    }
    if (parser.currentToken() != JsonToken.END_ARRAY) {
      throw unexpected(parser.currentTokenLocation().getLineNr());
    }
    return rows;
  }

  private InputException unexpected(long line) {
    return new InputException(
        file + ", line " + line + ": an observation is no object with a date and a value.",
        "ask FRED for series/observations with file_type=json.");
  }
}
