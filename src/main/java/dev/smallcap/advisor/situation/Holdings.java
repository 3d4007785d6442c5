package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What an account holds besides its cash, with the rates to convert it. Immutable and thread-safe.
 *
 * @param list the holdings, in order of their codes
 * @param rates the exchange rates into the account's currency
 */
public record Holdings(List<Holding> list, ExchangeRates rates) {
  /** The columns of a table of holdings. */
  public static final List<String> COLUMNS =
      List.of("symbol", "quantity", "price", "currency", "price_date");

  /** The columns that it may have besides. */
  public static final List<String> OPTIONAL_COLUMNS =
      List.of("class", "leverage", "multiplier", "value");

  /** How many holdings an account has at most. */
  public static final int MOST = 10_000;

  /**
   * Sorts the holdings, so that their order never matters.
   *
   * @throws InputException if a code stands twice, however it is spelt, or there are more than
   *     10,000
   */
  public Holdings {
    Arguments.given(rates, "exchange rates");
    list = list.stream().sorted(Comparator.comparing(Holding::code)).toList();
    if (list.size() > MOST) {
      throw new InputException(
          "There are " + list.size() + " holdings, more than " + MOST + ".",
          "hand over one account a call.");
    }
    Map<String, String> codes = new HashMap<>();
    for (Holding holding : list) {
      String other = codes.put(holding.key(), holding.code());
      if (other != null) {
        throw new InputException(
            "The holding (" + holding.code() + ") stands twice" + also(holding, other) + ".",
            "add its quantities up into one row.");
      }
    }
  }

  /** How else a holding is spelt. */
  private static String also(Holding holding, String other) {
    return holding.code().equals(other) ? "" : ", also as (" + other + ")";
  }

  /** Holdings in the account's currency. */
  public static Holdings of(List<Holding> list) {
    return new Holdings(list, ExchangeRates.none());
  }

  /** These holdings with exchange rates. */
  public Holdings converting(ExchangeRates exchangeRates) {
    return new Holdings(list, exchangeRates);
  }

  /**
   * Reads a CSV file with the columns {@code symbol,quantity,price,currency,price_date}. The symbol
   * may be an ISIN or a CUSIP. An instrument that is not on the fund list needs {@code
   * class,leverage}. Where quantity times price is not the value, {@code multiplier} or {@code
   * value} says it. A row of quantity 0 without a price, or with the price 0, says that nothing is
   * held, and is passed over.
   *
   * @throws InputException naming file, line, column and value
   */
  public static Holdings csv(Path file) {
    String text;
    try {
      text = TextFile.read(file);
    } catch (InputException e) {
      throw ExportHint.of(file, e);
    }
    return parse(text, file.toString());
  }

  /**
   * Reads the same from text.
   *
   * @param text the CSV text
   * @param file what to call it in messages
   * @throws InputException naming file, line, column and value
   */
  public static Holdings parse(String text, String file) {
    try {
      Table table = Table.parse(text, file).expect(COLUMNS, OPTIONAL_COLUMNS);
      return read(table.rows(), ExchangeRates.none());
    } catch (InputException e) {
      throw ExportHint.of(text, e);
    }
  }

  /**
   * Reads the same from rows.
   *
   * @param rates the exchange rates
   * @throws InputException naming file, line, column and value
   */
  public static Holdings read(List<Row> rows, ExchangeRates rates) {
    List<Holding> list = new ArrayList<>(rows.size());
    Map<String, String> codes = new HashMap<>();
    for (Row row : rows) {
      if (isNothing(row)) {
        continue;
      }
      try {
        Holding holding = holding(row);
        String other = codes.put(holding.key(), holding.code());
        if (other != null) {
          throw row.refuse(
              "symbol",
              holding.code(),
              "stands twice" + also(holding, other),
              "add its quantities up into one row.");
        }
        list.add(holding);
      } catch (InputException e) {
        throw e.what().startsWith(row.file()) ? e : row.refuse(e);
      }
    }
    return new Holdings(list, rates);
  }

  /** Whether a row says that nothing is held, and quotes nothing. */
  private static boolean isNothing(Row row) {
    row.required("symbol");
    return row.decimal("quantity").signum() == 0
        && (row.optional("price") == null || row.decimal("price").signum() == 0);
  }

  private static Holding holding(Row row) {
    return new Holding(
        row.required("symbol"),
        row.decimal("quantity"),
        BigMoney.of(FundList.currency(row), row.decimal("price")),
        row.date("price_date"),
        row.optional("class") == null ? null : row.constant(AssetClass.class, "class"),
        decimal(row, "leverage"),
        decimal(row, "multiplier"),
        decimal(row, "value"));
  }

  private static @Nullable BigDecimal decimal(Row row, String column) {
    return row.optional(column) == null ? null : row.decimal(column);
  }
}
