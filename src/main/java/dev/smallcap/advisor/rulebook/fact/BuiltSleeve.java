package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;

/**
 * A sleeve that is built, as it is judged, whatever the account can buy. Immutable and thread-safe.
 *
 * @param size its size, percent of Q
 * @param smallCaps what of it the legs of small companies get, percent of Q
 * @param midCaps share of the S&amp;P MidCap 400, percent of the sleeve
 * @param steadied whether it has a share of the S&amp;P MidCap 400
 */
public record BuiltSleeve(Percent size, Percent smallCaps, Percent midCaps, boolean steadied) {
  /** A sleeve of a size with a share of the S&amp;P MidCap 400. */
  public static BuiltSleeve of(Percent size, Percent midCaps) {
    Percent smallCaps = Percent.of(Percent.HUNDRED.minus(midCaps).times(size.value()));
    return new BuiltSleeve(size, smallCaps, midCaps, midCaps.isPositive());
  }
}
