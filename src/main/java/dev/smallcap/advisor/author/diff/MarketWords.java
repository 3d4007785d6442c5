package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.EquivalenceClass;
import dev.smallcap.advisor.rulebook.fact.Market;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says markets: by their stage, by the phase where all its stages are meant, and by the months of a
 * recovery where only some are, or where the two policies see different stages in them. Immutable
 * and thread-safe.
 */
final class MarketWords implements ReportDimension.Saying {
  private static final String EXPIRED = ", expired";
  private static final String MONTH = " in month ";

  /** The classes of each stage, in order; a stage that the policies see differently is none. */
  private final Map<String, SortedSet<Integer>> stages = new LinkedHashMap<>();

  private final Map<String, SortedSet<Integer>> phases = new LinkedHashMap<>();
  private final List<EquivalenceClass> spans;

  MarketWords(Dimension old, Dimension now) {
    this.spans = old.spans();
    for (int i = 0; i < spans.size(); i++) {
      Market before = (Market) Objects.requireNonNull(spans.get(i).value());
      Market after = (Market) Objects.requireNonNull(now.spans().get(i).value());
      String stage =
          before.stage() == after.stage()
              ? before.stage().name()
              : before.stage() + " that is " + after.stage() + " now";
      stages.computeIfAbsent(stage, name -> new TreeSet<>()).add(i);
      phases.computeIfAbsent(before.phase().name(), name -> new TreeSet<>()).add(i);
    }
  }

  /** Whether both see the same phases and ages in the same order, stages aside. */
  static boolean alike(Dimension old, Dimension now) {
    if (old.spans().size() != now.spans().size()) {
      return false;
    }
    for (int i = 0; i < old.spans().size(); i++) {
      Market before = (Market) Objects.requireNonNull(old.spans().get(i).value());
      Market after = (Market) Objects.requireNonNull(now.spans().get(i).value());
      boolean expired = old.spans().get(i).name().endsWith(EXPIRED);
      if (before.phase() != after.phase()
          || before.age() != after.age()
          || expired != now.spans().get(i).name().endsWith(EXPIRED)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String of(SortedSet<Integer> places) {
    List<String> here = labels(places);
    SortedSet<Integer> rest = new TreeSet<>();
    for (int i = 0; i < spans.size(); i++) {
      if (!places.contains(i)) {
        rest.add(i);
      }
    }
    List<String> others = labels(rest);
    return others.size() * 2 < here.size()
        ? "any market but " + TermWords.joined(others)
        : TermWords.joined(here);
  }

  private List<String> labels(SortedSet<Integer> places) {
    SortedSet<Integer> left = new TreeSet<>(places);
    List<String> labels = new ArrayList<>();
    phases.forEach(
        (phase, all) -> {
          if (left.containsAll(all)) {
            labels.add(phase);
            left.removeAll(all);
          }
        });
    stages.forEach(
        (stage, all) -> {
          SortedSet<Integer> some = new TreeSet<>(all);
          some.retainAll(left);
          if (some.equals(all)) {
            labels.add(stage.contains(" ") ? months(stage, some) : stage);
          } else if (!some.isEmpty()) {
            labels.add(months(stage, some));
          }
        });
    return labels;
  }

  private String months(String stage, SortedSet<Integer> places) {
    List<String> words = new ArrayList<>(Interval.words(ages(false), places));
    Interval.words(ages(true), places).forEach(one -> words.add(one + " (tilt expired)"));
    return words.isEmpty() ? stage : stage + " in month " + TermWords.joined(words);
  }

  /** The ages of recoveries whose tilt has expired, or has not; all others are no number. */
  private List<String> ages(boolean expired) {
    return spans.stream()
        .map(EquivalenceClass::name)
        .map(
            name -> {
              int month = name.indexOf(MONTH);
              return month < 0 || name.endsWith(EXPIRED) != expired
                  ? ""
                  : name.substring(month + MONTH.length()).replace(EXPIRED, "");
            })
        .toList();
  }
}
