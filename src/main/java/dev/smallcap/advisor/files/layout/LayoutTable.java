package dev.smallcap.advisor.files.layout;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Printable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of layout: rows of {@code setting,of,value}. What a table does not say is as in the
 * layout it stands on. Not thread-safe; used once.
 */
final class LayoutTable {
  private static final List<String> HEADER = List.of("setting", "of", "value");
  private static final String SETTINGS =
      "write one of title, rows, column, sign, above, section, separator, decimal, dates, encoding,"
          + " currency, day, class, class-of, code, cash, skip, refuse, adds, takes, leaves.";

  private final Map<Column, List<String>> columns = new EnumMap<>(Column.class);
  private final Map<String, List<String>> signs = new LinkedHashMap<>();
  private final List<String> above = new ArrayList<>();
  private final Map<String, List<String>> sections = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final List<String> day = new ArrayList<>();
  private final Map<String, AssetClass> classes = new HashMap<>();
  private final Map<String, AssetClass> codeClasses = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final List<String> cash = new ArrayList<>();
  private final Map<String, String> skipped = new HashMap<>();
  private final Map<String, String> refused = new HashMap<>();
  private final Map<String, Layout.Action> actions = new HashMap<>();
  private String title = "";
  private Layout.Rows rows = Layout.Rows.POSITIONS;
  private @Nullable Character separator;
  private @Nullable DecimalMark decimalMark;
  private @Nullable DayOrder dayOrder;
  private @Nullable String encoding;

  private void begin(Layout base) {
    title = base.title();
    rows = base.rows();
    currencies.putAll(base.currencies());
    classes.putAll(base.classes());
    codeClasses.putAll(base.codeClasses());
    codes.putAll(base.codes());
    skipped.putAll(base.skipped());
    refused.putAll(base.refused());
    actions.putAll(base.actions());
    base.signs().forEach(group -> signs.put("base " + signs.size(), new ArrayList<>(group)));
    above.addAll(base.above());
    base.sections().forEach((section, names) -> sections.put(section, new ArrayList<>(names)));
    separator = base.separator();
    decimalMark = base.decimalMark();
    dayOrder = base.dayOrder();
    encoding = base.encoding();
  }

  /**
   * Reads a table.
   *
   * @param id what the layout is asked for by
   * @param base the layout it stands on, or null where it stands on none
   * @throws dev.smallcap.advisor.terms.InputException naming file, line, setting and value
   */
  static Layout read(Table table, String id, @Nullable Layout base) {
    LayoutTable read = new LayoutTable();
    if (base != null) {
      read.begin(base);
    }
    table.expect(HEADER, List.of()).rows().forEach(read::add);
    if (base != null) {
      read.end(base);
    }
    return read.layout(id);
  }

  /** Adds what is told below, not in place of, what the table says. */
  private void end(Layout base) {
    base.columns()
        .forEach(
            (column, names) ->
                columns.computeIfAbsent(column, any -> new ArrayList<>()).addAll(names));
    day.addAll(base.day());
    cash.addAll(base.cash());
  }

  /** A table of one setting. */
  static Table row(String setting, String of, String value) {
    return new Table(
        "settings",
        HEADER,
        List.of(new Row("settings", 1, Map.of("setting", setting, "of", of, "value", value))));
  }

  private Layout layout(String id) {
    return new Layout(
        id,
        title,
        rows,
        columns,
        List.copyOf(signs.values()),
        above,
        sections,
        separator,
        decimalMark,
        dayOrder,
        encoding,
        currencies,
        day,
        classes,
        codeClasses,
        codes,
        cash,
        skipped,
        refused,
        actions);
  }

  private void add(Row row) {
    String setting = row.required("setting");
    String of = row.optional("of");
    switch (setting) {
      case "title" -> title = Printable.line(row.required("value"));
      case "rows" -> rows = named(row, Layout.Rows.class);
      case "column" -> named(columns, column(row), row);
      case "sign" -> named(signs, of == null ? "" : of, row);
      case "above" -> above.add(key(row));
      case "section" -> named(sections, row.required("of"), row);
      case "separator" -> separator = separator(row);
      case "decimal" -> decimalMark = named(row, DecimalMark.class);
      case "dates" -> dayOrder = named(row, DayOrder.class);
      case "encoding" -> encoding = charset(row);
      case "currency" -> currencies.put(Cell.key(of == null ? "" : of), row.required("value"));
      case "day" -> day.add(key(row));
      case "class" -> classes.put(key(row, of), row.constant(AssetClass.class, "value"));
      case "class-of" -> codeClasses.put(key(row, of), row.constant(AssetClass.class, "value"));
      case "code" -> codes.put(key(row, of), row.required("value"));
      case "cash" -> cash.add(key(row));
      case "skip" -> skipped.put(key(row, of), row.required("value"));
      case "refuse" -> refused.put(key(row, of), row.required("value"));
      case "adds" -> actions.put(key(row), Layout.Action.ADDS);
      case "takes" -> actions.put(key(row), Layout.Action.TAKES);
      case "leaves" -> actions.put(key(row), Layout.Action.LEAVES);
      default -> throw row.refuse("setting", setting, "is not known", SETTINGS);
    }
  }

  private static <K> void named(Map<K, List<String>> names, K of, Row row) {
    names.computeIfAbsent(of, any -> new ArrayList<>()).add(key(row));
  }

  private static String key(Row row) {
    return Cell.key(row.required("value"));
  }

  private static String key(Row row, @Nullable String of) {
    return Cell.key(of == null ? row.required("of") : of);
  }

  private static Column column(Row row) {
    return constant(row, "of", Column.class, row.required("of"));
  }

  private static <E extends Enum<E>> E named(Row row, Class<E> type) {
    return constant(row, "value", type, row.required("value"));
  }

  /** A constant, written as words: {@code price-date} for PRICE_DATE. */
  private static <E extends Enum<E>> E constant(
      Row row, String column, Class<E> type, String word) {
    Function<E, String> written =
        constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (written.apply(constant).equals(word)) {
        return constant;
      }
      words.add(written.apply(constant));
    }
    throw row.refuse(
        column, word, "is not known", "write one of " + String.join(", ", words) + ".");
  }

  private static Character separator(Row row) {
    String word = row.required("value");
    return switch (word) {
      case "comma" -> ',';
      case "semicolon" -> ';';
      case "tab" -> '\t';
      case "bar" -> '|';
      default ->
          throw row.refuse(
              "value", word, "is no separator", "write one of comma, semicolon, tab, bar.");
    };
  }

  private static String charset(Row row) {
    String name = row.required("value");
    try {
      return Charset.forName(name).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw row.refuse(
          "value", name, "is no encoding known here", "write one like UTF-8, UTF-16 or MS949.");
    }
  }
}
