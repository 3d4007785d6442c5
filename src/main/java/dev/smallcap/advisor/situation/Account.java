package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An account as the policy sees one. Start with {@link #of} and add what differs from its defaults.
 * Immutable and thread-safe.
 *
 * @param id an opaque id
 * @param type the kind of account
 * @param cash investable cash, 0 or more; its currency is the account's
 * @param fractionalShares whether fractions of a share can be dealt
 * @param minimumTrade the smallest trade, 0 or more, in the account's currency
 * @param marginLoan margin debt, 0 or more, in the account's currency
 * @param partsDone how many of the monthly parts bought in a recession are done, 0-2
 */
public record Account(
    String id,
    AccountType type,
    Money cash,
    boolean fractionalShares,
    Money minimumTrade,
    Money marginLoan,
    int partsDone) {
  private static final BigDecimal MOST = new BigDecimal("1000000000000000");

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing, out of its range, or in another currency
   */
  public Account {
    Checks.text(id, "account id");
    Checks.given(type, "account type");
    if (Checks.given(cash, "cash").isNegative()) {
      throw new InputException(
          "The cash (" + cash + ") is below 0: it is a marginLoan.",
          "give 0 as the cash and " + cash.negated() + " as the marginLoan.");
    }
    amount(cash, cash, "cash");
    amount(minimumTrade, cash, "minimum trade");
    amount(marginLoan, cash, "margin loan");
    Checks.within(partsDone, 0, 2, "number of parts done");
  }

  private static void amount(Money amount, Money cash, String field) {
    Checks.within(Checks.given(amount, field).getAmount(), BigDecimal.ZERO, MOST, field);
    if (!amount.getCurrencyUnit().equals(cash.getCurrencyUnit())) {
      throw new InputException(
          "The "
              + field
              + " ("
              + amount
              + ") is not in the account's currency, "
              + cash.getCurrencyUnit()
              + ".",
          "give it in " + cash.getCurrencyUnit() + ".");
    }
  }

  /**
   * An account without debt or a minimum trade that deals in whole shares.
   *
   * @throws InputException if a field is missing or out of its range
   */
  public static Account of(String id, AccountType type, Money cash) {
    Money none = Money.zero(Checks.given(cash, "cash").getCurrencyUnit());
    return new Account(id, type, cash, false, none, none, 0);
  }

  /** The account's currency. */
  public CurrencyUnit currency() {
    return cash.getCurrencyUnit();
  }

  /** This account, dealing in fractions of a share. */
  public Account dealingFractions() {
    return new Account(id, type, cash, true, minimumTrade, marginLoan, partsDone);
  }

  /** This account with a smallest trade. */
  public Account tradingAtLeast(Money minimum) {
    return new Account(id, type, cash, fractionalShares, minimum, marginLoan, partsDone);
  }

  /** This account with margin debt. */
  public Account owing(Money loan) {
    return new Account(id, type, cash, fractionalShares, minimumTrade, loan, partsDone);
  }

  /** This account after some of the monthly parts. */
  public Account afterParts(int done) {
    return new Account(id, type, cash, fractionalShares, minimumTrade, marginLoan, done);
  }
}
