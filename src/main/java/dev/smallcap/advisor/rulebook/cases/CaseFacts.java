package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Wish;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.RuleBook;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the facts of a case: what its row gives, and the ordinary values of {@code
 * cases/ordinary.csv} for the rest. Immutable and thread-safe.
 */
public final class CaseFacts {
  static final String FUND = "fund";

  /** What stands in place of the cells of the matrix for a case. */
  static final String CELL = "cell";

  private static final String HELD = "monthsHeld";
  private static final Set<String> ONE_BY_ONE =
      Set.of(RuleFolder.MARKET.id(), RuleFolder.SETTLE.id());
  private static final List<String> COLUMNS = List.of("fact", "property", "value");

  private final Map<String, Map<String, Row>> ordinary;
  private final FundList funds;

  /** The properties that columns name, by folder: each case asks for those of its file. */
  private final Map<String, Map<String, Columns.Named>> columns = new ConcurrentHashMap<>();

  private CaseFacts(Map<String, Map<String, Row>> ordinary, FundList funds) {
    this.ordinary = ordinary;
    this.funds = funds;
  }

  /**
   * Reads the ordinary values of a folder.
   *
   * @throws InputException if a row names no property of a fact
   * @throws dev.smallcap.advisor.terms.PolicyException if the folder has no such file
   */
  public static CaseFacts of(RuleFiles files) {
    return of(files, FundList.parse(files.text("funds.csv"), "funds.csv"));
  }

  /** The ordinary values of a folder whose funds were read before. */
  public static CaseFacts of(RuleBook book) {
    return of(book.files(), book.funds());
  }

  private static CaseFacts of(RuleFiles files, FundList funds) {
    Map<String, Map<String, Row>> ordinary = new HashMap<>();
    Table table = Table.parse(files.text(CaseFile.ORDINARY), CaseFile.ORDINARY);
    for (Row row : table.expect(COLUMNS, List.of()).rows()) {
      FactType fact = Vocabulary.type(row.required("fact"));
      String property = row.required("property");
      if (fact == null || (fact.property(property) == null && !property.equals(FUND))) {
        throw row.refuse("property", property, "is no property of a fact", "it is misspelt.");
      }
      ordinary.computeIfAbsent(fact.name(), name -> new HashMap<>()).put(property, row);
    }
    return new CaseFacts(ordinary, funds);
  }

  /** The facts that cases of a folder's rules can give: those that are no parameters. */
  public static Collection<FactType> types(String group) {
    return Vocabulary.given(group).values().stream()
        .filter(type -> !type.holdsParameters())
        .toList();
  }

  /** The facts that such rules are always given one of, and ordinary ones unless told otherwise. */
  public static Collection<FactType> ordinarily(String group) {
    return ONE_BY_ONE.contains(group) ? List.of() : types(group);
  }

  /**
   * The facts of a case, and the conclusions of other rules that it takes as given.
   *
   * @param group the folder of the rules that are asked
   * @param values the parameters in force
   * @throws InputException if a column names no property or a cell no value of it
   */
  public List<Object> of(CaseFile file, Case one, String group, ParameterValues values) {
    Map<FactType, Map<String, String>> given = new LinkedHashMap<>();
    ordinarily(group).forEach(type -> given.put(type, new LinkedHashMap<>()));
    for (String column : file.given()) {
      boolean fund = column.equals(FUND) && group.equals(RuleFolder.FUNDS.id());
      boolean cell = column.equals(CELL) && group.equals(RuleFolder.CLIENT.id());
      if (fund || cell || one.row().optional(column) == null) {
        continue;
      }
      Columns.Named named =
          columns
              .computeIfAbsent(group, folder -> new ConcurrentHashMap<>())
              .computeIfAbsent(column, words -> named(words, group, file.path()));
      given
          .computeIfAbsent(named.fact(), type -> new LinkedHashMap<>())
          .put(named.property().name(), column);
    }
    List<Object> facts = new ArrayList<>();
    given.forEach((type, columns) -> facts.add(fact(type, columns, one.row(), values)));
    Set<String> told = new HashSet<>();
    given.forEach((type, columns) -> columns.keySet().forEach(told::add));
    if (group.equals(RuleFolder.CLIENT.id()) && one.row().optional(CELL) != null) {
      facts.addAll(GivenCell.of(one.row(), CELL, facts));
    }
    return measured(facts, told);
  }

