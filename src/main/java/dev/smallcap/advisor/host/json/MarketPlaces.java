package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.MarketInputs;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Slump;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a market as {@link MarketNodes} writes it. */
final class MarketPlaces {
  private MarketPlaces() {}

  static MarketInputs inputs(JsonCursor at) {
    return new MarketInputs(
        figures(at.at("figures"), at.optional("vintages", MarketPlaces::vintages, Map.of())),
        at.at("asOf").date(),
        at.optional("words", MarketPlaces::words),
        at.optional("declaration", MarketPlaces::declaration));
  }

  private static MarketData figures(JsonCursor at, Map<Series, LocalDate> vintages) {
    Map<Series, SortedMap<YearMonth, BigDecimal>> values = new EnumMap<>(Series.class);
    for (String name : at.names()) {
      SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
      JsonCursor series = at.at(name);
      series.names().forEach(month -> months.put(month(series, month), series.at(month).decimal()));
      values.put(series(at, name), months);
    }
    return at.checked(() -> new MarketData(values, vintages));
  }

  private static Map<Series, LocalDate> vintages(JsonCursor at) {
    Map<Series, LocalDate> days = new EnumMap<>(Series.class);
    at.names().forEach(name -> days.put(series(at, name), at.at(name).date()));
    return days;
  }

  private static Series series(JsonCursor at, String name) {
    for (Series series : Series.values()) {
      if (series.name().equals(name)) {
        return series;
      }
    }
    throw new InputException(
        at.file() + ", " + at.path() + ": the series (" + Arguments.shown(name) + ") is not known.",
        "write one of " + Arrays.toString(Series.values()) + ".");
  }

  private static YearMonth month(JsonCursor series, String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeParseException e) {
      throw series
          .at(month)
          .refuse("stands under a name that is no month", "write it like 2025-12.");
    }
  }

  private static WordedSignals words(JsonCursor at) {
    at.only("rates", "prices", "activity", "slump", "on", "author", "reason", "age", "began");
    RateDirection rates = at.at("rates").constant(RateDirection.class);
    Inflation prices = at.at("prices").constant(Inflation.class);
    Activity activity = at.at("activity").constant(Activity.class);
    Slump slump = at.at("slump").constant(Slump.class);
    var on = at.at("on").date();
    String author = at.at("author").text();
    String reason = at.at("reason").text();
    Integer age = at.optional("age", JsonCursor::whole);
    var began = at.optional("began", JsonCursor::date);
    return at.checked(
        () -> new WordedSignals(rates, prices, activity, slump, on, author, reason, age, began));
  }

  static Declaration declaration(JsonCursor at) {
    at.only(Declaration.class);
    CyclePhase phase = at.at("phase").constant(CyclePhase.class);
    var on = at.at("on").date();
    String author = at.at("author").text();
    String reason = at.at("reason").text();
    Integer age = at.optional("age", JsonCursor::whole);
    var began = at.optional("began", JsonCursor::date);
    return at.checked(() -> new Declaration(phase, on, author, reason, age, began));
  }
}
