package dev.smallcap.advisor.advice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which policy gave the advice, with its words to write the advice in. Two stamps are equal by
 * version and fingerprint, which the words are a part of. Immutable and thread-safe.
 */
public final class PolicyStamp {
  private final String version;
  private final String fingerprint;
  private final AdvicePrinter printer;

  /**
   * Stamps what a policy gave.
   *
   * @param version its version on the as-of date
   * @param fingerprint SHA-256 of its rules, parameters, funds, release days, closed days and
   *     words, in hexadecimal
   * @param printer what writes a recommendation in its words
   */
  public PolicyStamp(String version, String fingerprint, AdvicePrinter printer) {
    this.version = version;
    this.fingerprint = fingerprint;
    this.printer = printer;
  }

  /** A stamp without words: a recommendation is written as its day and decision alone. */
  public PolicyStamp(String version, String fingerprint) {
    this(version, fingerprint, (advice, lang) -> advice.asOf() + ": " + advice.decision());
  }

  /** The version of the policy on the as-of date. */
  public String version() {
    return version;
  }

  /** The fingerprint of the policy, in hexadecimal. */
  public String fingerprint() {
    return fingerprint;
  }

  /** What writes a recommendation in the words of the policy. */
  public AdvicePrinter printer() {
    return printer;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyStamp stamp
        && stamp.version.equals(version)
        && stamp.fingerprint.equals(fingerprint);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, fingerprint);
  }

  @Override
  public String toString() {
    return "PolicyStamp[version=" + version + ", fingerprint=" + fingerprint + "]";
  }
}
