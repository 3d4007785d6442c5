package dev.smallcap.advisor.situation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How often figures come, where that is not monthly. Stateless and thread-safe. */
final class Frequency {
  private static final int DAILY = 4;
  private static final int WEEKLY = 8;
  private static final int FORTNIGHTLY = 16;
  private static final int FEWEST = 3;

  private Frequency() {}

  /** Of days closer together than months, judged by the usual distance; otherwise null. */
  static @Nullable String of(Collection<LocalDate> days) {
    List<LocalDate> sorted = new ArrayList<>(new TreeSet<>(days));
    List<Long> distances = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      distances.add(ChronoUnit.DAYS.between(sorted.get(i - 1), sorted.get(i)));
    }
    if (distances.isEmpty()) {
      return null;
    }
    Collections.sort(distances);
    long usual = distances.get(distances.size() / 2);
    if (usual > FORTNIGHTLY) {
      return null;
    }
    return usual <= DAILY ? "daily" : usual <= WEEKLY ? "weekly" : "fortnightly";
  }

  /** Of months that are never next to each other, all at one distance or its multiples. */
  static @Nullable String ofMonths(Collection<YearMonth> months) {
    SortedSet<YearMonth> sorted = new TreeSet<>(months);
    if (sorted.size() < FEWEST) {
      return null;
    }
    for (int step : new int[] {12, 6, 3}) {
      if (sorted.stream()
          .allMatch(month -> ChronoUnit.MONTHS.between(sorted.first(), month) % step == 0)) {
        return step == 12 ? "annual" : step == 6 ? "half-yearly" : "quarterly";
      }
    }
    return null;
  }
}
