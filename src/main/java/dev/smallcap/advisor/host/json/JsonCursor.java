package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.situation.Currencies;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a JSON document: its value, and where it stands for the messages.
 *
 * @param file the document, for messages
 * @param path the JSON path
 * @param value what stands there
 */
record JsonCursor(String file, String path, JsonNode value) {
  static JsonCursor root(String json, String file) {
    try {
      JsonNode root = StrictJson.MAPPER.readTree(TextFile.unmarked(json));
      if (root.isMissingNode()) {
        throw new InputException(file + " is empty.", "it was cut off: get it again.");
      }
      return new JsonCursor(file, "$", root);
    } catch (JacksonException e) {
      throw JacksonErrors.of(file, e);
    } catch (NumberFormatException e) {
      throw JacksonErrors.of(file, e);
    }
  }

  /**
   * The value as JSON.
   *
   * @throws InputException if it holds a number that no text of a bearable length holds
   */
  String written() {
    try {
      return StrictJson.MAPPER.writeValueAsString(value);
    } catch (JacksonException e) {
      throw JacksonErrors.of(file, e);
    }
  }

  /** This object, when it has no other properties than a record has components. */
  JsonCursor only(Class<? extends Record> type) {
    return only(
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .toArray(String[]::new));
  }

  /** This object, when it has no other properties than these. */
  JsonCursor only(String... known) {
    for (String name : names()) {
      if (!Arrays.asList(known).contains(name)) {
        throw new InputException(
            file + ", " + path + ": the property (" + Arguments.shown(name) + ") is not known.",
            "use only " + String.join(", ", known) + ".");
      }
    }
    return this;
  }

  Collection<String> names() {
    if (!value.isObject()) {
      throw refuse("is not an object", "write {...}.");
    }
    return value.propertyNames();
  }

  List<JsonCursor> elements() {
    if (!value.isArray()) {
      throw refuse("is not an array", "write [...].");
    }
    List<JsonCursor> elements = new ArrayList<>();
    for (JsonNode element : value.values()) {
      elements.add(new JsonCursor(file, path + "[" + elements.size() + "]", element));
    }
    return elements;
  }

  /** What stands under a name of this object. */
  JsonCursor at(String name) {
    JsonNode there = value.get(name);
    if (there == null) {
      throw new InputException(
          file + ", " + path + ": the property (" + name + ") is missing.",
          "add it, it has no default.");
    }
    return new JsonCursor(file, path + "." + name, there);
  }

  <T> @Nullable T optional(String name, Function<JsonCursor, T> form) {
    return value.has(name) ? form.apply(at(name)) : null;
  }

  <T> T optional(String name, Function<JsonCursor, T> form, T otherwise) {
    return value.has(name) ? form.apply(at(name)) : otherwise;
  }

  String text() {
    if (!value.isString()) {
      throw refuse("is not a text", "put it in quotes.");
    }
    return value.stringValue();
  }

  List<String> texts() {
    return elements().stream().map(JsonCursor::text).toList();
  }

  /** This object with one more property. */
  JsonCursor with(String name, String text) {
    ObjectNode more = ((ObjectNode) value).deepCopy().put(name, text);
    return new JsonCursor(file, path, more);
  }

  boolean yes() {
    if (!value.isBoolean()) {
      throw refuse("is neither true nor false", "write true or false, without quotes.");
    }
    return value.booleanValue();
  }

  BigDecimal decimal() {
    if (!value.isNumber()) {
      throw refuse("is not a number", "write it like 1234.56, without quotes.");
    }
    return checked(() -> Decimals.checked(value.decimalValue()));
  }

  Percent percent() {
    return Percent.of(decimal());
  }

  int whole() {
    try {
      return decimal().intValueExact();
    } catch (ArithmeticException e) {
      throw refuse("is not a whole number", "write it like 45.");
    }
  }

  LocalDate date() {
    String text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw refuse("is not a date", "write it like 2026-01-16.");
    }
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw refuse("is not known", "write one of " + Arrays.toString(type.getEnumConstants()) + ".");
  }

  /** An amount with no more decimals than its currency has. */
  Money money() {
    only("amount", "currency");
    BigDecimal amount = at("amount").decimal();
    CurrencyUnit currency = at("currency").currency();
    return checked(() -> Decimals.money(currency, amount));
  }

  /** An amount with as many decimals as it is quoted with. */
  BigMoney price() {
    only("amount", "currency");
    return BigMoney.of(at("currency").currency(), at("amount").decimal());
  }

  private CurrencyUnit currency() {
    String code = text();
    CurrencyUnit currency = Currencies.find(code);
    if (currency == null) {
      throw refuse(Currencies.problem(code), Currencies.wayOut(code));
    }
    return currency;
  }

  /** What is made here; a refusal of it then names this place. */
  <T> T checked(Supplier<T> made) {
    try {
      return made.get();
    } catch (InputException e) {
      throw new InputException(file + ", " + path + ": " + e.what(), e.maybe(), e);
    }
  }

  InputException refuse(String problem, String maybe) {
    String shown =
        value.isNumber()
            ? value.numberValue().toString()
            : value.isString() ? value.stringValue() : value.toString();
    return new InputException(
        file + ", " + path + ": (" + Arguments.shown(shown) + ") " + problem + ".", maybe);
  }
}