  private static Columns.Named named(String column, String group, String file) {
    Columns.Named named = Columns.find(column, types(group), file);
    if (named == null) {
      named = Columns.find(column, Vocabulary.conclusions(), file);
    }
    if (named == null) {
      throw new InputException(
          file + ", line 1: the column (" + Arguments.shown(column) + ") is no property.",
          "name it by the words of a property, such as horizon months; or fact and property,"
              + " such as client age.");
    }
    return named;
  }

  /**
   * Facts in which what Java would measure of the client alone is measured: for how long the sleeve
   * can be held where no need for the money is said, and what is asked for.
   *
   * @param told the properties that stand as they were given
   */
  public static List<Object> measured(List<Object> facts, Set<String> told) {
    for (Object fact : facts) {
      if (fact instanceof Client client) {
        return facts.stream().map(one -> measured(one, client, told)).toList();
      }
    }
    return facts;
  }

  private static Object measured(Object fact, Client client, Set<String> told) {
    if (fact instanceof Ages && !told.contains(HELD)) {
      FactType ages = Objects.requireNonNull(Vocabulary.type(Ages.class.getSimpleName()));
      return ages.with(fact, HELD, client.horizonMonths());
    }
    return fact instanceof Wish && !told.contains("allInForSurge")
        ? new Wish(client.allInForSurge())
        : fact;
  }

  /**
   * A fact of ordinary values alone.
   *
   * @throws InputException if a value of it is missing
   */
  public Object ordinary(FactType type, ParameterValues values) {
    return fact(type, Map.of(), new Row(CaseFile.ORDINARY, 1, Map.of()), values);
  }

  /**
   * The client of a case, whose columns are the words of its properties.
   *
   * @throws InputException if a cell is no value of its property
   */
  Client client(CaseFile file, Case one, ParameterValues values) {
    FactType type = Objects.requireNonNull(Vocabulary.type(Client.class.getSimpleName()));
    Map<String, String> columns = new LinkedHashMap<>();
    for (String column : file.columns()) {
      Columns.Named named = Columns.find(column, List.of(type), file.path());
      if (named != null && one.row().optional(column) != null) {
        columns.put(named.property().name(), column);
      }
    }
    return (Client) fact(type, columns, one.row(), values);
  }

  private Object fact(FactType type, Map<String, String> columns, Row row, ParameterValues values) {
    Fund fund = type.type() == Fund.class ? fund(row) : null;
    Map<String, @Nullable Object> made = new LinkedHashMap<>();
    for (Property property : type.properties().values()) {
      made.put(property.name(), value(type, property, columns, row, fund));
    }
    type.resolve(made, values, columns.keySet());
    try {
      return type.make(made.values().toArray());
    } catch (InputException e) {
      throw row.refuse(e);
    }
  }

  private @Nullable Object value(
      FactType type, Property property, Map<String, String> columns, Row row, @Nullable Fund fund) {
    String column = columns.get(property.name());
    if (column != null) {
      return Cells.value(row, column, property.type(), property.nullable());
    }
    if (fund != null || property.parameter() != null) {
      return fund == null ? null : property.of(fund);
    }
    Row usual = ordinary.getOrDefault(type.name(), Map.of()).get(property.name());
    if (usual == null) {
      throw new InputException(
          CaseFile.ORDINARY + " has no value for " + type.name() + "." + property.name() + ".",
          "add the row " + type.name() + "," + property.name() + ",...");
    }
    return Cells.value(usual, "value", property.type(), property.nullable());
  }

  /** The fund of the list with the same id, or the fund itself. */
  Fund listed(Fund fund) {
    Fund listed = funds.find(fund.id());
    return listed == null ? fund : listed;
  }

  private Fund fund(Row row) {
    String id = row.optional(FUND);
    Row usual = ordinary.getOrDefault("Fund", Map.of()).get(FUND);
    if (id == null && usual != null) {
      id = usual.required("value");
    }
    Fund fund = id == null ? null : funds.find(id);
    if (fund == null) {
      throw row.refuse(FUND, String.valueOf(id), "is not on the list", "see rules/funds.csv.");
    }
    return fund;
  }
}
