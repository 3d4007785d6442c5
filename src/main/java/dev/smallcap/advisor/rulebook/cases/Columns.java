package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names properties of facts in plain words: {@code horizon months} is the horizonMonths of a
 * client. Where several facts have a property, the fact's words stand before it: {@code client
 * age}. Stateless and thread-safe.
 */
final class Columns {
  /** Names are few, and each is asked for by every case. */
  private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

  private Columns() {}

  /** Words for a name, such as {@code horizon months} for horizonMonths. */
  static String words(String name) {
    return WORDS.computeIfAbsent(
        name, one -> one.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
  }

  /**
   * The property that a column names, or null where none has these words.
   *
   * @throws InputException if several have them
   */
  static @Nullable Named find(String column, Collection<FactType> facts, String file) {
    List<Named> found = new ArrayList<>();
    for (FactType fact : facts) {
      for (Property property : fact.properties().values()) {
        String words = words(property.name());
        if (column.equals(words(fact.name()) + " " + words)) {
          return new Named(fact, property);
        }
        if (column.equals(words)) {
          found.add(new Named(fact, property));
        }
      }
    }
    if (found.size() > 1) {
      throw new InputException(
          "%s, line 1: the column (%s) could be of several facts."
              .formatted(file, Arguments.shown(column)),
          "name it " + words(found.get(0).fact().name()) + " " + column + ".");
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** A property of a fact. */
  record Named(FactType fact, Property property) {}
}
