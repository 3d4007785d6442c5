package dev.smallcap.advisor.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds names like a misspelt one. Stateless and thread-safe. */
final class SpellingSuggestions {
  private static final int MOST = 5;

  private SpellingSuggestions() {}

  /** The names that are nearest to one, as the end of a sentence. */
  static String names(String misspelt, Collection<String> known) {
    String wanted = misspelt.toLowerCase(Locale.ROOT);
    return known.stream()
        .sorted(
            Comparator.comparingInt((String name) -> steps(wanted, name.toLowerCase(Locale.ROOT)))
                .thenComparing(name -> name))
        .limit(MOST)
        .collect(Collectors.joining(", ", "", "."));
  }

  /** How many letters have to be changed, added or taken out to make one name the other. */
  static int steps(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
