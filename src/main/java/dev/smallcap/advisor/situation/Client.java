package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Motive;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client as the policy sees one. Start with {@link #of} and add what differs from its defaults.
 * Immutable and thread-safe.
 *
 * @param id an opaque id; no name
 * @param residency where the client is resident
 * @param age age in years on the as-of date, 0-130
 * @param riskProfile the investor type
 * @param profiledOn the day the risk profile was taken
 * @param horizonMonths how long the sleeve is to be held, months, 1-600
 * @param moneyNeededOn the day on which the money is needed, or null when none is foreseen
 * @param withdrawals withdrawals, percent of the account a year, 0-100
 * @param drawdown whether the client lives from the account
 * @param hedgeWanted whether the client asks for the currency hedge
 * @param requestedSleeve the sleeve that the client asks for, percent of Q, 100 for all-in, or null
 * @param motive what the interest in small companies rests on
 * @param otherAccounts whether the client has accounts that are not handed in
 */
public record Client(
    String id,
    Residency residency,
    int age,
    RiskProfile riskProfile,
    LocalDate profiledOn,
    int horizonMonths,
    @Nullable LocalDate moneyNeededOn,
    Percent withdrawals,
    boolean drawdown,
    boolean hedgeWanted,
    @Nullable Percent requestedSleeve,
    Motive motive,
    boolean otherAccounts) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing or out of its range
   */
  public Client {
    Arguments.text(id, "client id");
    Arguments.given(residency, "residency");
    Arguments.within(age, 0, 130, "age");
    Arguments.given(riskProfile, "risk profile");
    Arguments.day(profiledOn, "date of the risk profile");
    Arguments.dayIfAny(moneyNeededOn, "day on which the money is needed");
    Arguments.within(horizonMonths, 1, 600, "horizon in months");
    Arguments.within(
        Arguments.given(withdrawals, "withdrawals").value(),
        BigDecimal.ZERO,
        HUNDRED,
        "withdrawals");
    if (requestedSleeve != null) {
      Arguments.within(requestedSleeve.value(), BigDecimal.ZERO, HUNDRED, "requested sleeve");
    }
    Arguments.given(motive, "motive");
  }

  /**
   * A client with a plan, no withdrawals, no need for the money and no wishes.
   *
   * @throws InputException if a field is missing or out of its range
   */
  public static Client of(
      String id,
      Residency residency,
      int age,
      RiskProfile riskProfile,
      LocalDate profiledOn,
      int horizonMonths) {
    return new Client(
        id,
        residency,
        age,
        riskProfile,
        profiledOn,
        horizonMonths,
        null,
        Percent.ZERO,
        false,
        false,
        null,
        Motive.PLAN,
        false);
  }

  /** Whether all the equity money is asked for, and the interest rests only on a recent surge. */
  public boolean allInForSurge() {
    return Percent.HUNDRED.equals(requestedSleeve) && motive == Motive.RECENT_SURGE;
  }

  /** This client, needing the money on a day. */
  public Client needingMoneyOn(LocalDate day) {
    return with(copy -> copy.needed = day);
  }

  /** This client, withdrawing a share of the account a year. */
  public Client withdrawing(Percent percentAYear) {
    return with(copy -> copy.withdrawn = percentAYear);
  }

  /** This client, living from the account. */
  public Client inDrawdown() {
    return with(copy -> copy.living = true);
  }

  /** This client, asking for the currency hedge. */
  public Client wantingHedge() {
    return with(copy -> copy.hedge = true);
  }

  /** This client, asking for a sleeve of this size. */
  public Client requesting(Percent sleeve) {
    return with(copy -> copy.sleeve = sleeve);
  }

  /** This client, with another motive. */
  public Client movedBy(Motive newMotive) {
    return with(copy -> copy.moved = newMotive);
  }

  /** This client, having accounts that are not handed in. */
  public Client havingOtherAccounts() {
    return with(copy -> copy.others = true);
  }

  /** This client, under another id. */
  public Client named(String otherId) {
    return with(copy -> copy.name = otherId);
  }

  /** This client, with another risk profile of the same day. */
  public Client profiled(RiskProfile other) {
    return with(copy -> copy.profile = other);
  }

  private Client with(Consumer<Copy> change) {
    Copy copy = new Copy();
    change.accept(copy);
    return new Client(
        copy.name,
        residency,
        age,
        copy.profile,
        profiledOn,
        horizonMonths,
        copy.needed,
        copy.withdrawn,
        copy.living,
        copy.hedge,
        copy.sleeve,
        copy.moved,
        copy.others);
  }

  /** What a copy may have otherwise; until that is said, all is as here. */
  private final class Copy {
    private String name = id;
    private RiskProfile profile = riskProfile;
    private @Nullable LocalDate needed = moneyNeededOn;
    private Percent withdrawn = withdrawals;
    private boolean living = drawdown;
    private boolean hedge = hedgeWanted;
    private @Nullable Percent sleeve = requestedSleeve;
    private Motive moved = motive;
    private boolean others = otherAccounts;
  }
}
