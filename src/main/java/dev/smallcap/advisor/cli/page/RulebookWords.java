package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of the page around those of the policy: {@code rulebook.csv} beside this class. */
final class RulebookWords {
  private static final String FILE = "rulebook.csv";
  private static final SortedMap<String, Text> WORDS = read();

  private RulebookWords() {}

  /** What the page says under a key. */
  static Text say(String key) {
    Text words = WORDS.get(key);
    if (words == null) {
      throw new IllegalStateException(FILE + " says nothing under " + key);
    }
    return words;
  }

  /** The same with values in place of the names in braces. */
  static Text say(String key, Map<String, ?> values) {
    Text words = say(key);
    return new Text(filled(words.en(), values, Lang.EN), filled(words.ko(), values, Lang.KO));
  }

  /** What the page says under a key, or what it would say otherwise. */
  static Text sayOr(String key, Text other) {
    return WORDS.getOrDefault(key, other);
  }

  /** All keys with their words. */
  static SortedMap<String, Text> all() {
    return WORDS;
  }

  /** A count, its thousands apart. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String filled(String template, Map<String, ?> values, Lang lang) {
    String text = template;
    for (Map.Entry<String, ?> value : values.entrySet()) {
      Object shown = value.getValue() instanceof Text both ? both.in(lang) : value.getValue();
      text = text.replace("{" + value.getKey() + "}", String.valueOf(shown));
    }
    return text;
  }

  private static SortedMap<String, Text> read() {
    SortedMap<String, Text> words = new TreeMap<>();
    Table.parse(resource(FILE), FILE)
        .expect(List.of("key", "en", "ko"), List.of())
        .rows()
        .forEach(
            row ->
                words.put(row.required("key"), new Text(row.required("en"), row.required("ko"))));
    return words;
  }

  /** A file beside this class. */
  static String resource(String file) {
    try (InputStream in = RulebookWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return TextFile.decode(in.readAllBytes(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
