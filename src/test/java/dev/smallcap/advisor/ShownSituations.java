package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.ExchangeRates;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A situation for each kind of answer that a client can read. */
public enum ShownSituations {
  /** R4 for a year in month 3 of a recovery, all in the S&amp;P 500: 75 % of 15 % is 11.25 %. */
  BUILT,
  /** The same with its targets held. */
  HELD,
  /** The third worked case of DOMAIN. */
  SOLD,
  /** R4 for three years in month 15: 15 % as before, the Russell 2000 given up. */
  ROTATED,
  /** The second worked case of DOMAIN. */
  REDUCED,
  /** R4 for ten years in a recession: 10 % in three monthly parts. */
  IN_PARTS,
  /** The day after the first of these parts. */
  BETWEEN_PARTS,
  /** A European retail account, which can buy no US fund. */
  WITHOUT_FUND,
  /** Prices that are older than 10 business days. */
  WITHOUT_PRICES,
  /** A stable profile. */
  UNSUITABLE,
  /** A Korean client of 70: a draft for a person. */
  FOR_REVIEW,
  /** Shares that are dealt whole, at the prices of WholeSharesTest. */
  WHOLE_SHARES,
  /** The first worked case of DOMAIN, in won. */
  IN_WON,
  /** A Korean client who asks for the hedge. */
  HEDGED,
  /** Prices that give percentages alone. */
  BY_PERCENT;

  /** The advice in this situation. */
  public Recommendation advice() {
    return situation().advice();
  }

  /** This situation. */
  public Situations situation() {
    return switch (this) {
      case BUILT ->
          Situations.in(Stage.ER1)
              .holds("IVV", "160", "625")
              .quote("IWM", "250")
              .quote("IJR", "125");
      case HELD ->
          Situations.in(Stage.ER1).holds("IVV", "85000").holds("IWM", "11250").holds("IJR", "3750");
      case SOLD ->
          Situations.in(Stage.LATE)
              .client(RiskProfile.R3, Situations.SHORT)
              .holds("SPY", "88000")
              .holds("IJR", "12000");
      case ROTATED ->
          Situations.in(Stage.ER3)
              .client(RiskProfile.R4, Situations.MID)
              .holds("IVV", "85000")
              .holds("IWM", "15000")
              .quote("IJR", "125");
      case REDUCED ->
          Situations.in(Stage.EXPANSION)
              .client(RiskProfile.R4, Situations.LONG)
              .holds("IVV", "60000")
              .holds("IWM", "25000")
              .cash("15000");
      case IN_PARTS ->
          Situations.in(Stage.RECESSION)
              .client(RiskProfile.R4, Situations.LONG)
              .holds("IVV", "90000")
              .quote("IJR", "125");
      case BETWEEN_PARTS ->
          Situations.in(Stage.RECESSION)
              .client(RiskProfile.R4, Situations.LONG)
              .account(old -> old.afterParts(1, Situations.DAY.minusDays(1)))
              .holds("IVV", "87000")
              .holds("IJR", "3000");
      case WITHOUT_FUND ->
          Situations.in(Stage.ER1)
              .resident(Residency.EU, 45, RiskProfile.R4, Situations.SHORT)
              .account(AccountType.EU_BROKERAGE, "USD")
              .holds("IVV", "100000");
      case WITHOUT_PRICES -> priced(Situations.DAY.minusDays(30));
      case UNSUITABLE ->
          Situations.in(Stage.ER1).client(RiskProfile.R2, Situations.SHORT).holds("IVV", "100000");
      case FOR_REVIEW ->
          Situations.in(Stage.ER1)
              .resident(Residency.KR, 70, RiskProfile.R4, Situations.SHORT)
              .account(AccountType.KR_OVERSEAS, "USD")
              .holds("IVV", "100000");
      case WHOLE_SHARES ->
          Situations.in(Stage.ER1)
              .account(old -> Account.of(old.id(), old.type(), old.cash()))
              .holds("IVV", "156", "640")
              .quote("IWM", "262.50")
              .quote("IJR", "127");
      case IN_WON ->
          Situations.in(Stage.ER2)
              .resident(Residency.KR, 45, RiskProfile.R5, Situations.MID)
              .account(AccountType.KR_ISA, "KRW")
              .account(old -> Account.of(old.id(), old.type(), old.cash()))
              .holds("360750", "2000", "25000")
              .quote("280930", "12300");
      case HEDGED ->
          Situations.in(Stage.ER1)
              .resident(Residency.KR, 45, RiskProfile.R4, Situations.SHORT)
              .client(Client::wantingHedge)
              .account(AccountType.KR_OVERSEAS, "USD")
              .rates(ExchangeRates.of(Map.of("USD/KRW", new BigDecimal("1400"))))
              .holds("IVV", "100000")
              .quote("280930", "14000");
      case BY_PERCENT -> priced(Situations.DAY.minusDays(10));
    };
  }

  private static Situations priced(LocalDate day) {
    return Situations.in(Stage.ER1).holding(Situations.priced("IVV", "1000", "100", day));
  }
}
