package dev.smallcap.advisor.cases;

import dev.smallcap.advisor.files.Row;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Reads holdings and exchange rates from cells: {@code IVV 1000 at USD 100; XYZ 10 at USD 5 on
 * 2026-01-02 as SMALL x 3} and {@code USD/KRW 1470.5}. Stateless and thread-safe.
 */
final class HoldingsCell {
  /** The column of the holdings. */
  static final String HOLDINGS = "holdings";

  /** The column of the exchange rates. */
  static final String RATES = "rates";

  private static final String ORDINARY = "IVV 1000 at USD 100";
  static final String NONE = "none";
  private static final Pattern FORM =
      Pattern.compile(
          "(\\S+) (\\S+) at ([A-Z]{3}) (\\S+)(?: on (\\S+))?(?: as ([A-Z_]+)(?: x (\\S+))?)?");

  private HoldingsCell() {}

  /** Reads both; prices are of the day unless they say otherwise. */
  static Holdings read(Row row, LocalDate asOf) {
    String cell = row.optional(HOLDINGS);
    List<Holding> list = new ArrayList<>();
    if (!NONE.equals(cell)) {
      for (String part : (cell == null ? ORDINARY : cell).split(";")) {
        list.add(holding(part.strip().replaceAll("\\s+", " "), row, asOf));
      }
    }
    try {
      return Holdings.of(list).converting(rates(row));
    } catch (InputException e) {
      throw row.refuse(e);
    }
  }

  private static Holding holding(String text, Row row, LocalDate asOf) {
    Matcher form = FORM.matcher(text);
    try {
      if (!form.matches()) {
        throw new IllegalArgumentException(text);
      }
      Holding holding =
          Holding.of(
              form.group(1),
              new BigDecimal(form.group(2)),
              BigMoney.of(CurrencyUnit.of(form.group(3)), new BigDecimal(form.group(4))),
              form.group(5) == null ? asOf : LocalDate.parse(form.group(5)));
      return form.group(6) == null
          ? holding
          : holding.classified(
              AssetClass.valueOf(form.group(6)),
              form.group(7) == null ? BigDecimal.ONE : new BigDecimal(form.group(7)));
    } catch (InputException e) {
      throw row.refuse(e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw row.refuse(
          HOLDINGS,
          text,
          "is no holding",
          "write it like IVV 1000 at USD 100, or XYZ 10 at USD 5 on 2026-01-02 as SMALL x 3.");
    }
  }

  /** The rates alone. */
  static ExchangeRates rates(Row row) {
    String cell = row.optional(RATES);
    Map<String, BigDecimal> rates = new LinkedHashMap<>();
    for (String part : cell == null ? new String[0] : cell.split(";")) {
      String[] pair = part.strip().split("\\s+");
      try {
        rates.put(pair[0], new BigDecimal(pair.length == 2 ? pair[1] : ""));
      } catch (NumberFormatException e) {
        throw row.refuse(RATES, part.strip(), "is no rate", "write it like USD/KRW 1470.5.");
      }
    }
    return ExchangeRates.of(rates);
  }
}
