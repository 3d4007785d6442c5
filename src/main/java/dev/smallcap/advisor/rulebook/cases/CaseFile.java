package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of cases. What it asks is told by its columns: {@code concludes} asks the rules of the
 * file of its name, {@code decision} whole advice, {@code label} the months of a file of figures.
 * Immutable and thread-safe.
 *
 * @param path the file, by its path in the folder, such as {@code cases/sleeve.csv}
 * @param kind what its cases ask
 * @param columns its columns, in order
 * @param cases its cases, in order
 */
public record CaseFile(String path, Kind kind, List<String> columns, List<Case> cases) {
  /** What the cases of a file ask. */
  public enum Kind {
    /** What the rules of one file conclude from facts. */
    RULES,
    /** What is advised to a client. */
    ADVICE,
    /** How the months of a file of figures are labelled. */
    MONTHS
  }

  /** The folder of the cases. */
  public static final String FOLDER = "cases/";

  /** The file of the values that a case need not give. */
  public static final String ORDINARY = FOLDER + "ordinary.csv";

  private static final String NAME = "case";
  private static final String AS_OF = "as-of";

  /** The file of the mutants that may survive the cases, which holds no cases. */
  public static final String SURVIVORS = FOLDER + "survivors.csv";

  /** The column of the parameters that a case has otherwise. */
  static final String PARAMETERS = "parameters";

  /** The columns that every file of cases may have. */
  static final Set<String> EVERYWHERE = Set.of(NAME, AS_OF, PARAMETERS);

  /** Copies the lists. */
  public CaseFile {
    columns = List.copyOf(columns);
    cases = List.copyOf(cases);
  }

  /** The paths of the case files of a folder, in order. */
  public static List<String> paths(RuleFiles files) {
    return files.texts().keySet().stream()
        .filter(path -> path.startsWith(FOLDER) && path.endsWith(".csv"))
        .filter(
            path ->
                path.indexOf('/', FOLDER.length()) < 0
                    && !path.equals(ORDINARY)
                    && !path.equals(SURVIVORS))
        .toList();
  }

  /**
   * All case files of a folder, in order of their paths.
   *
   * @throws InputException if one cannot be read, naming file, line and column
   */
  public static List<CaseFile> all(RuleFiles files) {
    return paths(files).stream().map(path -> read(path, files.text(path))).toList();
  }

  /**
   * Reads a file of cases.
   *
   * @throws InputException if it cannot be read, naming file, line and column
   */
  public static CaseFile read(String path, String text) {
    Table table = Table.parse(text, path);
    if (!table.header().contains(NAME)) {
      throw new InputException(
          path + ", line 1: the column (" + NAME + ") is missing.",
          "start each row with a sentence that names its case.");
    }
    Kind kind = kind(table);
    if (kind == null) {
      throw new InputException(
          path + ", line 1: no column says what is expected.",
          "add the column concludes, decision or label.");
    }
    List<Case> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Row row : table.rows()) {
      String name = row.required(NAME);
      if (!names.add(name)) {
        throw row.refuse(NAME, name, "stands twice", "name each case by what makes it differ.");
      }
      LocalDate asOf = row.optional(AS_OF) == null ? null : row.date(AS_OF);
      cases.add(new Case(path, row, name, asOf, parameters(row)));
    }
    return new CaseFile(path, kind, table.header(), cases);
  }

  private static @Nullable Kind kind(Table table) {
    if (table.header().contains(Expected.COLUMN)) {
      return Kind.RULES;
    }
    if (table.header().contains("decision")) {
      return Kind.ADVICE;
    }
    return table.header().contains("label") ? Kind.MONTHS : null;
  }

  private static Map<String, String> parameters(Row row) {
    Map<String, String> parameters = new LinkedHashMap<>();
    String given = row.optional(PARAMETERS);
    for (String one : given == null ? new String[0] : given.split(";")) {
      int sign = one.indexOf('=');
      if (sign < 0) {
        throw row.refuse(PARAMETERS, one, "is no value", "write it like sleeve.cap=18.");
      }
      parameters.put(one.substring(0, sign).strip(), one.substring(sign + 1).strip());
    }
    return parameters;
  }

  /** The name of the file alone, such as {@code advice-trades}. */
  public String name() {
    return path.substring(FOLDER.length(), path.length() - ".csv".length());
  }

  /**
   * The rule file that its cases ask, such as {@code sleeve}: what follows a hyphen tells several
   * files of its cases apart. Of cases that ask no rule file, the name.
   */
  public String topic() {
    int hyphen = name().indexOf('-');
    return kind == Kind.RULES && hyphen > 0 ? name().substring(0, hyphen) : name();
  }

  /** The folder of the rule file of its topic, or null where there is none. */
  public @Nullable String group(RuleFiles files) {
    return files.rules().keySet().stream()
        .filter(path -> path.endsWith("/" + topic() + ".drl"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .findFirst()
        .orElse(null);
  }

  /**
   * The columns that give something: all but the name, the day, parameters and what is expected.
   */
  public List<String> given() {
    return columns.stream()
        .filter(column -> !Set.of(NAME, AS_OF, PARAMETERS, Expected.COLUMN).contains(column))
        .toList();
  }
}
