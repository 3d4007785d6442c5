package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketInputs;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.ReadingSource;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Sign;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The market with all that was asked and answered about it. A host sees it as a {@link MarketView}.
 * Immutable and thread-safe.
 */
public final class JudgedMarket implements MarketView {
  private final MarketJudge judge;
  private final ComputedReading own;
  private final HostReadings given;
  private final JudgedReading acting;
  private final @Nullable LocalDate lastTiltExpiry;
  private final boolean differs;
  private final List<Reason> reasons;
  private final List<Reason> cautions;
  private final List<GroupResult> judgements;
  private final String digest;
  private final byte[] idContext;

  JudgedMarket(
      MarketJudge judge,
      ComputedReading own,
      HostReadings given,
      JudgedReading acting,
      @Nullable LocalDate lastTiltExpiry,
      boolean differs,
      List<Reason> reasons,
      List<Reason> cautions,
      List<GroupResult> judgements) {
    this.judge = judge;
    this.own = own;
    this.given = given;
    this.acting = acting;
    this.lastTiltExpiry = lastTiltExpiry;
    this.differs = differs;
    this.reasons = List.copyOf(reasons);
    this.cautions = List.copyOf(cautions);
    this.judgements = List.copyOf(judgements);
    this.digest = Digests.of(own.digest(), given);
    this.idContext = Digests.idContext(judge.fingerprint(), own.asOf(), digest);
  }

  /**
   * What stands behind a view of the market.
   *
   * @throws InputException if no policy made it
   */
  public static JudgedMarket of(MarketView market) {
    if (Arguments.given(market, "market") instanceof JudgedMarket judged) {
      return judged;
    }
    throw new InputException(
        "The market (" + market.getClass().getName() + ") was assessed by no policy.",
        "assess it by Policy.assess.");
  }

  @Override
  public JudgedMarket declared(Declaration declaration) {
    return judge.with(own, given.declared(declaration));
  }

  @Override
  public JudgedMarket worded(WordedSignals words) {
    return judge.with(own, given.worded(words));
  }

  @Override
  public String policyFingerprint() {
    return judge.fingerprint();
  }

  /** What was handed in about the market: the same, assessed by the same policy, reads the same. */
  public MarketInputs inputs() {
    return new MarketInputs(own.data(), own.asOf(), given.words(), given.declaration());
  }

  ComputedReading own() {
    return own;
  }

  HostReadings given() {
    return given;
  }

  @Override
  public LocalDate asOf() {
    return own.asOf();
  }

  @Override
  public ReadingView acting() {
    return acting.view();
  }

  /** The reading that advice acts on, with what the rules were asked for it. */
  public JudgedReading judgedActing() {
    return acting;
  }

  /** The figures' own reading, with what the rules were asked for it. */
  public JudgedReading judgedFigures() {
    return own.reading();
  }

  /** The reading that acts, as a client's rules read it. */
  public Market facts() {
    return acting.facts(asOf(), lastTiltExpiry);
  }

  @Override
  public @Nullable LocalDate lastTiltExpiry() {
    return lastTiltExpiry;
  }

  @Override
  public boolean tiltOver() {
    return facts().tiltOver();
  }

  /**
   * The days after the as-of date on which the same figures, words and declaration may read
   * otherwise: a figure begins to count, one grows too old, a tilt expires, what was given lapses.
   */
  public SortedSet<LocalDate> turningDays() {
    SortedSet<LocalDate> days = new TreeSet<>(judge.turningDays(own.data()));
    if (lastTiltExpiry != null) {
      days.add(lastTiltExpiry);
    }
    for (ReadingView reading : List.of(acting(), figures())) {
      if (reading.tiltExpiry() != null) {
        days.add(reading.tiltExpiry());
      }
      if (reading.given() != null) {
        days.add(reading.given().usedUntil().plusDays(1));
      }
    }
    return new TreeSet<>(days.tailSet(asOf().plusDays(1)));
  }

  /** The day from which a month can be assessed: all its figures have been published by then. */
  public LocalDate assessableFrom(YearMonth month) {
    return judge.wholeFrom(month);
  }

  /**
   * The first day on which the recovery that acts can be read to be in a month of its age: of what
   * was given by its clock, of figures once all of the month have been published, at the latest as
   * its tilt expires.
   *
   * @param age the month, the first being 1
   * @return null where no recovery acts
   */
  public @Nullable LocalDate recoveryReaches(int age) {
    ReadingView acting = acting();
    Integer now = acting.age();
    LocalDate expiry = acting.tiltExpiry();
    if (acting.phase() != CyclePhase.EARLY_RECOVERY || now == null || expiry == null) {
      return null;
    }
    ReadingOrigin origin = acting.given();
    if (origin != null) {
      return origin.clockStart().plusMonths(age - 1L);
    }
    YearMonth month = acting.month();
    return month == null ? null : assessableFrom(month.plusMonths((long) age - now));
  }

  @Override
  public ReadingView figures() {
    return own.reading().view();
  }

  @Override
  public boolean differs() {
    return differs;
  }

  @Override
  public boolean comparable() {
    return acting().source() != ReadingSource.FIGURES && !own.dataThrough().isEmpty();
  }

  @Override
  public Map<Sign, Boolean> signs() {
    return own.signs().isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new EnumMap<>(own.signs()));
  }

  @Override
  public List<Reason> reasons() {
    return reasons;
  }

  @Override
  public List<Reason> cautions() {
    return cautions;
  }

  /** What the rules were asked about the market, and what they answered, in order. */
  public List<GroupResult> judgements() {
    return judgements;
  }

  @Override
  public Map<Series, YearMonth> dataThrough() {
    return own.dataThrough();
  }

  @Override
  public String digest() {
    return digest;
  }

  /** What the ids of all advice given in this market have in common: a digest of 32 bytes. */
  public byte[] idContext() {
    return idContext.clone();
  }
}
