package dev.smallcap.advisor.change;

import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A situation as it would be on a later day. Immutable and thread-safe. */
record OnDay(Situation base, Ages ages) {
  static OnDay of(Situation base) {
    return new OnDay(base, base.ages());
  }

  /** All as it is, the dates of profile and need as far away as they are; prices of the day. */
  Situation same(LocalDate day, MarketView market) {
    LocalDate needed = base.client().moneyNeededOn();
    Client client =
        (Client)
            ClientLevers.CLIENT.with(
                base.client(), "profiledOn", day.minusDays(ages.profileDays()));
    if (needed != null) {
      client = client.needingMoneyOn(day.plusMonths(ages.monthsToNeed()));
    }
    return base.with(client).with(market).pricedOn(day);
  }

  /** The same, but for a date of the client that stands. */
  Situation same(LocalDate day, MarketView market, String property, LocalDate standing) {
    Situation same = same(day, market);
    return same.with((Client) ClientLevers.CLIENT.with(same.client(), property, standing));
  }

  /** The market of today on a later day: the same phase, a recovery at the same age. */
  MarketView market(LocalDate day) {
    CyclePhase phase = base.market().acting().phase();
    Integer age = base.market().acting().age();
    return supposed(base, day, phase, age);
  }

  /** The market of a recovery on a day, its clock running from the day it began. */
  MarketView begun(LocalDate day, LocalDate began) {
    return base.policy()
        .assess(MarketData.none(), day)
        .declared(supposed(CyclePhase.EARLY_RECOVERY, day).begunOn(began));
  }

  private static Declaration supposed(CyclePhase phase, LocalDate day) {
    return Declaration.of(phase, day, "what if", "another day or market is supposed");
  }

  /** A market of a phase that is supposed on a day. */
  static MarketView supposed(
      Situation base, LocalDate day, CyclePhase phase, @Nullable Integer age) {
    MarketView none = base.policy().assess(MarketData.none(), day);
    if (phase == CyclePhase.UNKNOWN) {
      return none;
    }
    Declaration declared = supposed(phase, day);
    return none.declared(
        phase == CyclePhase.EARLY_RECOVERY ? declared.aged(Objects.requireNonNull(age)) : declared);
  }
}
