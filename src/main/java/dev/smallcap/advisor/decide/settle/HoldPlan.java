package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.rulebook.conclusion.BandFound;
import dev.smallcap.advisor.rulebook.conclusion.LeveragedFirst;
import dev.smallcap.advisor.rulebook.conclusion.SleeveJudged;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.List;

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
    draft.target = desk.size().size();
    Rotation rotation = Rotation.of(desk, size);
    boolean turning = rotation.moved() != null && (rotates || !rotation.byShare());
    Trim trim = new Trim(desk);
    if (turning) {
      rotation.into(trim);
      draft.notes.add(rotation.moved());
      draft.byShare = rotation.byShare();
    }
    BigDecimal leveraged = desk.book.sleeve().subtract(new Trim(desk).sleeve());
    boolean first = desk.plan.has(LeveragedFirst.class);
    BigDecimal sleeve = turning || first ? trim.sleeve() : trim.sleeve().add(leveraged);
    Answer answer = judged(sleeve, size);
    Band band = new Band(answer.one(BandFound.class).width(), desk.weights);
    draft.band = band.width();
    draft.close =
        BandEdge.turns(List.of(band.high(sleeve, size), desk.capEdge(sleeve)), desk.weights.step())
            || rotation.close();
    boolean above = answer.has(SleeveJudged.class, SleeveJudged::traded);
    draft.due = above || turning || first;
    draft.notes.addAll(answer.of(SleeveJudged.class));
    if (draft.due) {
      draft.sell(desk.leveraged(draft));
    }
    if (above) {
      trim.to(size);
    }
    trim.into(draft);
    if (turning
        && !above
        && rotation.byShare()
        && desk.book.buyable(PositionKind.SP_SMALLCAP_600) != null) {
      draft.retreat = () -> hold(false);
    }
    return draft;
  }

  private Answer judged(BigDecimal sleeve, BigDecimal size) {
    FarthestApart apart = FarthestApart.NONE.and(sleeve, size, desk.weights);
    return desk.rules.ask(desk.russellLeg(false), desk.standing(sleeve, size, apart, false));
  }

  private Draft exit() {
    Draft draft = new Draft();
    BigDecimal sleeve = desk.book.sleeve();
    Answer answer =
        desk.rules.ask(desk.standing(sleeve, BigDecimal.ZERO, FarthestApart.NONE, false));
    draft.due = answer.has(SleeveJudged.class, SleeveJudged::traded);
    draft.notes.addAll(answer.of(SleeveJudged.class));
    draft.sell(desk.cut.whole(PositionKind.LEVERAGED));
    desk.trimOrder.forEach(kind -> draft.sell(desk.cut.whole(kind)));
    return draft;
  }
}
