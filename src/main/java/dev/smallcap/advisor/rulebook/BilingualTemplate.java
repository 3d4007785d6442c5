package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A sentence in both languages, with places for values. Immutable and thread-safe. */
final class BilingualTemplate {
  private final String id;
  private final MessageTemplate en;
  private final MessageTemplate ko;
  private final MessageCatalog words;

  BilingualTemplate(String id, String en, String ko, MessageCatalog words) {
    this.id = id;
    this.en = new MessageTemplate(en);
    this.ko = new MessageTemplate(ko);
    this.words = words;
    if (!this.en.names().equals(this.ko.names())) {
      throw new PolicyException(
          "The words of (%s) have the placeholders %s in English and %s in Korean."
              .formatted(id, this.en.names(), this.ko.names()),
          "correct the @because of its rule, or " + id + " in rules/words.");
    }
  }

  /**
   * The sentence with its values.
   *
   * @throws PolicyException if a placeholder has no value
   */
  Text fill(Map<String, ?> values) {
    return written(values, value -> null);
  }

  /**
   * The sentence with its values, days and months as each language writes them.
   *
   * @param names what an id is called, or null of what has no name
   * @throws PolicyException if a placeholder has no value
   */
  Text fill(Map<String, ?> values, Function<String, @Nullable Text> names) {
    return written(
        values, value -> value instanceof String code ? names.apply(code) : words.dated(value));
  }

  private Text written(Map<String, ?> values, Function<Object, @Nullable Text> said) {
    return new Text(fill(en, values, said, Lang.EN), fill(ko, values, said, Lang.KO));
  }

  private String fill(
      MessageTemplate template,
      Map<String, ?> values,
      Function<Object, @Nullable Text> said,
      Lang lang) {
    return template.fill(
        name -> {
          Object value = values.get(name);
          if (value == null) {
            throw new PolicyException(
                "The words of (%s) have the placeholder {%s}, which has no value."
                    .formatted(id, name),
                "bind $" + name + " in its rule, or take the placeholder out.");
          }
          Text named = said.apply(value);
          return words.shown(named == null ? value : named, lang);
        });
  }
}
