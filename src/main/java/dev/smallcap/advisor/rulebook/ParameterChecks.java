package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.PolicyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Refuses numbers that no policy can mean: a share outside 0-100, a span below 1, decimals outside
 * 0-12, missing months outside 0-12, a grade outside 1-6, a size of the sleeve outside its own
 * floor and cap, the same rank twice.
 */
final class ParameterChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_SPAN = 10_000;
  private static final int MOST_DECIMALS = 12;
  private static final int MILDEST_GRADE = 6;
  private static final int MOST_MISSING = 12;
  private static final Set<String> SHARES =
      Set.of(
          "percent of Q", "percent of the sleeve", "percent of the target", "percent of activity");
  private static final Set<String> SPANS =
      Set.of("months", "days", "business days", "years", "parts", "rank", "signs", "year");

  private ParameterChecks() {}

  /** Checks the values of one day, and tells of each that cannot be meant. */
  static void check(
      ParameterValues values,
      Map<String, String> units,
      LocalDate day,
      Parameters.FaultyValue faults) {
    Map<String, Map<Integer, String>> ranked = new HashMap<>();
    for (String name : values.names()) {
      try {
        check(name, values, units, day);
        if (units.getOrDefault(name, "").equals("rank")) {
          refuseTie(name, values.integer(name), ranked, day);
        }
      } catch (PolicyException e) {
        faults.found(name, day, e);
      }
    }
  }

  private static void check(
      String name, ParameterValues values, Map<String, String> units, LocalDate day) {
    String unit = units.getOrDefault(name, "");
    BigDecimal value = values.decimal(name);
    if (SHARES.contains(unit)) {
      within(name, value, BigDecimal.ZERO, HUNDRED, day);
    } else if (SPANS.contains(unit)) {
      within(name, values.integer(name), 1, LONGEST_SPAN, day);
    } else if (unit.equals("decimals")) {
      within(name, values.integer(name), 0, MOST_DECIMALS, day);
    } else if (unit.equals("missing months")) {
      within(name, values.integer(name), 0, MOST_MISSING, day);
    } else if (unit.equals("grade")) {
      within(name, values.integer(name), 1, MILDEST_GRADE, day);
    }
    if (name.startsWith("sleeve.") && unit.equals("percent of Q")) {
      within(name, value, values.decimal("sleeve.floor"), values.decimal("sleeve.cap"), day);
    }
  }

  /**
   * Two of the same rank would be put in order by chance.
   *
   * @param ranked the names before it with a rank, by what they start with and their rank
   */
  private static void refuseTie(
      String name, int rank, Map<String, Map<Integer, String>> ranked, LocalDate day) {
    String order = name.substring(0, name.lastIndexOf('.') + 1);
    String other = ranked.getOrDefault(order, Map.of()).get(rank);
    int end = 0;
    do {
      ranked
          .computeIfAbsent(name.substring(0, end), start -> new HashMap<>())
          .putIfAbsent(rank, name);
      end = name.indexOf('.', end) + 1;
    } while (end > 0);
    if (other != null) {
      throw new PolicyException(
          "The parameters (%s) and (%s) have the same rank %s on %s."
              .formatted(other, name, rank, day),
          "give each a rank of its own in rules/parameters.csv.");
    }
  }

  private static void within(String name, int value, int least, int most, LocalDate day) {
    within(
        name, BigDecimal.valueOf(value), BigDecimal.valueOf(least), BigDecimal.valueOf(most), day);
  }

  private static void within(
      String name, BigDecimal value, BigDecimal least, BigDecimal most, LocalDate day) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new PolicyException(
          "The parameter (%s) has the value %s on %s, outside %s to %s."
              .formatted(
                  name, value.toPlainString(), day, least.toPlainString(), most.toPlainString()),
          "correct the row of rules/parameters.csv, or the limits with it.");
    }
  }
}
