package dev.smallcap.advisor.decide.settle;

import static dev.smallcap.advisor.terms.PositionKind.SP_SMALLCAP_600;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Drafts a sleeve that is held, trimmed when above the band, or left whole. */
final class HoldPlan {
  private final PlanContext desk;

  private HoldPlan(PlanContext desk) {
    this.desk = desk;
  }

  static Draft hold(PlanContext desk) {
    return new HoldPlan(desk).hold(true);
  }

  static Draft exit(PlanContext desk) {
    return new HoldPlan(desk).exit();
  }

  /**
   * Rule 3: leveraged funds leave first, then the Russell leg is rotated, then the size is tested.
   *
   * @param rotates whether a Russell leg above the client's share is rotated
   */
  private Draft hold(boolean rotates) {
    Draft draft = new Draft();
    BigDecimal size = desk.weights.value(desk.size().size());
    Band band = Band.of(desk, BigDecimal.ZERO);
    draft.target = desk.size().size();
    draft.band = band.width();
    Rotation rotation = Rotation.of(desk, band, size);
    boolean turning = rotation.amount().signum() > 0 && (rotates || desk.russellLeaves());
    Trim trim = new Trim(desk);
    if (turning) {
      rotation.into(trim);
      draft.notes.add(rotation.note());
      draft.byShare = rotation.byShare();
    }
    BigDecimal leveraged = desk.book.sleeve().subtract(new Trim(desk).sleeve());
    boolean first = desk.stage != Stage.UNKNOWN && leveraged.signum() > 0;
    BigDecimal sleeve = turning || first ? trim.sleeve() : trim.sleeve().add(leveraged);
    BandEdge high = BandEdge.of(sleeve, size.add(band.width().times(size)));
    BandEdge cap = band.cap(sleeve);
    draft.close = BandEdge.turns(List.of(high, cap), desk.weights.step()) || rotation.close();
    boolean above = high.passed() || cap.passed();
    draft.due = above || turning || first;
    say(draft, sleeve, band, above, cap.passed());
    if (draft.due) {
      draft.sell(desk.leveraged(draft));
    }
    if (above) {
      trim.to(size);
    }
    trim.into(draft);
    if (turning && !above && !desk.russellLeaves() && desk.book.buyable(SP_SMALLCAP_600) != null) {
      draft.retreat = hold(false);
    }
    return draft;
  }

  private void say(Draft draft, BigDecimal sleeve, Band band, boolean above, boolean capped) {
    Percent shown = desk.weights.shown(sleeve);
    Percent target = desk.size().size();
    draft.notes.add(
        capped
            ? Note.of(
                "settle-cap", Map.of("sleeve", shown, "cap", desk.limits.most(), "target", target))
            : Note.of(
                above ? "settle-trim" : "settle-hold",
                Map.of("sleeve", shown, "target", target, "band", band.width())));
  }

  private Draft exit() {
    Draft draft = new Draft();
    BigDecimal sleeve = desk.book.sleeve();
    draft.due = sleeve.signum() > 0;
    draft.notes.add(
        draft.due
            ? Note.of("settle-exit", Map.of("sleeve", desk.weights.shown(sleeve)))
            : Note.of("settle-exit-empty", Map.of()));
    draft.sell(desk.cut.whole(PositionKind.LEVERAGED));
    Trim.ORDER.forEach(kind -> draft.sell(desk.cut.whole(kind)));
    return draft;
  }
}
