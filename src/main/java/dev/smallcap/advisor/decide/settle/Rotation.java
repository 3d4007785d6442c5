package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;
import static dev.smallcap.advisor.terms.PositionKind.SP_SMALLCAP_600;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.BandFound;
import dev.smallcap.advisor.rulebook.conclusion.RussellMoved;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.RussellLeg;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RussellFate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a Russell leg moves on where a sleeve is held (rules 3a and 3b). Immutable and
 * thread-safe.
 *
 * @param moved why it moves on, or null where it does not
 * @param amount what moves on, at value
 * @param close whether a change within the step of weights would turn that
 */
record Rotation(PlanContext desk, @Nullable Finding moved, BigDecimal amount, boolean close) {
  static Rotation of(PlanContext desk, BigDecimal size) {
    BigDecimal held = desk.book.held(RUSSELL_2000);
    if (held.signum() == 0) {
      return new Rotation(desk, null, BigDecimal.ZERO, false);
    }
    Split split = desk.verdict.tilt();
    BigDecimal own = split == null ? null : desk.weights.floor(split.russell().times(size));
    Answer answer = desk.rules.ask(desk.russell(), leg(desk, held, own));
    Finding moved = answer.first(RussellMoved.class);
    if (own == null || desk.russell().fate() != RussellFate.MEASURED) {
      return new Rotation(desk, moved, held, false);
    }
    Band band = new Band(answer.one(BandFound.class).width(), desk.weights);
    boolean close = BandEdge.turns(List.of(band.above(held, own)), desk.weights.step());
    return new Rotation(desk, moved, held.subtract(own), close);
  }

  private static RussellLeg leg(PlanContext desk, BigDecimal held, @Nullable BigDecimal own) {
    RussellLeg leg = desk.russellLeg(false);
    if (own == null) {
      return leg;
    }
    BigDecimal above = held.subtract(own);
    boolean shared = own.signum() > 0;
    return new RussellLeg(
        leg.held(),
        leg.targeted(),
        leg.replaceable(),
        leg.weight(),
        desk.weights.exact(own),
        Weights.ratio(above, own),
        shared ? Percent.ZERO : desk.weights.fine(held),
        shared && desk.cut.withinAShare(RUSSELL_2000, above));
  }

  /** Whether it moves on because it lies above the client's own share. */
  boolean byShare() {
    return moved != null
        && moved.conclusion() instanceof RussellMoved why
        && why.why() == RussellFate.MEASURED;
  }

  /** Rule 3a: it goes into the S&amp;P 600 at equal value, into the core without such a fund. */
  void into(Trim trim) {
    trim.keep(RUSSELL_2000, trim.kept(RUSSELL_2000).subtract(amount));
    if (desk.book.buyable(SP_SMALLCAP_600) != null) {
      trim.keep(SP_SMALLCAP_600, desk.weights.floor(trim.kept(SP_SMALLCAP_600).add(amount)));
    }
  }
}
