package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the article says, one statement a row: the file {@code article.csv}. Immutable and
 * thread-safe.
 */
public final class Article {
  /** The article of a folder without its file, or with one that cannot be read. */
  static final Article NONE = new Article(List.of());

  /** Its path in a rules folder. */
  public static final String PATH = "article.csv";

  /** The section that says what the article is and where to find it: no rule rests on it. */
  public static final String ABOUT = "0";

  private static final List<String> COLUMNS = List.of("section", "en", "ko");
  private static final List<String> OPTIONAL = List.of("id");

  /** As many names as one message holds. */
  private static final int MOST_NAMED = 20;

  private final List<Statement> statements;
  private final Map<String, List<Statement>> sections;
  private final Set<String> ids;

  private Article(List<Statement> statements) {
    this.statements = List.copyOf(statements);
    this.sections =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    Statement::section, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    this.ids = statements.stream().map(Statement::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * One statement. Immutable and thread-safe.
   *
   * @param id its id, such as {@code a5-2}; nothing in a file of before statements had ids
   * @param section its section: a number, or {@code end}
   * @param text what it says, in the policy's own words
   */
  public record Statement(String id, String section, Text text) {}

  /**
   * Reads the file as far as it can be read.
   *
   * @param faults what is told of a row that cannot be used: one without a section or words, with
   *     an id that stands twice, or with one that is not of its section
   * @throws InputException if it is no table of the columns of the article
   */
  public static Article read(String text, Consumer<RowException> faults) {
    List<Statement> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Table table = Table.parse(text, PATH, faults).expect(COLUMNS, OPTIONAL);
    boolean named = table.header().containsAll(OPTIONAL);
    for (Row row : table.rows()) {
      try {
        String section = row.required("section");
        String id = named ? id(row, section) : "";
        if (named && !ids.add(id)) {
          throw row.refuse("id", id, "stands twice", "give each statement an id of its own.");
        }
        read.add(new Statement(id, section, new Text(row.required("en"), row.required("ko"))));
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return new Article(read);
  }

  private static String id(Row row, String section) {
    String id = row.required("id");
    if (!Pattern.matches("a" + Pattern.quote(section) + "-[1-9]\\d*", id)) {
      throw row.refuse(
          "id",
          id,
          "is not of section " + section,
          "write a" + section + "- and a number that no other statement of the section has.");
    }
    return id;
  }

  /** Whether nothing of it is known. */
  boolean isEmpty() {
    return statements.isEmpty();
  }

  /** The statements of a section, in order. */
  List<Statement> of(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** What a source names and the article does not have, in order. */
  public List<Citation> absent(Source source) {
    return source.article().stream().filter(cited -> !has(cited)).toList();
  }

  private boolean has(Citation cited) {
    String id = cited.statement();
    return id == null ? sections.containsKey(cited.section()) : ids.contains(id);
  }

  /** What may be named instead of something that is not there. */
  public String instead(Citation absent) {
    List<String> near =
        of(absent.section()).stream().map(Statement::id).filter(id -> !id.isEmpty()).toList();
    return near.isEmpty()
        ? "name one of its sections: " + shown(sections.keySet()) + "."
        : "name one of the statements of that section: " + shown(near) + ".";
  }

  private static String shown(Collection<String> names) {
    return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
        + (names.size() > MOST_NAMED ? " and others" : "");
  }

  /** The sections with what rests on each of their statements. */
  List<SectionCard> cards(List<RuleCard> rules, List<ParameterCard> parameters) {
    Resting resting = Resting.of(rules, parameters);
    List<SectionCard> cards = new ArrayList<>();
    sections.forEach(
        (section, said) -> {
          if (!section.equals(ABOUT)) {
            cards.add(
                new SectionCard(
                    section,
                    said.stream().map(resting::card).toList(),
                    resting.rulesOn(Citation.shown(section)),
                    resting.parametersOn(Citation.shown(section))));
          }
        });
    return cards;
  }
}
