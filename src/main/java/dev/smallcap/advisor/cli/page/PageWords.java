package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of a page around those of the policy: a table of {@code key,en,ko} beside this class.
 * Immutable and thread-safe.
 */
final class PageWords {
  private final String file;
  private final SortedMap<String, Text> words;

  private PageWords(String file, SortedMap<String, Text> words) {
    this.file = file;
    this.words = Collections.unmodifiableSortedMap(words);
  }

  /** The words of a file beside this class. */
  static PageWords of(String file) {
    SortedMap<String, Text> words = new TreeMap<>();
    Table.parse(resource(file), file)
        .expect(List.of("key", "en", "ko"), List.of())
        .rows()
        .forEach(
            row ->
                words.put(row.required("key"), new Text(row.required("en"), row.required("ko"))));
    return new PageWords(file, words);
  }

  /** What the page says under a key. */
  Text say(String key) {
    Text said = words.get(key);
    if (said == null) {
      throw new IllegalStateException(file + " says nothing under " + key);
    }
    return said;
  }

  /** The same with values in place of the names in braces. */
  Text say(String key, Map<String, ?> values) {
    Text said = say(key);
    return new Text(filled(said.en(), values, Lang.EN), filled(said.ko(), values, Lang.KO));
  }

  /** What the page says under a key, or what it would say otherwise. */
  Text sayOr(String key, Text other) {
    return words.getOrDefault(key, other);
  }

  /** All keys with their words. */
  SortedMap<String, Text> all() {
    return words;
  }

  private static String filled(String template, Map<String, ?> values, Lang lang) {
    String text = template;
    for (Map.Entry<String, ?> value : values.entrySet()) {
      Object shown = value.getValue() instanceof Text both ? both.in(lang) : value.getValue();
      text = text.replace("{" + value.getKey() + "}", String.valueOf(shown));
    }
    return text;
  }

  /** A file beside this class. */
  static String resource(String file) {
    try (InputStream in = PageWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return TextFile.decode(in.readAllBytes(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
