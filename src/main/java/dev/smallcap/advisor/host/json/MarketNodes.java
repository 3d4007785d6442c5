package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.market.JudgedReading;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.MarketInputs;
import dev.smallcap.advisor.situation.WordedSignals;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a market: what was handed in, and how it was read. */
final class MarketNodes {
  private MarketNodes() {}

  static void put(ObjectNode into, MarketInputs inputs) {
    into.put("asOf", inputs.asOf().toString());
    put(into.putObject("figures"), inputs.figures());
    if (!inputs.figures().vintages().isEmpty()) {
      into.set("vintages", bound(inputs.figures().vintages()));
    }
    if (inputs.words() != null) {
      put(into.putObject("words"), inputs.words());
    }
    if (inputs.declaration() != null) {
      into.set("declaration", bound(inputs.declaration()));
    }
  }

  private static void put(ObjectNode into, MarketData figures) {
    figures
        .values()
        .forEach(
            (series, months) -> {
              ObjectNode values = into.putObject(series.name());
              months.forEach((month, value) -> values.put(month.toString(), value));
            });
  }

  private static void put(ObjectNode into, WordedSignals words) {
    into.put("rates", words.rates().name())
        .put("prices", words.inflation().name())
        .put("activity", words.activity().name())
        .put("slump", words.slump().name())
        .put("on", words.on().toString())
        .put("author", words.author())
        .put("reason", words.reason());
    if (words.age() != null) {
      into.put("age", words.age().intValue());
    }
    ExplanationJson.optional(into, "began", words.began());
  }

  static void view(ObjectNode into, MarketView market) {
    JudgedMarket judged = JudgedMarket.of(market);
    reading(into.putObject("acting"), judged.judgedActing());
    reading(into.putObject("figures"), judged.judgedFigures());
    into.put("differs", market.differs());
    into.set("signs", bound(market.signs()));
    into.set("dataThrough", bound(market.dataThrough()));
  }

  private static void reading(ObjectNode into, JudgedReading judged) {
    ReadingView reading = judged.view();
    into.put("source", reading.source().name())
        .put("phase", reading.phase().name())
        .put("stage", reading.stage().name());
    if (reading.age() != null) {
      into.put("age", reading.age().intValue()).put("ageAtLeast", reading.ageAtLeast());
    }
    ExplanationJson.optional(into, "tiltExpiry", reading.tiltExpiry());
    ExplanationJson.optional(into, "month", reading.month());
    ExplanationJson.optional(into, "label", reading.label());
    if (reading.given() != null) {
      given(into.putObject("given"), reading.given());
    }
    ArrayNode rules = into.putArray("rules");
    judged.findings().stream().map(Finding::rule).forEach(rule -> rules.add(rule.id()));
  }

  private static void given(ObjectNode into, ReadingOrigin given) {
    into.put("on", given.on().toString())
        .put("clockStart", given.clockStart().toString())
        .put("clockAssumed", given.clockAssumed())
        .put("usedUntil", given.usedUntil().toString());
  }

  /** What is written as it stands in Java. */
  private static JsonNode bound(Object value) {
    return Jackson.adviceLine().valueToTree(value);
  }
}
