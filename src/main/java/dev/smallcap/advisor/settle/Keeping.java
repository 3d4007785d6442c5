package dev.smallcap.advisor.settle;

import static dev.smallcap.advisor.terms.PositionKind.LEVERAGED;
import static dev.smallcap.advisor.terms.PositionKind.OTHER_SMALL_MID;
import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;
import static dev.smallcap.advisor.terms.PositionKind.SP_MIDCAP_400;
import static dev.smallcap.advisor.terms.PositionKind.SP_SMALLCAP_600;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans a sleeve that is held, trimmed when above the band, or left whole. */
final class Keeping {
  private static final List<PositionKind> TRIM_ORDER =
      List.of(RUSSELL_2000, OTHER_SMALL_MID, SP_SMALLCAP_600, SP_MIDCAP_400);
  private static final Set<PositionKind> LEGS =
      Set.of(RUSSELL_2000, SP_SMALLCAP_600, SP_MIDCAP_400);

  private final Desk desk;

  Keeping(Desk desk) {
    this.desk = desk;
  }

  Plan.Frame hold() {
    BigDecimal target = desk.weights.value(desk.size.size());
    BigDecimal russell = desk.book.held(RUSSELL_2000);
    Percent band = russell.signum() > 0 ? desk.limits.russellBand() : desk.limits.band();
    boolean rotating = desk.outsideYear && russell.signum() > 0;
    if (rotating) {
      rotate(russell);
    }
    BigDecimal sleeve = desk.book.sleeve();
    Edge bandHigh = Edge.of(sleeve, target.add(band.times(target)));
    Edge cap = Edge.of(sleeve, desk.weights.value(desk.limits.cap()));
    desk.close = Edge.turns(List.of(bandHigh, cap), desk.weights.step());
    boolean aboveCap = cap.passed();
    boolean above = bandHigh.passed() || aboveCap;
    Percent shown = desk.weights.shown(sleeve);
    if (aboveCap) {
      desk.note(
          "settle-cap",
          Map.of("sleeve", shown, "cap", desk.limits.cap(), "target", desk.size.size()));
    } else {
      desk.note(
          above ? "settle-trim" : "settle-hold",
          Map.of("sleeve", shown, "target", desk.size.size(), "band", band));
    }
    if (above || rotating) {
      desk.sellLeveraged();
    }
    if (above) {
      trim(target);
    }
    return new Plan.Frame(desk.size.size(), band);
  }

  Plan.Frame exit() {
    BigDecimal sleeve = desk.book.sleeve();
    if (sleeve.signum() > 0) {
      desk.note("settle-exit", Map.of("sleeve", desk.weights.shown(sleeve)));
    } else {
      desk.note("settle-exit-empty", Map.of());
    }
    desk.book.sellDownTo(LEVERAGED, BigDecimal.ZERO);
    TRIM_ORDER.forEach(kind -> desk.book.sellDownTo(kind, BigDecimal.ZERO));
    return new Plan.Frame(Percent.ZERO, null);
  }

  /** Outside the first year of a recovery the Russell leg moves on at equal value. */
  private void rotate(BigDecimal russell) {
    desk.noteRotation();
    BigDecimal quality = desk.book.held(SP_SMALLCAP_600);
    desk.book.sellDownTo(RUSSELL_2000, BigDecimal.ZERO);
    desk.book.buy(SP_SMALLCAP_600, desk.weights.floor(quality.add(russell)).subtract(quality));
  }

  private void trim(BigDecimal target) {
    for (PositionKind kind : TRIM_ORDER) {
      BigDecimal excess = desk.book.sleeve().subtract(target);
      if (excess.signum() > 0) {
        BigDecimal left = desk.book.held(kind).subtract(excess).max(BigDecimal.ZERO);
        desk.book.sellDownTo(kind, LEGS.contains(kind) ? desk.weights.floor(left) : left);
      }
    }
  }
}
