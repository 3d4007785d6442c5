package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard.ReadBy;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of {@code parameters.csv} by name, as they stand there. */
final class CatalogueRows {
  private static final String FILE = "parameters.csv";
  private static final List<String> COLUMNS = List.of("name", "from", "value", "unit", "source");

  private final SortedMap<String, List<Row>> byName = new TreeMap<>();
  private final WordSheet english;
  private final WordSheet korean;
  private final @Nullable Parameters numbers;

  /** Thousands of rows may begin on one day. */
  private final Map<LocalDate, ParameterValues> inForce = new HashMap<>();

  private CatalogueRows(RuleFiles files) {
    this.english = WordSheet.of(files, WordSheet.EN);
    this.korean = WordSheet.of(files, WordSheet.KO);
    this.numbers = numbers(files);
  }

  static CatalogueRows of(RuleFiles files, List<Unread> unread) {
    CatalogueRows read = new CatalogueRows(files);
    for (Row row : Rows.of(files, FILE, COLUMNS, unread)) {
      String name = row.optional("name");
      if (name == null) {
        unread.add(new Unread(FILE, (int) row.line(), "The row has no name."));
      } else {
        read.byName.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
      }
    }
    return read;
  }

  Set<String> names() {
    return byName.keySet();
  }

  /**
   * The cards, by name.
   *
   * @param rules the rules of the folder
   * @param cells the rows of its matrix
   * @param java the names that the library reads
   */
  List<ParameterCard> cards(List<RuleCard> rules, List<CellCard> cells, Set<String> java) {
    Set<String> given = RuleInputs.given(names());
    Map<String, Set<String>> read = new HashMap<>();
    rules.forEach(rule -> rule.parameters().forEach(name -> add(name, rule.id(), read)));
    Map<String, Set<String>> taken = new HashMap<>();
    byName.forEach(
        (taker, rows) -> rows.forEach(row -> add(Rows.field(row, "value"), taker, taken)));
    cells.forEach(cell -> cell.parameters().forEach(name -> add(name, cell.cell(), taken)));
    List<ParameterCard> cards = new ArrayList<>();
    byName.forEach(
        (name, rows) -> {
          List<String> readers = List.copyOf(read.getOrDefault(name, Set.of()));
          List<String> takenBy = List.copyOf(taken.getOrDefault(name, Set.of()));
          cards.add(
              new ParameterCard(
                  name,
                  title(name),
                  Rows.field(rows.get(rows.size() - 1), "unit"),
                  rows.stream().map(row -> value(name, row)).toList(),
                  !readers.isEmpty()
                      ? ReadBy.RULES
                      : java.contains(name) && !given.contains(name)
                          ? ReadBy.JAVA
                          : takenBy.isEmpty() ? ReadBy.NO_RULE : ReadBy.VALUES,
                  JavaUses.of(name),
                  readers,
                  takenBy));
        });
    return cards;
  }

  private static void add(String name, String by, Map<String, Set<String>> all) {
    all.computeIfAbsent(name, one -> new LinkedHashSet<>()).add(by);
  }

  private Text title(String name) {
    String key = WordSheet.parameter(name);
    return new Text(english.of(key), korean.of(key));
  }

  private static @Nullable Parameters numbers(RuleFiles files) {
    String text = files.texts().get(FILE);
    try {
      return text == null ? null : Parameters.read(text, (code, fault) -> {});
    } catch (InputException | PolicyException e) {
      // the file is named among what could not be read
      return null;
    }
  }

  /** The number that a value comes to on its first day, over the others that it names. */
  private String resolved(String name, String from) {
    if (numbers == null) {
      return "";
    }
    try {
      return inForce
          .computeIfAbsent(LocalDate.parse(from), numbers::on)
          .decimal(name)
          .toPlainString();
    } catch (DateTimeException | PolicyException e) {
      // the review says what is wrong with the row
      return "";
    }
  }

  private DatedValue value(String name, Row row) {
    return new DatedValue(
        Rows.field(row, "from"),
        Rows.field(row, "value"),
        resolved(name, Rows.field(row, "from")),
        Source.of(Rows.field(row, "source")),
        (int) row.line());
  }
}
