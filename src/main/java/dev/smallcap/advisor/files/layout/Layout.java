package dev.smallcap.advisor.files.layout;

import dev.smallcap.advisor.terms.AssetClass;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an export is laid out. Immutable and thread-safe. Its settings are those of a table of
 * layout, as {@link LayoutTable} reads it; names and words are compared by {@link Cell#key}.
 *
 * @param id what it is asked for by, such as {@code schwab}
 * @param title what it is, for people
 * @param rows what its rows are
 * @param columns what its columns are called, the most telling name first
 * @param signs groups of columns: a header with all of one group is this layout's
 * @param above how a line above the header begins, where that tells the layout
 * @param sections how sections are called, where the first cell of each line names one
 * @param separator what stands between cells, or null where it is found out
 * @param decimalMark what stands before decimals, or null where it is found out
 * @param dayOrder the order of a date's parts, or null where it is found out
 * @param encoding the charset, or null where it is found out
 * @param currencies currencies by the type of a row, those of all rows under the empty type
 * @param day what stands before the day of the prices, in a line beside the table
 * @param classes asset classes by the type of a row
 * @param codeClasses asset classes by an instrument's code
 * @param codes codes by an instrument's name
 * @param cash what names an amount of money, rather than an instrument
 * @param skipped why a row with such a first cell, symbol or type holds nothing
 * @param refused why a row with such a type cannot be taken over, though something is held
 * @param actions what transactions do to what is held
 */
public record Layout(
    String id,
    String title,
    Rows rows,
    Map<Column, List<String>> columns,
    List<List<String>> signs,
    List<String> above,
    Map<String, List<String>> sections,
    @Nullable Character separator,
    @Nullable DecimalMark decimalMark,
    @Nullable DayOrder dayOrder,
    @Nullable String encoding,
    Map<String, String> currencies,
    List<String> day,
    Map<String, AssetClass> classes,
    Map<String, AssetClass> codeClasses,
    Map<String, String> codes,
    List<String> cash,
    Map<String, String> skipped,
    Map<String, String> refused,
    Map<String, Action> actions) {
  /** The section of what is held. */
  public static final String HELD = "held";

  /** The section of balances. */
  public static final String BALANCES = "balances";

  /** What the rows of an export are. */
  public enum Rows {
    /** What is held on one day. */
    POSITIONS,
    /** What is held on several days, of which the newest counts. */
    SNAPSHOTS,
    /** What was bought and sold. */
    TRANSACTIONS
  }

  /** What a transaction does to the quantity held. */
  public enum Action {
    ADDS,
    TAKES,
    LEAVES
  }

  /** Copies the collections. */
  public Layout {
    columns = Map.copyOf(columns);
    signs = List.copyOf(signs);
    above = List.copyOf(above);
    sections = Map.copyOf(sections);
    currencies = Map.copyOf(currencies);
    day = List.copyOf(day);
    classes = Map.copyOf(classes);
    codeClasses = Map.copyOf(codeClasses);
    codes = Map.copyOf(codes);
    cash = List.copyOf(cash);
    skipped = Map.copyOf(skipped);
    refused = Map.copyOf(refused);
    actions = Map.copyOf(actions);
  }

  /**
   * This layout with one setting more, as a row of its table would say it.
   *
   * @param of what the setting is of; empty where it is of all
   * @throws dev.smallcap.advisor.terms.InputException if there is no such setting or value
   */
  public Layout with(String setting, String of, String value) {
    return LayoutTable.read(LayoutTable.row(setting, of, value), id, this);
  }
}
