package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language with their places. Without backslashes, which no legible file holds, a
 * line is a key and its words.
 *
 * @param file the file
 * @param words the words by key, in order
 * @param places where each key stands
 */
record WordSheet(String file, Map<String, String> words, Map<String, SourcePosition> places) {
  static final WordSheet NONE = new WordSheet("", Map.of(), Map.of());

  static WordSheet of(String file, String text, Findings findings) {
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, SourcePosition> places = new LinkedHashMap<>();
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
        findings.add(
            RemarkCode.WORDS_DUPLICATE,
            file,
            at,
            "The words of (" + key + ") stand in line " + before.line() + " already.",
            "keep one of them: the later would count silently.");
      }
    }
    return new WordSheet(
        file, Collections.unmodifiableMap(words), Collections.unmodifiableMap(places));
  }

  boolean has(String key) {
    return !words.getOrDefault(key, "").isBlank();
  }

  Set<String> keys() {
    return words.keySet();
  }

  String of(String key) {
    return words.getOrDefault(key, "");
  }

  SourcePosition place(String key) {
    return places.getOrDefault(key, SourcePosition.START);
  }
}
