package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.partition.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Says when money is needed; the first class is that no day is known. Immutable, thread-safe. */
final class NeedWords implements ReportDimension.Saying {
  private static final String OVER = "over ";

  private final List<String> names = new ArrayList<>();

  NeedWords(Dimension months) {
    names.add("");
    names.addAll(months.names());
  }

  @Override
  public String of(SortedSet<Integer> places) {
    List<String> months = Interval.words(names, places);
    boolean never = places.contains(0);
    if (months.isEmpty()) {
      return "no day known on which money is needed";
    }
    if (never && months.size() == 1 && months.get(0).startsWith(OVER)) {
      return "no money needed within " + months.get(0).substring(OVER.length()) + " months";
    }
    String needed = "money needed in " + TermWords.joined(months) + " months";
    return never ? needed + " or on no known day" : needed;
  }
}
