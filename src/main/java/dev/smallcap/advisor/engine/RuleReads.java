package dev.smallcap.advisor.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one rule reads, and what it concludes. It says which rules hang together, and when a
 * question is the same as one asked before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param packageName the Java package of its file, such as {@code dev.smallcap.rules.client.sleeve}
 * @param title its title, unique in its file
 * @param conclusion the simple name of what it concludes
 * @param facts the properties that it reads, by the simple name of the fact or conclusion
 */
public record RuleReads(
    String packageName,
    String title,
    String conclusion,
    SortedMap<String, NavigableSet<String>> facts) {
  /** Copies the map. */
  public RuleReads {
    SortedMap<String, NavigableSet<String>> copy = new TreeMap<>();
    facts.forEach(
        (type, names) ->
            copy.put(type, Collections.unmodifiableNavigableSet(new TreeSet<>(names))));
    facts = Collections.unmodifiableSortedMap(copy);
  }

  /** The rule, told from all others. */
  String key() {
    return key(packageName, title);
  }

  static String key(String packageName, String title) {
    return packageName + "\t" + title;
  }

  /** One line of an index: package, title, conclusion, then each fact with its properties. */
  String line() {
    List<String> cells = new ArrayList<>(List.of(packageName, title, conclusion));
    facts.forEach((type, names) -> cells.add(type + " " + String.join(" ", names)));
    return String.join("\t", cells);
  }

  /** Reads {@link #line}. */
  static RuleReads parse(String line) {
    String[] cells = line.split("\t", -1);
    SortedMap<String, NavigableSet<String>> facts = new TreeMap<>();
    for (String cell : Arrays.asList(cells).subList(3, cells.length)) {
      List<String> words = Arrays.asList(cell.strip().split(" "));
      facts.put(words.get(0), new TreeSet<>(words.subList(1, words.size())));
    }
    return new RuleReads(cells[0], cells[1], cells[2], facts);
  }
}
