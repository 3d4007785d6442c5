package dev.smallcap.advisor.difference;

import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.cell.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a box in words, what takes all its values left out. Stateless and thread-safe. */
final class BoxWords {
  private static final Pattern RUN = Pattern.compile("(\\d+)(?:-(\\d+))?");

  /** Constants that say by themselves what they are. */
  private static final Set<Input> PLAIN =
      Set.of(Input.MARKET, new Input("Client", "riskProfile"), new Input("FundRequest", "account"));

  private BoxWords() {}

  static String of(List<Axis> axes, List<SortedSet<Integer>> box) {
    List<String> plain = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      if (box.get(i).size() < axis.spans().size()) {
        String values = values(axis, box.get(i));
        if (PLAIN.contains(axis.input())) {
          plain.add(values);
        } else {
          named.add(axis.input().words() + " " + values);
        }
      }
    }
    java.util.Collections.sort(
        plain, java.util.Comparator.comparing(word -> !word.startsWith("R")));
    plain.addAll(named);
    return String.join("; ", plain);
  }

  private static String values(Axis axis, SortedSet<Integer> places) {
    Set<String> names = new LinkedHashSet<>();
    int[] run = null;
    for (int place : places) {
      Span span = axis.spans().get(place);
      Matcher numbers = RUN.matcher(span.name());
      if (!numbers.matches()) {
        run = null;
        names.add(whole(axis, span, places) ? span.family() : span.name());
        continue;
      }
      int from = Integer.parseInt(numbers.group(1));
      int to = numbers.group(2) == null ? from : Integer.parseInt(numbers.group(2));
      if (run != null && run[1] + 1 == from) {
        names.remove(words(run));
        run[1] = to;
      } else {
        run = new int[] {from, to};
      }
      names.add(words(run));
    }
    return joined(names);
  }

  /** A threshold and what lies on one side of it are said together. */
  private static String joined(Set<String> names) {
    Set<String> joined = new LinkedHashSet<>(names);
    for (String name : names) {
      if (joined.contains("under " + name) && joined.remove(name)) {
        joined.remove("under " + name);
        joined.add("up to " + name);
      } else if (joined.contains("over " + name) && joined.remove(name)) {
        joined.remove("over " + name);
        joined.add(name + " and more");
      }
    }
    return String.join(", ", joined);
  }

  private static String words(int[] run) {
    return run[0] == run[1] ? String.valueOf(run[0]) : run[0] + "-" + run[1];
  }

  /** Whether all classes of a family are meant. */
  private static boolean whole(Axis axis, Span span, SortedSet<Integer> places) {
    for (int i = 0; i < axis.spans().size(); i++) {
      if (axis.spans().get(i).family().equals(span.family()) && !places.contains(i)) {
        return false;
      }
    }
    return true;
  }
}
