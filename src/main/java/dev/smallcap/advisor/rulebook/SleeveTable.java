package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The policy matrix with its dates: the file {@code sleeve.csv}. A later row of a cell replaces the
 * earlier one from its day on. Immutable and thread-safe.
 */
public final class SleeveTable {
  /** The file. */
  public static final String FILE = "sleeve.csv";

  /** The table of a folder whose rules read none. */
  public static final SleeveTable NONE = new SleeveTable(List.of());

  private static final List<String> COLUMNS =
      List.of(
          "stage",
          "horizon",
          "risk profile",
          "from",
          "stance",
          "size",
          "russell 2000",
          "sp 600",
          "sp 400",
          "source");

  private final List<SleeveRow> rows;

  private SleeveTable(List<SleeveRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * The table of a folder; none where it has no such file.
   *
   * @throws PolicyException if a row cannot be used
   */
  public static SleeveTable of(RuleFiles files) {
    String text = files.texts().get(FILE);
    if (text == null) {
      return NONE;
    }
    try {
      return read(text, RowException.STRICT);
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  /**
   * Reads the file as far as it can be read.
   *
   * @param faults what is told of a row that cannot be used
   * @throws InputException if it is no table of the columns of the matrix
   */
  public static SleeveTable read(String text, Consumer<RowException> faults) {
    Map<MatrixCell, LocalDate> latest = new TreeMap<>();
    List<SleeveRow> rows = new ArrayList<>();
    Table table = Table.parse(text, "rules/" + FILE, faults).expect(COLUMNS, List.of());
    for (Row row : table.rows()) {
      try {
        SleeveRow one = row(row);
        LocalDate before = latest.get(one.cell());
        if (before != null && !before.isBefore(one.from())) {
          throw row.refuse(
              "from",
              one.from().toString(),
              "does not follow " + before + " of the cell " + one.cell(),
              "append newer rows below older ones, one a day.");
        }
        latest.put(one.cell(), one.from());
        rows.add(one);
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return new SleeveTable(rows);
  }

  private static SleeveRow row(Row row) {
    MatrixCell cell =
        new MatrixCell(
            row.constant(Stage.class, "stage"),
            row.constant(Horizon.class, "horizon"),
            row.constant(RiskProfile.class, "risk profile"));
    return new SleeveRow(
        cell,
        row.date("from"),
        row.constant(Stance.class, "stance"),
        number(row, "size"),
        number(row, "russell 2000"),
        row.required("sp 600").equals(SleeveRow.REST) ? SleeveRow.REST : number(row, "sp 600"),
        number(row, "sp 400"),
        row.required("source"),
        (int) row.line());
  }

  /** A decimal, or what may be the name of a parameter. */
  private static String number(Row row, String column) {
    String value = row.required(column);
    if (Parameters.isDecimal(value)) {
      row.decimal(column);
    }
    return value;
  }

  /** All rows, in the order of the file. */
  public List<SleeveRow> rows() {
    return rows;
  }

  /** The rows in force on a day, by cell. */
  public SortedMap<MatrixCell, SleeveRow> on(LocalDate day) {
    SortedMap<MatrixCell, SleeveRow> inForce = new TreeMap<>();
    for (SleeveRow row : rows) {
      if (!row.from().isAfter(day)) {
        inForce.put(row.cell(), row);
      }
    }
    return inForce;
  }

  /** The first day on which a later row stands for a row, or null where none does. */
  public @Nullable LocalDate until(SleeveRow row) {
    return rows.stream()
        .filter(one -> one.cell().equals(row.cell()) && one.from().isAfter(row.from()))
        .map(SleeveRow::from)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * The cells with their numbers on a day.
   *
   * @throws PolicyException if a value is no parameter, or shares do not add up to 100
   */
  public Map<MatrixCell, SleeveCell> cells(ParameterValues values, LocalDate day) {
    Map<MatrixCell, SleeveCell> cells = new TreeMap<>();
    on(day).forEach((cell, row) -> cells.put(cell, row.resolved(values)));
    return Collections.unmodifiableMap(cells);
  }

  /** The days from which rows are in force, in order. */
  public SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    rows.forEach(row -> days.add(row.from()));
    return days;
  }

  /** The parameters whose values the rows take. */
  public SortedSet<String> parameters() {
    SortedSet<String> names = new TreeSet<>();
    rows.forEach(row -> names.addAll(row.parameters()));
    return names;
  }

  /**
   * This table, when its numbers can be meant on every day.
   *
   * @throws PolicyException otherwise, naming the cell and the day
   */
  public SleeveTable checked(Parameters parameters) {
    check(
        parameters,
        (row, fault) -> {
          throw fault;
        });
    return this;
  }

  /** Tells of every row whose numbers cannot be meant on a day on which it is in force. */
  public void check(Parameters parameters, BiConsumer<SleeveRow, PolicyException> faults) {
    if (rows.isEmpty()) {
      return;
    }
    for (LocalDate day : turns(parameters)) {
      ParameterValues values = parameters.on(day);
      for (SleeveRow row : on(day).values()) {
        try {
          row.check(values);
        } catch (PolicyException e) {
          faults.accept(row, e);
        }
      }
    }
  }

  /**
   * The days on which a row may begin or cease to be meant: those of the rows, of what they name,
   * and of the floor and the cap that hold for all.
   */
  private SortedSet<LocalDate> turns(Parameters parameters) {
    SortedSet<LocalDate> days = new TreeSet<>(days().tailSet(parameters.first()));
    days.add(parameters.first());
    Set<String> seen = new HashSet<>();
    Deque<String> named = new ArrayDeque<>(parameters());
    named.addAll(List.of(SleeveRow.FLOOR, SleeveRow.CAP));
    while (!named.isEmpty()) {
      String name = named.pop();
      if (seen.add(name)) {
        days.addAll(parameters.dated(name).keySet());
        parameters.dated(name).values().stream()
            .filter(value -> !Parameters.isDecimal(value))
            .forEach(named::push);
      }
    }
    return days;
  }

  /** This table with another row in place of one. */
  public SleeveTable assuming(SleeveRow row, SleeveRow other) {
    List<SleeveRow> changed = new ArrayList<>(rows);
    changed.replaceAll(one -> one.equals(row) ? other : one);
    return new SleeveTable(changed);
  }
}
