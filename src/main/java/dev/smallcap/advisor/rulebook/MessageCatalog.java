package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the policy outside its rules: {@code en.properties} and {@code ko.properties}. The
 * English of a rule stands in the rule; its Korean under the rule's id, the Korean of its source
 * under the id with {@code .source}. Immutable and thread-safe.
 */
public final class MessageCatalog {
  private final Map<String, String> en;
  private final Map<String, String> ko;
  private final Map<Enum<?>, Text> terms = new ConcurrentHashMap<>();

  private MessageCatalog(Map<String, String> en, Map<String, String> ko) {
    this.en = en;
    this.ko = ko;
  }

  /**
   * Reads both files.
   *
   * @throws PolicyException if one is missing or malformed
   */
  public static MessageCatalog of(RuleFiles files) {
    return new MessageCatalog(read(files, "en.properties"), read(files, "ko.properties"));
  }

  private static Map<String, String> read(RuleFiles files, String path) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(files.text(path)));
    } catch (IOException | IllegalArgumentException e) {
      throw new PolicyException(
          "rules/" + path + " cannot be read: " + e.getMessage(),
          "a \\u is not followed by four digits.",
          e);
    }
    Map<String, String> words = new ConcurrentHashMap<>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return words;
  }

  /**
   * The words of a rule, its English given.
   *
   * @throws PolicyException if the Korean is missing or has other placeholders
   */
  public Message rule(String id, String because, String source) {
    return new Message(
        id, because, get(ko, id, "ko"), new Text(source, get(ko, id + ".source", "ko")), this);
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
    return new Text(get(en, key, "en"), get(ko, key, "ko"));
  }

  private static String get(Map<String, String> words, String key, String lang) {
    String value = words.get(key);
    if (value == null) {
      throw new PolicyException(
          "The words of (" + key + ") are missing.",
          "add " + key + "=... to rules/" + lang + ".properties.");
    }
    return value;
  }
}
