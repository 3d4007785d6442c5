package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names properties of facts in plain words: {@code horizon months} is the horizonMonths of a
 * client. Where several facts have a property, the fact's words stand before it: {@code client
 * age}. Stateless and thread-safe.
 */
final class Columns {

  private Columns() {}

  /**
   * The property that a column names, or null where none has these words.
   *
   * @throws InputException if several have them
   */
  static @Nullable Named find(String column, Collection<FactType> facts, String file) {
    List<Named> found = new ArrayList<>();
    for (FactType fact : facts) {
      for (Property property : fact.properties().values()) {
        String words = Vocabulary.words(property.name());
        if (column.equals(Vocabulary.words(fact.name()) + " " + words)) {
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
          "name it " + Vocabulary.words(found.get(0).fact().name()) + " " + column + ".");
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** A property of a fact. */
  record Named(FactType fact, Property property) {}
}
