package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.util.Map;

/** The words of one reason in both languages, and its source. Immutable and thread-safe. */
public final class Message {
  private final String id;
  private final MessageTemplate en;
  private final MessageTemplate ko;
  private final Text source;
  private final MessageCatalog words;
  private final ValueText values;

  Message(String id, String en, String ko, Text source, MessageCatalog words) {
    this.id = id;
    this.en = new MessageTemplate(en);
    this.ko = new MessageTemplate(ko);
    this.source = source;
    this.words = words;
    this.values = new ValueText(words);
    if (!this.en.names().equals(this.ko.names())) {
      throw new PolicyException(
          "The words of (%s) have the placeholders %s in English and %s in Korean."
              .formatted(id, this.en.names(), this.ko.names()),
          "correct the @because of its rule, or " + id + " in rules/" + WordSheet.KO + ".");
    }
  }

  /** Where the reason comes from. */
  public Text source() {
    return source;
  }

  /**
   * The sentence with its values.
   *
   * @throws PolicyException if a placeholder has no value
   */
  public Text fill(Map<String, ?> values) {
    return new Text(fill(en, values, Lang.EN), fill(ko, values, Lang.KO));
  }

  private String fill(MessageTemplate template, Map<String, ?> given, Lang lang) {
    return template.fill(
        name -> {
          Object value = given.get(name);
          if (value == null) {
            throw new PolicyException(
                "The words of (%s) have the placeholder {%s}, which the rule does not bind."
                    .formatted(id, name),
                "bind $" + name + " in the rule, or take the placeholder out.");
          }
          return shown(value, lang);
        });
  }

  private String shown(Object value, Lang lang) {
    if (value instanceof Enum<?> constant) {
      return words.term(constant).in(lang);
    }
    if (value instanceof Boolean held) {
      return words.label(held ? "yes" : "no").in(lang);
    }
    return values.in(lang, value);
  }
}
