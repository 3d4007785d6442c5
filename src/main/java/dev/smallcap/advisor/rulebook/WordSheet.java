package dev.smallcap.advisor.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language with their places: the one reader of {@code rules/words}. Without
 * backslashes, which no legible file holds, a line is a key and its words. Immutable and
 * thread-safe.
 *
 * @param file the file
 * @param words the words by key, in order; of a key that stands twice the first
 * @param places where each key stands
 * @param stamps what stands behind the {@code @} of a key: the hash of the English that its words
 *     translate
 * @param repeated the keys that stand a second time
 */
public record WordSheet(
    String file,
    Map<String, String> words,
    Map<String, SourcePosition> places,
    Map<String, String> stamps,
    List<Repeated> repeated) {
  /** The English words that stand in no rule. */
  public static final String EN = "words/en.properties";

  /** The Korean of all words, those of the rules too. */
  public static final String KO = "words/ko.properties";

  /** The words that both languages have to say or leave out together. */
  public static final String PAIRS = "words/pairs.csv";

  /** The words that promise. */
  public static final String FORBIDDEN = "words/forbidden.csv";

  /** The phrases that the policy does not use, and what it says in their place. */
  public static final String STYLE = "words/style.csv";

  /** The differences between the languages that somebody let stand. */
  public static final String EXEMPTIONS = "words/exempt.csv";

  private static final String SOURCE = ".source";
  private static final String TITLE = ".title";
  private static final String CLIENT = ".client";
  private static final String LABEL = "label.";
  private static final String PARAMETER = "parameter.";
  private static final List<String> OPTIONAL =
      List.of(LABEL, "doc.", "explain.", "catalogue.", "diff.");
  private static final char STAMP = '@';
  private static final int HASH = 6;

  /** Copies the maps and the list. */
  public WordSheet {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    stamps = Map.copyOf(stamps);
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
    Map<String, String> stamps = new HashMap<>();
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
      String stamped = line.substring(0, end);
      int stamp = stamped.indexOf(STAMP);
      String key = stamp < 0 ? stamped : stamped.substring(0, stamp);
      SourcePosition at = new SourcePosition(i + 1, lines.get(i).indexOf(line) + 1);
      SourcePosition before = places.putIfAbsent(key, at);
      if (before == null) {
        words.put(key, line.substring(end).replaceFirst("^[ \t]*[=:]?[ \t]*", ""));
        if (stamp >= 0) {
          stamps.put(key, stamped.substring(stamp + 1));
        }
      } else {
        repeated.add(new Repeated(key, at, before));
      }
    }
    return new WordSheet(file, words, places, stamps, repeated);
  }

  /** The words of a file; none where the folder lacks it. */
  public static WordSheet of(RuleFiles files, String path) {
    return of(path, files.texts().getOrDefault(path, ""));
  }

  /** The key under which the source of a reason stands. */
  public static String source(String key) {
    return key + SOURCE;
  }

  /** The key under which the title of a rule stands. */
  public static String title(String id) {
    return id + TITLE;
  }

  /** The key under which a rule's sentence for the client stands, where it has one. */
  public static String client(String id) {
    return id + CLIENT;
  }

  /** The rule whose sentence for the client stands under a key, or null for any other key. */
  public static @Nullable String ruleOfClient(String key) {
    return key.endsWith(CLIENT) && !key.startsWith(LABEL)
        ? key.substring(0, key.length() - CLIENT.length())
        : null;
  }

  /** The key under which the name of a parameter stands. */
  public static String parameter(String name) {
    return PARAMETER + name;
  }

  /** Whether a key names something to a reader of the policy alone, and to no client. */
  public static boolean isHeading(String key) {
    return key.endsWith(TITLE) || key.startsWith(PARAMETER);
  }

  /**
   * Whether a folder may lack a key in both languages: that of a label, of a sentence said about an
   * advice or a policy, and of a rule's sentence for the client.
   */
  public static boolean isOptional(String key) {
    return key.endsWith(CLIENT) || OPTIONAL.stream().anyMatch(key::startsWith);
  }

  /** The stamp of a translation: the first signs of the SHA-256 of the English. */
  public static String stampOf(String english) {
    return RuleFiles.digest(english).substring(0, HASH);
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

  /** The stamp of a key, or nothing. */
  public String stamp(String key) {
    return stamps.getOrDefault(key, "");
  }

  /** A key as it stands with a stamp. */
  public static String stamped(String key, String stamp) {
    return stamp.isEmpty() ? key : key + STAMP + stamp;
  }

  /** Where a key stands; the start of the file where it does not. */
  public SourcePosition place(String key) {
    return places.getOrDefault(key, SourcePosition.START);
  }
}
