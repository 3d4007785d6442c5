package dev.smallcap.advisor.author.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says some of a list of constants. Stateless and thread-safe. */
final class TermWords {
  private static final Pattern NUMBERED = Pattern.compile("([A-Z]+)(\\d)");

  /** From so many on, what is left out is told rather than what is there. */
  private static final int MANY = 4;

  /** From so many on, numbered neighbours are said by the first and the last. */
  private static final int RUN = 3;

  private TermWords() {}

  static String of(List<String> names, SortedSet<Integer> places) {
    List<String> here = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      (places.contains(i) ? here : others).add(names.get(i));
    }
    List<String> said = runs(here);
    return said.size() >= MANY && others.size() * 2 < here.size()
        ? "all but " + joined(others)
        : joined(said);
  }

  /** {@code R3, R4, R5} is {@code R3-R5}. */
  private static List<String> runs(List<String> names) {
    List<String> said = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= names.size(); i++) {
      if (i == names.size() || !follows(names.get(i - 1), names.get(i))) {
        if (i - from >= RUN) {
          said.add(names.get(from) + "-" + names.get(i - 1));
        } else {
          said.addAll(names.subList(from, i));
        }
        from = i;
      }
    }
    return said;
  }

  private static boolean follows(String one, String next) {
    Matcher before = NUMBERED.matcher(one);
    Matcher after = NUMBERED.matcher(next);
    return before.matches()
        && after.matches()
        && before.group(1).equals(after.group(1))
        && Integer.parseInt(before.group(2)) + 1 == Integer.parseInt(after.group(2));
  }

  static String joined(List<String> words) {
    return String.join(" and ", words);
  }
}
