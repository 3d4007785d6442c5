package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.catalogue.DatedValue;
import dev.smallcap.advisor.rulebook.catalogue.Fact;
import dev.smallcap.advisor.rulebook.catalogue.FundCard;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCase;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says around the words of a policy, in the language that is asked for: in English
 * where both are. Immutable and thread-safe.
 *
 * @param lang the one language that is shown, or null for both
 */
record CatalogueWords(@Nullable Lang lang) {
  private static final Wording WORDS = MessageCatalog.shipped();

  /** Whether a language is shown. */
  boolean shows(Lang one) {
    return lang == null || lang == one;
  }

  /** The words in each language that is shown. */
  List<String> each(Text both) {
    return lang == null ? List.of(both.en(), both.ko()) : List.of(both.in(lang));
  }

  /** The words in one language, English where both are shown. */
  String one(Text both) {
    return both.in(lang == null ? Lang.EN : lang);
  }

  String say(String key) {
    return one(WORDS.say(key));
  }

  private String say(String key, Map<String, ?> values) {
    return one(WORDS.say(key, values));
  }

  /** A heading with how much stands below it. */
  String counted(String key, List<?> cards) {
    return say(key) + " (" + cards.size() + ")";
  }

  /** The heads of the columns for what stands in each language that is shown. */
  List<String> columns(String key) {
    return each(WORDS.say(key));
  }

  String korean(String key) {
    return WORDS.say(key).ko();
  }

  String fact(Fact fact) {
    return say(
        "catalogue.measured",
        Map.of(
            "series", fact.series(),
            "from", fact.from(),
            "to", fact.to(),
            "value", fact.value(),
            "unit", fact.unit(),
            "method", fact.method(),
            "source", fact.source()));
  }

  /** How many cases of each file expect the rule to speak. */
  String cases(RuleCard rule) {
    return rule.cases().stream()
        .collect(Collectors.groupingBy(RuleCase::file, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(file -> say("catalogue.cases-in", Map.of("n", file.getValue(), "file", file.getKey())))
        .collect(Collectors.joining(", "));
  }

  /** A value and, where it names another parameter, the number that it comes to. */
  String value(DatedValue value) {
    return value.value()
        + (value.resolved().isEmpty() || value.resolved().equals(value.value())
            ? ""
            : " = " + value.resolved());
  }

  String inForce(RuleCard rule) {
    return rule.until() == null
        ? say("catalogue.since", Map.of("since", rule.since()))
        : say("catalogue.until", Map.of("since", rule.since(), "until", rule.until()));
  }

  String leverage(FundCard card) {
    return say(
        "catalogue.leverage", Map.of("class", card.assetClass(), "leverage", card.leverage()));
  }

  /** The yearly cost of a fund; nothing where none is known. */
  String cost(FundCard card) {
    return card.cost().isEmpty()
        ? ""
        : say(
            "catalogue.cost-seen",
            Map.of("cost", card.cost(), "day", card.costOn(), "source", card.costSource()));
  }

  String readers(ParameterCard card) {
    return switch (card.readBy()) {
      case RULES -> String.join(", ", card.rules());
      case JAVA -> say("catalogue.java-alone");
      case VALUES -> say("catalogue.values-alone");
      case NO_RULE -> say("catalogue.no-rule");
    };
  }
}
