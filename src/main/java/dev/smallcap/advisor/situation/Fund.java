package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Listing;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A fund that the policy knows. Immutable and thread-safe.
 *
 * @param id its ticker or KRX code
 * @param isin its ISIN, or null where only the ticker is known
 * @param name its name in English
 * @param nameKo its name as Korean brokers print it
 * @param index the index it follows
 * @param assetClass what it invests in
 * @param leverage what it multiplies the index by: 1 for a plain fund, below 0 for an inverse one
 * @param hedged whether its currency is hedged
 * @param listing where it is listed
 * @param currency the currency it is dealt in
 * @param cost yearly cost, percent, or null where it is not known
 * @param costOn the day that cost was seen on, or null with the cost
 * @param costSource where it was seen, or null with the cost
 * @param riskGrade product risk grade, 1 (very high) to 6 (very low)
 * @param accounts the kinds of account that may hold it
 */
public record Fund(
    String id,
    @Nullable String isin,
    String name,
    String nameKo,
    FundIndex index,
    AssetClass assetClass,
    BigDecimal leverage,
    boolean hedged,
    Listing listing,
    CurrencyUnit currency,
    @Nullable Percent cost,
    @Nullable LocalDate costOn,
    @Nullable String costSource,
    int riskGrade,
    Set<AccountType> accounts) {
  /** The mildest risk grade, very low. */
  public static final int MILDEST = 6;

  /**
   * Checks the fields.
   *
   * @throws InputException if an id is blank, an ISIN malformed, the leverage 0 or beyond 10, the
   *     cost outside 0-20 %, or the grade outside 1-6
   */
  public Fund {
    Arguments.text(id, "fund id");
    Arguments.text(name, "fund name");
    Arguments.text(nameKo, "Korean fund name");
    if (isin != null) {
      Isin.checked(isin);
    }
    Holding.checkLeverage(leverage);
    if (cost != null) {
      Arguments.within(cost.value(), BigDecimal.ZERO, BigDecimal.valueOf(20), "cost");
    }
    Arguments.within(riskGrade, 1, MILDEST, "risk grade");
    accounts =
        accounts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(accounts));
  }

  /** Whether it multiplies its index by 1. */
  public boolean plain() {
    return leverage.compareTo(BigDecimal.ONE) == 0;
  }
}
