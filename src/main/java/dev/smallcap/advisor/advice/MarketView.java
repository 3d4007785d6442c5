package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.Series;
import dev.smallcap.advisor.terms.Sign;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The market as judged on one day, shared by every client of that day. It carries the figures' own
 * reading always, and a declared or worded one where a host gives it. A policy makes it; a host
 * does not implement it. Immutable and thread-safe.
 */
public interface MarketView {
  /**
   * This market with a declared phase.
   *
   * @throws dev.smallcap.advisor.terms.InputException if it was declared after the as-of date
   */
  MarketView declared(Declaration declaration);

  /**
   * This market with signals given as words.
   *
   * @throws dev.smallcap.advisor.terms.InputException if they were given after the as-of date
   */
  MarketView worded(WordedSignals words);

  /** The fingerprint of the policy that judged it. */
  String policyFingerprint();

  /** The as-of date. */
  LocalDate asOf();

  /** The reading that advice acts on. */
  ReadingView acting();

  /** The figures' own reading. */
  ReadingView figures();

  /** Whether a given reading acts whose phase, stage or age differs from the figures' known one. */
  boolean differs();

  /**
   * Whether figures are at hand that are read beside a given reading, be it that they are too old
   * for a phase.
   */
  boolean comparable();

  /**
   * The day from which the Russell tilt of the last recovery has expired. It is that of the reading
   * that acts or, where its phase is no recovery, that of the figures, however old. Otherwise it is
   * that of a recovery whose declaration has lapsed. Null where none is known.
   */
  @Nullable LocalDate lastTiltExpiry();

  /**
   * Whether that day has come. It says so in an unknown phase too, whatever made the phase unknown.
   */
  boolean tiltOver();

  /** Which of the four signs held in the month assessed; empty where they could not be read. */
  Map<Sign, Boolean> signs();

  /** The reasons behind the reading that acts, in the order of the flow. */
  List<Reason> reasons();

  /** What the client is to be told about the reading, the most weighty first. */
  List<Reason> cautions();

  /** The latest month of each series that was used. */
  Map<Series, YearMonth> dataThrough();

  /** A digest of everything that was handed in about the market: SHA-256, in hexadecimal. */
  String digest();
}
