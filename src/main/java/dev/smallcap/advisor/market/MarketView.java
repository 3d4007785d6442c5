package dev.smallcap.advisor.market;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.WordedSignals;
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
 * The market as judged on one day, shared by every client of that day. It carries the figures' own
 * reading always, and a declared or worded one where a host gives it. Immutable and thread-safe.
 */
public final class MarketView {
  private final MarketJudge judge;
  private final OwnReading own;
  private final GivenReadings given;
  private final ReadingView acting;
  private final @Nullable LocalDate lastTiltExpiry;
  private final boolean differs;
  private final List<Reason> reasons;
  private final List<Reason> cautions;
  private final List<Judgement> judgements;
  private final String digest;
  private final byte[] idContext;

  MarketView(
      MarketJudge judge,
      OwnReading own,
      GivenReadings given,
      ReadingView acting,
      @Nullable LocalDate lastTiltExpiry,
      boolean differs,
      List<Reason> reasons,
      List<Reason> cautions,
      List<Judgement> judgements) {
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
   * This market with a declared phase.
   *
   * @throws dev.smallcap.advisor.terms.InputException if it was declared after the as-of date
   */
  public MarketView declared(Declaration declaration) {
    return judge.with(own, given.declared(declaration));
  }

  /**
   * This market with signals given as words.
   *
   * @throws dev.smallcap.advisor.terms.InputException if they were given after the as-of date
   */
  public MarketView worded(WordedSignals words) {
    return judge.with(own, given.worded(words));
  }

  /** The fingerprint of the policy that judged it. */
  public String policyFingerprint() {
    return judge.fingerprint();
  }

  /** What was handed in about the market: the same, assessed by the same policy, reads the same. */
  public MarketInputs inputs() {
    return new MarketInputs(own.data(), own.asOf(), given.words(), given.declaration());
  }

  OwnReading own() {
    return own;
  }

  GivenReadings given() {
    return given;
  }

  /** The as-of date. */
  public LocalDate asOf() {
    return own.asOf();
  }

  /** The reading that advice acts on. */
  public ReadingView acting() {
    return acting;
  }

  /** The reading that acts, as a client's rules read it. */
  public Market facts() {
    return acting.facts(asOf(), lastTiltExpiry);
  }

  /**
   * The day from which the Russell tilt of the last recovery has expired. It is that of the reading
   * that acts or, where its phase is no recovery, that of the figures, however old. Otherwise it is
   * that of a recovery whose declaration has lapsed. Null where none is known.
   */
  public @Nullable LocalDate lastTiltExpiry() {
    return lastTiltExpiry;
  }

  /**
   * Whether that day has come. It says so in an unknown phase too, whatever made the phase unknown.
   */
  public boolean tiltOver() {
    return facts().tiltOver();
  }

  /**
   * The days after the as-of date on which the same inputs may read otherwise: a figure begins to
   * count or grows too old, a tilt expires, or what was given lapses.
   */
  public SortedSet<LocalDate> turningDays() {
    SortedSet<LocalDate> days = new TreeSet<>(judge.turningDays(own.data()));
    if (lastTiltExpiry != null) {
      days.add(lastTiltExpiry);
    }
    for (ReadingView reading : List.of(acting, own.reading())) {
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

  /** The figures' own reading. */
  public ReadingView figures() {
    return own.reading();
  }

  /** Whether a given reading acts whose phase, stage or age differs from the figures' known one. */
  public boolean differs() {
    return differs;
  }

  /**
   * Whether figures are at hand that are read beside a given reading, be it that they are too old
   * for a phase.
   */
  public boolean comparable() {
    return acting.source() != ReadingSource.FIGURES && !own.dataThrough().isEmpty();
  }

  /** Which of the four signs held in the month assessed; empty where they could not be read. */
  public Map<Sign, Boolean> signs() {
    return own.signs().isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new EnumMap<>(own.signs()));
  }

  /** The reasons behind the reading that acts, in the order of the flow. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** What the client is to be told about the reading, the most weighty first. */
  public List<Reason> cautions() {
    return cautions;
  }

  /** What the rules were asked about the market, and what they answered, in order. */
  public List<Judgement> judgements() {
    return judgements;
  }

  /** The latest month of each series that was used. */
  public Map<Series, YearMonth> dataThrough() {
    return own.dataThrough();
  }

  /** A digest of everything that was handed in about the market: SHA-256, in hexadecimal. */
  public String digest() {
    return digest;
  }

  /** What the ids of all advice given in this market have in common: a digest of 32 bytes. */
  public byte[] idContext() {
    return idContext.clone();
  }
}
