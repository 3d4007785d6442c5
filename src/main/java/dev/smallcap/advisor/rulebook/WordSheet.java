package dev.smallcap.advisor.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language with their places: the one reader of {@code rules/words}. Without
 * backslashes, which no legible file holds, a line is a key and its words. Immutable and
 * thread-safe.
 *
 * @param file the file
 * @param words the words by key, in order; of a key that stands twice the first
 * @param places where each key stands
 * @param repeated the keys that stand a second time
 */
public record WordSheet(
    String file,
    Map<String, String> words,
    Map<String, SourcePosition> places,
    List<Repeated> repeated) {
  /** The English words that stand in no rule. */
  public static final String EN = "words/en.properties";

  /** The Korean of all words, those of the rules too. */
  public static final String KO = "words/ko.properties";

  /** The key of the source of the words that stand under a key. */
  private static final String SOURCE = ".source";

  /** Copies the maps and the list. */
  public WordSheet {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    repeated = List.copyOf(repeated);
  }

  /**
   * A key that stands twice. Immutable and thread-safe.
   *
   * @param key the key
   * @param at where it stands the second time
   * @param before where it stands the first time
   */
  public record Repeated(String key, SourcePosition at, SourcePosition before) {}

  /** The words of a text. */
  public static WordSheet of(String file, String text) {
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, SourcePosition> places = new LinkedHashMap<>();
    List<Repeated> repeated = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
        continue;
      }
      int end = 0;
      while (end < line.length() && "=: \t".indexOf(line.charAt(end)) < 0) {
        end++;
      }
      String key = line.substring(0, end);
      SourcePosition at = new SourcePosition(i + 1, lines.get(i).indexOf(line) + 1);
      SourcePosition before = places.putIfAbsent(key, at);
      if (before == null) {
        words.put(key, line.substring(end).replaceFirst("^[ \t]*[=:]?[ \t]*", ""));
      } else {
        repeated.add(new Repeated(key, at, before));
      }
    }
    return new WordSheet(file, words, places, repeated);
  }

  /** The words of a file; none where the folder lacks it. */
  public static WordSheet of(RuleFiles files, String path) {
    return of(path, files.texts().getOrDefault(path, ""));
  }

  /** The key under which the source of a reason stands. */
  public static String source(String key) {
    return key + SOURCE;
  }

  /** Whether a key is that of a source. */
  public static boolean isSource(String key) {
    return key.endsWith(SOURCE);
  }

  /** Whether there are words under a key. */
  public boolean has(String key) {
    return !words.getOrDefault(key, "").isBlank();
  }

  /** The keys, in order. */
  public Set<String> keys() {
    return words.keySet();
  }

  /** The words under a key, or nothing. */
  public String of(String key) {
    return words.getOrDefault(key, "");
  }

  /** Where a key stands; the start of the file where it does not. */
  public SourcePosition place(String key) {
    return places.getOrDefault(key, SourcePosition.START);
  }
}
