package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of one reason in both languages: its sentence for an auditor, one for the client where
 * the two differ, and its source. Immutable and thread-safe.
 */
public final class Message {
  private final Sentences reason;
  private final @Nullable Sentences client;
  private final Text source;
  private final MessageCatalog words;
  private final ValueText values;

  Message(String id, Text reason, @Nullable Text client, Text source, MessageCatalog words) {
    this.reason = new Sentences(id, reason);
    this.client = client == null ? null : new Sentences(WordSheet.client(id), client);
    this.source = source;
    this.words = words;
    this.values = new ValueText(words);
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
  public Text fill(Map<String, ?> given) {
    return fill(reason, given, id -> null);
  }

  /**
   * The sentence for the client with its values, or null where the other serves both.
   *
   * @param names what an id is called, or null of what has no name
   * @throws PolicyException if a placeholder has no value
   */
  public @Nullable Text forClient(Map<String, ?> given, Function<String, @Nullable Text> names) {
    return client == null ? null : fill(client, given, names);
  }

  private Text fill(
      Sentences sentences, Map<String, ?> given, Function<String, @Nullable Text> names) {
    return new Text(
        fill(sentences, Lang.EN, given, names), fill(sentences, Lang.KO, given, names));
  }

  private String fill(
      Sentences sentences,
      Lang lang,
      Map<String, ?> given,
      Function<String, @Nullable Text> names) {
    return sentences
        .in(lang)
        .fill(
            name -> {
              Object value = given.get(name);
              if (value == null) {
                throw new PolicyException(
                    "The words of (%s) have the placeholder {%s}, which the rule does not bind."
                        .formatted(sentences.key, name),
                    "bind $" + name + " in the rule, or take the placeholder out.");
              }
              Text named = value instanceof String id ? names.apply(id) : null;
              return named == null ? shown(value, lang) : named.in(lang);
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

  /** One sentence in both languages, with the same placeholders. */
  private static final class Sentences {
    private final String key;
    private final MessageTemplate en;
    private final MessageTemplate ko;

    Sentences(String key, Text text) {
      this.key = key;
      this.en = new MessageTemplate(text.en());
      this.ko = new MessageTemplate(text.ko());
      if (!en.names().equals(ko.names())) {
        throw new PolicyException(
            "The words of (%s) have the placeholders %s in English and %s in Korean."
                .formatted(key, en.names(), ko.names()),
            "correct the @because of its rule, or " + key + " in rules/" + WordSheet.KO + ".");
      }
    }

    MessageTemplate in(Lang lang) {
      return lang == Lang.KO ? ko : en;
    }
  }
}
