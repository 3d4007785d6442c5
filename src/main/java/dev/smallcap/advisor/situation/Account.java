package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

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
 * @param partsDone how many of the monthly parts bought in a recession are done, 0-2; 0 again after
 *     the last
 * @param lastPartOn the day of the last of them, or null where none is done
 */
public record Account(
    String id,
    AccountType type,
    Money cash,
    boolean fractionalShares,
    Money minimumTrade,
    Money marginLoan,
    int partsDone,
    @Nullable LocalDate lastPartOn) {
  private static final BigDecimal MOST = new BigDecimal("1000000000000000");

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing, out of its range, or in another currency, or the day
   *     of the last part does not go with the number of parts
   */
  public Account {
    Arguments.text(id, "account id");
    Arguments.given(type, "account type");
    if (Arguments.given(cash, "cash").isNegative()) {
      throw new InputException(
          "The cash (" + cash + ") is below 0: it is a marginLoan.",
          "give 0 as the cash and " + cash.negated() + " as the marginLoan.");
    }
    amount(cash, cash, "cash");
    amount(minimumTrade, cash, "minimum trade");
    amount(marginLoan, cash, "margin loan");
    Arguments.within(partsDone, 0, 2, "number of parts done");
    parts(partsDone, lastPartOn);
    Arguments.dayIfAny(lastPartOn, "day of the last part");
  }

  private static void parts(int done, @Nullable LocalDate last) {
    if (done > 0 && last == null) {
      throw new InputException(
          "The number of parts done (" + done + ") stands without the day of the last.",
          "give the day on which the last part was bought.");
    }
    if (done == 0 && last != null) {
      throw new InputException(
          "The day of the last part (" + last + ") stands beside no part that is done.",
          "give the number of parts done, 1 or 2, or leave the day out.");
    }
  }

  private static void amount(Money amount, Money cash, String field) {
    Arguments.within(Arguments.given(amount, field).getAmount(), BigDecimal.ZERO, MOST, field);
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
    Money none = Money.zero(Arguments.given(cash, "cash").getCurrencyUnit());
    return new Account(id, type, cash, false, none, none, 0, null);
  }

  /** The account's currency. */
  public CurrencyUnit currency() {
    return cash.getCurrencyUnit();
  }

  /** This account, dealing in fractions of a share. */
  public Account dealingFractions() {
    return new Account(id, type, cash, true, minimumTrade, marginLoan, partsDone, lastPartOn);
  }

  /** This account with a smallest trade. */
  public Account tradingAtLeast(Money minimum) {
    return new Account(
        id, type, cash, fractionalShares, minimum, marginLoan, partsDone, lastPartOn);
  }

  /** This account with margin debt. */
  public Account owing(Money loan) {
    return new Account(id, type, cash, fractionalShares, minimumTrade, loan, partsDone, lastPartOn);
  }

  /** This account after some of the monthly parts, the last of them on a day. */
  public Account afterParts(int done, LocalDate last) {
    return new Account(id, type, cash, fractionalShares, minimumTrade, marginLoan, done, last);
  }

  /** This account with no monthly part done, or none any more. */
  public Account withoutParts() {
    return new Account(id, type, cash, fractionalShares, minimumTrade, marginLoan, 0, null);
  }

  /** This account, under another id. */
  public Account named(String otherId) {
    return new Account(
        otherId, type, cash, fractionalShares, minimumTrade, marginLoan, partsDone, lastPartOn);
  }
}
