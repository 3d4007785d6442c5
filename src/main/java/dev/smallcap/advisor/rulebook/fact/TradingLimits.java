package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Percent;

/**
 * The parameters that the rules of the settlement read. Immutable and thread-safe.
 *
 * @param sleeveCap the largest sleeve, percent of Q
 * @param capTolerance by how much a sleeve may lie above the cap before it is always trimmed,
 *     percent of Q
 * @param band the band round a target, percent of the target
 * @param bandRussell the band while a Russell fund is targeted or held
 * @param legLeast the least leg that is opened, and the most of a leg without a target that stays,
 *     percent of Q
 * @param orderLeast the least order, percent of Q
 * @param decisionChange the least change of the sleeve that is a change of size, percent of Q
 * @param sleeveParts monthly parts bought in a recession
 */
public record TradingLimits(
    @Parameter("sleeve.cap") Percent sleeveCap,
    @Parameter("cap.tolerance") Percent capTolerance,
    @Parameter("band") Percent band,
    @Parameter("band.russell") Percent bandRussell,
    @Parameter("leg.least") Percent legLeast,
    @Parameter("order.least") Percent orderLeast,
    @Parameter("decision.change") Percent decisionChange,
    @Parameter("sleeve.parts") int sleeveParts) {
  /** The cap and its tolerance: above this a sleeve is always trimmed. */
  public Percent most() {
    return sleeveCap.plus(capTolerance);
  }
}
