package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.situation.ExchangeRate;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads holdings and exchange rates from cells: {@code IVV 1000 at USD 100; XYZ 10 at USD 5 times
 * 100 on 2026-01-02 as SMALL x 3} and {@code USD/KRW 1470.5 on 2026-01-02}. Stateless and
 * thread-safe.
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
          "(?<code>\\S+) (?<quantity>\\S+) at (?<currency>[A-Z]{3}) (?<price>\\S+)"
              + "(?: times (?<times>\\S+))?(?: worth (?<worth>\\S+))?(?: on (?<on>\\S+))?"
              + "(?: as (?<own>[A-Z_]+)(?: x (?<leverage>\\S+))?)?");
  private static final Pattern RATE = Pattern.compile("(\\S+)\\s+(\\S+)(?:\\s+on\\s+(\\S+))?");

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
      String own = form.group("own");
      return new Holding(
          form.group("code"),
          new BigDecimal(form.group("quantity")),
          BigMoney.of(CurrencyUnit.of(form.group("currency")), new BigDecimal(form.group("price"))),
          form.group("on") == null ? asOf : LocalDate.parse(form.group("on")),
          own == null ? null : AssetClass.valueOf(own),
          decimal(form.group("leverage")),
          decimal(form.group("times")),
          decimal(form.group("worth")));
    } catch (InputException e) {
      throw row.refuse(e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw row.refuse(
          HOLDINGS,
          text,
          "is no holding",
          "write it like IVV 1000 at USD 100, or XYZ 10 at USD 5 times 100 on 2026-01-02 as SMALL x"
              + " 3.");
    }
  }

  /** The rates alone. */
  static ExchangeRates rates(Row row) {
    String cell = row.optional(RATES);
    List<ExchangeRate> rates = new ArrayList<>();
    for (String part : cell == null ? new String[0] : cell.split(";")) {
      Matcher form = RATE.matcher(part.strip());
      try {
        if (!form.matches()) {
          throw new IllegalArgumentException(part);
        }
        rates.add(
            new ExchangeRate(
                form.group(1),
                new BigDecimal(form.group(2)),
                form.group(3) == null ? null : LocalDate.parse(form.group(3))));
      } catch (InputException e) {
        throw e;
      } catch (IllegalArgumentException | DateTimeException e) {
        throw row.refuse(
            RATES,
            part.strip(),
            "is no rate",
            "write it like USD/KRW 1470.5, or USD/KRW 1470.5 on 2026-01-15.");
      }
    }
    return ExchangeRates.of(rates);
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
