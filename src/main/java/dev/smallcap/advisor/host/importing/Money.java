package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.LayoutLine;
import dev.smallcap.advisor.situation.Holding;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Amounts of money as holdings. Stateless and thread-safe. */
final class Money {
  private static final int DECIMALS = 12;

  private Money() {}

  /**
   * A balance.
   *
   * @throws InputException if it is a debt
   */
  static Holding held(
      LayoutLine line, CurrencyUnit currency, BigDecimal amount, LocalDate day, Notes notes) {
    if (amount.signum() < 0) {
      throw new InputException(
          "it is a debt of " + currency + " " + ImportFormat.plain(amount.negate()),
          "give the amount as the account's marginLoan.");
    }
    notes.add(
        "line "
            + line.number()
            + " is money, "
            + currency
            + " "
            + ImportFormat.plain(amount)
            + ": do not count it in the account's cash again");
    return new Holding(
        "CASH",
        amount.setScale(Math.min(DECIMALS, Math.max(0, amount.scale())), RoundingMode.DOWN),
        BigMoney.of(currency, BigDecimal.ONE),
        day,
        AssetClass.CASH,
        null,
        null,
        null);
  }
}
