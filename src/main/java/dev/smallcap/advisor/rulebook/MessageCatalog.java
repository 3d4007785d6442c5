package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the policy outside its rules: those of {@code rules/words}. The English of a rule
 * stands in the rule; its Korean under the rule's id, the Korean of its source under the id with
 * {@code .source}. Immutable and thread-safe.
 */
public final class MessageCatalog {
  private final WordSheet en;
  private final WordSheet ko;
  private final Map<Enum<?>, Text> terms = new ConcurrentHashMap<>();

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

  private static WordSheet read(RuleFiles files, String path) {
    return WordSheet.of(path, files.text(path));
  }

  /**
   * The words of a rule, its English given.
   *
   * @throws PolicyException if the Korean is missing or has other placeholders
   */
  public Message rule(String id, String because, String source) {
    return new Message(
        id,
        new Text(because, get(ko, id)),
        en.has(WordSheet.client(id)) ? text(WordSheet.client(id)) : null,
        new Text(source, get(ko, WordSheet.source(id))),
        this);
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
    return text("label." + name);
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
}
