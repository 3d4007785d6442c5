package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.Row;
import dev.smallcap.advisor.files.Table;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.BigMoney;

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
  public static final List<String> OPTIONAL_COLUMNS = List.of("class", "leverage");

  /** How many holdings an account has at most. */
  public static final int MOST = 10_000;

  /**
   * Sorts the holdings, so that their order never matters.
   *
   * @throws InputException if a code stands twice, or there are more than 10,000
   */
  public Holdings {
    Checks.given(rates, "exchange rates");
    list = list.stream().sorted(Comparator.comparing(Holding::code)).toList();
    if (list.size() > MOST) {
      throw new InputException(
          "There are " + list.size() + " holdings, more than " + MOST + ".",
          "hand over one account a call.");
    }
    Set<String> codes = new HashSet<>();
    for (Holding holding : list) {
      if (!codes.add(holding.code())) {
        throw new InputException(
            "The holding (" + holding.code() + ") stands twice.",
            "add its quantities up into one row.");
      }
    }
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
   * Reads a CSV file with the columns {@code symbol,quantity,price,currency,price_date} and, where
   * an instrument is not on the fund list, {@code class,leverage}; the symbol may be an ISIN.
   *
   * @throws InputException naming file, line, column and value
   */
  public static Holdings csv(Path file) {
    return parse(TextFile.read(file), file.toString());
  }

  /**
   * Reads the same from text.
   *
   * @param text the CSV text
   * @param file what to call it in messages
   * @throws InputException naming file, line, column and value
   */
  public static Holdings parse(String text, String file) {
    return read(
        Table.parse(text, file).expect(COLUMNS, OPTIONAL_COLUMNS).rows(), ExchangeRates.none());
  }

  /**
   * Reads the same from rows.
   *
   * @param rates the exchange rates
   * @throws InputException naming file, line, column and value
   */
  public static Holdings read(List<Row> rows, ExchangeRates rates) {
    List<Holding> list = new ArrayList<>(rows.size());
    Set<String> codes = new HashSet<>();
    for (Row row : rows) {
      String code = row.required("symbol");
      if (!codes.add(code)) {
        throw row.refuse("symbol", code, "stands twice", "add its quantities up into one row.");
      }
      try {
        list.add(holding(code, row));
      } catch (InputException e) {
        throw e.what().startsWith(row.file()) ? e : row.refuse(e);
      }
    }
    return new Holdings(list, rates);
  }

  private static Holding holding(String code, Row row) {
    return new Holding(
        code,
        row.decimal("quantity"),
        BigMoney.of(FundList.currency(row), row.decimal("price")),
        row.date("price_date"),
        row.optional("class") == null ? null : row.constant(AssetClass.class, "class"),
        row.optional("leverage") == null ? null : row.decimal("leverage"));
  }
}
