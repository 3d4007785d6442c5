package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every number of the policy with its dates: the file {@code parameters.csv}. A value is a decimal
 * or the name of another parameter, whose value it takes. Immutable and thread-safe.
 */
public final class Parameters {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?");

  private final SortedMap<String, NavigableMap<LocalDate, String>> values;
  private final Map<String, String> units;
  private final Map<String, NavigableMap<LocalDate, Long>> lines;

  private Parameters(
      SortedMap<String, NavigableMap<LocalDate, String>> values,
      Map<String, String> units,
      Map<String, NavigableMap<LocalDate, Long>> lines) {
    this.values = Collections.unmodifiableSortedMap(values);
    this.units = Collections.unmodifiableMap(units);
    this.lines = Collections.unmodifiableMap(lines);
  }

  /**
   * Reads the file.
   *
   * @throws PolicyException if a row lacks a field, a value is neither a decimal nor a known name,
   *     a name has two values for one day, or its dates are out of order
   */
  public static Parameters parse(String text) {
    try {
      return read(text, (code, fault) -> RowException.STRICT.accept(fault));
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  /**
   * The parameters of a folder, or null where it has none that can be used: their own review says
   * why.
   *
   * @param text the file, or null where the folder lacks it
   */
  public static @Nullable Parameters orNull(@Nullable String text) {
    try {
      return text == null ? null : parse(text);
    } catch (PolicyException e) {
      return null;
    }
  }

  /**
   * Reads the file as far as it can be read.
   *
   * @param faults what is told of a row that cannot be used, with the kind of fault
   * @throws InputException if it is no table of the columns of the parameters
   * @throws PolicyException if no row can be used
   */
  public static Parameters read(String text, BiConsumer<RemarkCode, RowException> faults) {
    ParameterRows rows = ParameterRows.read(text, faults);
    if (rows.values.isEmpty()) {
      throw new PolicyException(
          "rules/parameters.csv has no rows.", "copy it from the shipped rules.");
    }
    return new Parameters(rows.values, rows.units, rows.lines);
  }

  /** Whether a value is a number of its own rather than the name of another parameter. */
  static boolean isDecimal(String value) {
    return Character.isDigit(value.charAt(0)) || "+-.".indexOf(value.charAt(0)) >= 0;
  }

  /** The first day on which any parameter has a value: advice cannot be given before it. */
  public LocalDate first() {
    return days().first();
  }

  /** The last day on which any parameter gets a value. */
  public LocalDate latest() {
    return days().last();
  }

  /**
   * The latest version of the policy that they name; advice of an earlier day names that day's.
   *
   * @throws PolicyException if they name none
   */
  public BigDecimal latestVersion() {
    return on(latest()).decimal("policy.version");
  }

  /**
   * The day from which the latest version is due for review: advice says so from then on.
   *
   * @throws PolicyException if they name no version, or not after how many months
   */
  public LocalDate reviewDue() {
    ParameterValues latest = on(latest());
    return latest.since("policy.version").plusMonths(latest.integer("policy.review.months"));
  }

  /**
   * These parameters, when their numbers can be meant on every day.
   *
   * @throws PolicyException otherwise, naming the parameter, its value and the day
   */
  public Parameters checked() {
    check(
        (name, day, fault) -> {
          throw fault;
        });
    return this;
  }

  /** Tells of every number that cannot be meant, on each day on which a value begins. */
  public void check(FaultyValue faults) {
    for (LocalDate day : days()) {
      ParameterChecks.check(on(day), units, day, faults);
    }
  }

  /** Told of a number that cannot be meant. */
  @FunctionalInterface
  public interface FaultyValue {
    /**
     * Says what is wrong.
     *
     * @param name the parameter
     * @param day the day on which it has the value
     * @param fault what is wrong
     */
    void found(String name, LocalDate day, PolicyException fault);
  }

  /** The days on which any parameter gets a value, in order. */
  public SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    values.values().forEach(dated -> days.addAll(dated.keySet()));
    return days;
  }

  /** The line of the row whose value a parameter has on a day, or 1 where it has none. */
  public int line(String name, LocalDate day) {
    NavigableMap<LocalDate, Long> dated = lines.get(name);
    Map.Entry<LocalDate, Long> row = dated == null ? null : dated.floorEntry(day);
    return row == null ? 1 : row.getValue().intValue();
  }

  /**
   * These parameters with other values, on every day.
   *
   * @param others the other values, by name: decimals or names of parameters
   * @throws PolicyException if there is no parameter of a name, or a value is neither a decimal nor
   *     a parameter
   */
  public Parameters assuming(Map<String, String> others) {
    SortedMap<String, NavigableMap<LocalDate, String>> changed = new TreeMap<>(values);
    others.forEach(
        (name, value) -> {
          if (!values.containsKey(name)) {
            throw new PolicyException(
                "There is no parameter (" + name + ").",
                "it is misspelt: the names are those of rules/parameters.csv.");
          }
          if (!values.containsKey(value) && !DECIMAL.matcher(value).matches()) {
            throw new PolicyException(
                "The parameter (" + name + ") cannot be (" + value + ").",
                "give a decimal such as 12.5, or the name of another parameter.");
          }
          changed.put(name, new TreeMap<>(Map.of(first(), value)));
        });
    return new Parameters(changed, units, lines);
  }

  /**
   * These parameters with another value on some days.
   *
   * @param span the days, as {@link #spans} gives them
   * @param value the other value, a decimal
   */
  public Parameters assuming(ParameterSpan span, String value) {
    NavigableMap<LocalDate, String> dated = new TreeMap<>(dated(span.name()));
    if (span.until() != null) {
      dated.putIfAbsent(span.until(), dated.floorEntry(span.until()).getValue());
    }
    dated.put(span.from(), value);
    SortedMap<String, NavigableMap<LocalDate, String>> changed = new TreeMap<>(values);
    changed.put(span.name(), dated);
    return new Parameters(changed, units, lines);
  }

  /**
   * The days on which a parameter has a value, oldest first: those of each of its rows, parted
   * where the value changes that a row takes.
   *
   * @throws PolicyException if it names itself in a circle
   */
  public List<ParameterSpan> spans(String name) {
    NavigableMap<LocalDate, BigDecimal> starts = new TreeMap<>();
    for (LocalDate day : days()) {
      ParameterValues inForce = on(day);
      if (inForce.has(name)) {
        BigDecimal value = inForce.decimal(name);
        if (dated(name).containsKey(day) || value.compareTo(starts.lastEntry().getValue()) != 0) {
          starts.put(day, value);
        }
      }
    }
    List<ParameterSpan> spans = new ArrayList<>();
    starts.forEach(
        (from, value) -> spans.add(new ParameterSpan(name, from, starts.higherKey(from), value)));
    return spans;
  }

  /** The names of all parameters. */
  public SortedSet<String> names() {
    return new TreeSet<>(values.keySet());
  }

  /** The unit of a parameter, or nothing where there is no such parameter. */
  public String unit(String name) {
    return units.getOrDefault(name, "");
  }

  /** The dated values of a parameter, oldest first; none where there is no such parameter. */
  public NavigableMap<LocalDate, String> dated(String name) {
    return Collections.unmodifiableNavigableMap(values.getOrDefault(name, new TreeMap<>()));
  }

  /** The values in force on a day. */
  public ParameterValues on(LocalDate day) {
    Map<String, String> inForce = new TreeMap<>();
    Map<String, LocalDate> since = new TreeMap<>();
    values.forEach(
        (name, dated) -> {
          Map.Entry<LocalDate, String> entry = dated.floorEntry(day);
          if (entry != null) {
            inForce.put(name, entry.getValue());
            since.put(name, entry.getKey());
          }
        });
    return new ParameterValues(day, inForce, since);
  }
}
