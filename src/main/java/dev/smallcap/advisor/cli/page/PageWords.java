package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a page in one language: a table of {@code key,en,ko} beside this class. Immutable
 * and thread-safe.
 *
 * @param words the words by key
 */
record PageWords(Map<String, String> words) {
  /** Copies the map. */
  PageWords {
    words = Map.copyOf(words);
  }

  static PageWords of(String file, Lang lang) {
    try (InputStream in = PageWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      Map<String, String> words = new TreeMap<>();
      for (Row row :
          Table.parse(TextFile.decode(in.readAllBytes(), file), file)
              .expect(List.of("key", "en", "ko"), List.of())
              .rows()) {
        words.put(row.required("key"), row.required(lang == Lang.KO ? "ko" : "en"));
      }
      return new PageWords(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a key, with values for {@code {0}} and those that follow. */
  String of(String key, Object... values) {
    String said = words.get(key);
    if (said == null) {
      throw new IllegalStateException("The page has no words for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      said = said.replace("{" + i + "}", values[i].toString());
    }
    return said;
  }
}
