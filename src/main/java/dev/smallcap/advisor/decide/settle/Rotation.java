package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;
import static dev.smallcap.advisor.terms.PositionKind.SP_SMALLCAP_600;

import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How much of a Russell leg moves on where a sleeve is held (rules 3a and 3b). Immutable and
 * thread-safe.
 *
 * @param amount what moves on, at value
 * @param byShare whether it moves on because it lies above the client's own share
 * @param close whether a change within the step of weights would turn that
 */
record Rotation(
    PlanContext desk, BigDecimal amount, boolean byShare, Percent share, boolean close) {
  static Rotation of(PlanContext desk, Band band, BigDecimal size) {
    BigDecimal held = desk.book.held(RUSSELL_2000);
    Split split = desk.verdict.tilt();
    if (desk.russellLeaves()) {
      return new Rotation(desk, held, false, Percent.ZERO, false);
    }
    if (!desk.firstYear() || split == null) {
      return new Rotation(desk, BigDecimal.ZERO, false, Percent.ZERO, false);
    }
    BigDecimal own = desk.weights.floor(split.russell().times(size));
    BigDecimal above = held.subtract(own);
    BandEdge edge = band.above(held, own);
    boolean near = own.signum() > 0 && desk.cut.withinAShare(RUSSELL_2000, above);
    return new Rotation(
        desk,
        edge.passed() && !near ? above : BigDecimal.ZERO,
        true,
        desk.weights.exact(own),
        BandEdge.turns(List.of(edge), desk.weights.step()));
  }

  /** Rule 3a: it goes into the S&amp;P 600 at equal value, into the core without such a fund. */
  void into(Trim trim) {
    trim.keep(RUSSELL_2000, trim.kept(RUSSELL_2000).subtract(amount));
    if (desk.book.buyable(SP_SMALLCAP_600) != null) {
      trim.keep(SP_SMALLCAP_600, desk.weights.floor(trim.kept(SP_SMALLCAP_600).add(amount)));
    }
  }

  Note note() {
    return byShare
        ? Note.of(
            desk.book.buyable(SP_SMALLCAP_600) == null ? "settle-share-core" : "settle-share-own",
            Map.of("weight", desk.weights.shown(desk.book.held(RUSSELL_2000)), "share", share))
        : desk.rotation();
  }
}
