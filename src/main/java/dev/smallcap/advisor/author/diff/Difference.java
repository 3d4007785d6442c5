package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.RuleHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two policies compared by what stands in their files and by what they answer in every situation
 * that their thresholds tell apart. Immutable and thread-safe.
 *
 * @param old the fingerprint of the old policy
 * @param now the fingerprint of the new one
 * @param entries rules, numbers, funds and words that differ
 * @param periods what differs from each day on which either policy changes
 */
public record Difference(String old, String now, List<PolicyEntry> entries, List<Period> periods) {
  private static final Comparator<Region> ORDER =
      Comparator.comparing(Region::degree)
          .thenComparing(Region::step)
          .thenComparing(Region::change)
          .thenComparing(Region::where);

  /** Copies the lists. */
  public Difference {
    entries = List.copyOf(entries);
    periods = List.copyOf(periods);
  }

  /**
   * Compares two policies from the first day on which both can advise.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if a rule fails
   */
  public static Difference of(PolicyModel old, PolicyModel now) {
    List<PolicyEntry> entries = PolicyEntries.of(old.files(), now.files());
    SortedSet<LocalDate> days = new TreeSet<>(old.days());
    days.addAll(now.days());
    LocalDate first = old.firstDay().isAfter(now.firstDay()) ? old.firstDay() : now.firstDay();
    List<LocalDate> from = new ArrayList<>(days.tailSet(first));
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      LocalDate day = from.get(i);
      Period period = period(old, now, day, i + 1 < from.size() ? from.get(i + 1) : null, entries);
      Period last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
      if (last != null
          && last.regions().equals(period.regions())
          && last.notCompared().equals(period.notCompared())) {
        periods.set(
            periods.size() - 1,
            new Period(last.from(), period.until(), last.regions(), last.notCompared()));
      } else {
        periods.add(period);
      }
    }
    return new Difference(old.fingerprint(), now.fingerprint(), entries, periods);
  }

  private static Period period(
      PolicyModel old,
      PolicyModel now,
      LocalDate day,
      @Nullable LocalDate until,
      List<PolicyEntry> entries) {
    Set<String> reworded = reworded(old, now, day, entries);
    if (reworded.isEmpty() && inForce(old, day).equals(inForce(now, day))) {
      return new Period(day, until, List.of(), Changed.unseen(old, now, day));
    }
    CellDifference.Found found = CellDifference.of(old, now, day, reworded);
    List<Region> regions = new ArrayList<>(found.regions());
    regions.addAll(FundDifference.of(old, now, day));
    regions.sort(ORDER);
    Set<String> notCompared = new TreeSet<>(found.notCompared());
    notCompared.addAll(Changed.unseen(old, now, day));
    return new Period(day, until, regions, notCompared);
  }

  /** Rules in force in both whose reason is told in other words or with another source. */
  private static Set<String> reworded(
      PolicyModel old, PolicyModel now, LocalDate day, List<PolicyEntry> entries) {
    Map<String, RuleHeader> before = headers(old, day);
    Map<String, RuleHeader> after = headers(now, day);
    Set<String> reworded = new TreeSet<>();
    for (Map.Entry<String, RuleHeader> one : before.entrySet()) {
      RuleHeader other = after.get(one.getKey());
      if (other != null
          && (!other.because().equals(one.getValue().because())
              || !other.source().equals(one.getValue().source()))) {
        reworded.add(one.getKey());
      }
    }
    entries.stream()
        .filter(entry -> entry.what() == PolicyEntry.What.WORDS)
        .map(entry -> entry.name().replaceAll("[. ].*", ""))
        .filter(id -> before.containsKey(id) && after.containsKey(id))
        .forEach(reworded::add);
    return reworded;
  }

  private static Map<String, RuleHeader> headers(PolicyModel policy, LocalDate day) {
    return policy.engine().rules().stream()
        .filter(header -> header.inForce(day))
        .collect(Collectors.toMap(RuleHeader::id, header -> header, (a, b) -> a, TreeMap::new));
  }

  /** Everything that can decide in a cell on a day: equal texts need no comparing. */
  private static List<Object> inForce(PolicyModel policy, LocalDate day) {
    Set<String> ids = headers(policy, day).keySet();
    return List.of(
        policy.rules().stream()
            .filter(rule -> ids.contains(rule.id()))
            .map(
                rule ->
                    rule.id()
                        + rule.patterns().stream().map(Object::toString).toList()
                        + rule.insertion())
            .sorted()
            .toList(),
        Changed.numbers(policy, day),
        policy.sleeve().cells(policy.parameters().on(day), day),
        policy.funds().funds());
  }

  /** Whether anything differs. */
  public boolean none() {
    return entries.isEmpty() && periods.stream().allMatch(period -> period.regions().isEmpty());
  }

  /** Every change as a line, as a list of accepted changes holds it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(entries.stream().map(PolicyEntry::line).toList());
    for (Period period : periods) {
      period.regions().forEach(region -> lines.add("from " + period.from() + ": " + region.line()));
    }
    return lines;
  }
}
