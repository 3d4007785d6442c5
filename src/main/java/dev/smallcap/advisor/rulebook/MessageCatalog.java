package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of the policy outside its rules: those of {@code rules/words}. The English of a rule
 * stands in the rule; its Korean under the rule's id, the Korean of its source under the id with
 * {@code .source}. Equal where both files say the same. Immutable and thread-safe.
 *
 * <p>Rules, terms and parameters are worded by the folder alone. A label, and a sentence said about
 * an advice (see {@link WordSheet#isOptional}), is the folder's where it says it in a language; a
 * folder that says it in none, since it is older, says it in the shipped words.
 */
public final class MessageCatalog implements Wording {
  private static final MadeOnce<MessageCatalog> SHIPPED =
      new MadeOnce<>(() -> of(RuleFiles.standard()));

  private final WordSheet en;
  private final WordSheet ko;
  private final ValueText values = new ValueText(this);
  private final Map<Enum<?>, Text> terms = new ConcurrentHashMap<>();
  private final Map<String, BilingualTemplate> sentences = new ConcurrentHashMap<>();

  private MessageCatalog(WordSheet en, WordSheet ko) {
    this.en = en;
    this.ko = ko;
  }

  /**
   * Reads both files.
   *
   * @throws PolicyException if one is missing
   */
  public static MessageCatalog of(RuleFiles files) {
    return new MessageCatalog(read(files, WordSheet.EN), read(files, WordSheet.KO));
  }

  /** The words that the library ships. */
  public static MessageCatalog shipped() {
    return SHIPPED.get();
  }

  private static WordSheet read(RuleFiles files, String path) {
    return WordSheet.of(path, files.text(path));
  }

  /**
   * The words of a rule, its English given.
   *
   * @throws PolicyException if the Korean is missing or has other placeholders
   */
  public Message rule(String id, String because, String source) {
    String client = WordSheet.client(id);
    return new Message(
        new BilingualTemplate(id, because, get(ko, id), this),
        en.has(client)
            ? new BilingualTemplate(client, get(en, client), get(ko, client), this)
            : null,
        new Text(source, get(ko, WordSheet.source(id))));
  }

  /**
   * The words for a constant of the terms, kept under its type and name.
   *
   * @throws PolicyException if either language is missing
   */
  public Text term(Enum<?> constant) {
    return terms.computeIfAbsent(
        constant, c -> text(c.getDeclaringClass().getSimpleName() + "." + c.name()));
  }

  /**
   * A heading or label of the text form.
   *
   * @throws PolicyException if either language is missing
   */
  public Text label(String name) {
    String key = "label." + name;
    return worded(key).text(key);
  }

  @Override
  public Text say(String key, Map<String, ?> values) {
    return sentences.computeIfAbsent(key, this::sentence).fill(values);
  }

  @Override
  public Text shown(Object value) {
    return new Text(shown(value, Lang.EN), shown(value, Lang.KO));
  }

  /** A value as people read it in one language: terms by their words, the rest rounded. */
  public String shown(Object value, Lang lang) {
    if (value instanceof Text text) {
      return text.in(lang);
    }
    if (value instanceof Enum<?> constant) {
      return term(constant).in(lang);
    }
    if (value instanceof Boolean held) {
      return label(held ? "yes" : "no").in(lang);
    }
    return values.in(lang, value);
  }

  /** Such as {@code 26 January 2026}. */
  public Text day(LocalDate day) {
    return say(
        "doc.day",
        Map.of("day", day.getDayOfMonth(), "month", named(day.getMonth()), "year", day.getYear()));
  }

  /** Such as {@code January 2026}. */
  public Text month(YearMonth month) {
    return say("doc.month", Map.of("month", named(month.getMonth()), "year", month.getYear()));
  }

  /** A day or a month in words, or null of anything else. */
  @Nullable Text dated(Object value) {
    return value instanceof LocalDate day
        ? day(day)
        : value instanceof YearMonth month ? month(month) : null;
  }

  private static Text named(Month month) {
    return new Text(
        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), String.valueOf(month.getValue()));
  }

  /** Whether a sentence stands under a key, in the folder's words or in the shipped ones. */
  public boolean has(String key) {
    return worded(key).en.has(key);
  }

  private BilingualTemplate sentence(String key) {
    MessageCatalog said = worded(key);
    return new BilingualTemplate(key, get(said.en, key), get(said.ko, key), this);
  }

  /** Whose words stand under a key. */
  private MessageCatalog worded(String key) {
    return WordSheet.isOptional(key) && !en.has(key) && !ko.has(key) ? shipped() : this;
  }

  private Text text(String key) {
    return new Text(get(en, key), get(ko, key));
  }

  private static String get(WordSheet words, String key) {
    if (!words.has(key)) {
      throw new PolicyException(
          "The words of (" + key + ") are missing.",
          "add " + key + "=... to rules/" + words.file() + ".");
    }
    return words.of(key);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MessageCatalog words && en.equals(words.en) && ko.equals(words.ko);
  }

  @Override
  public int hashCode() {
    return Objects.hash(en, ko);
  }
}
