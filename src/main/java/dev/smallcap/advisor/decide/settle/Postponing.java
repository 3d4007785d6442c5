package dev.smallcap.advisor.decide.settle;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.PartJudged;
import dev.smallcap.advisor.rulebook.fact.MonthlyPart;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where no order can be made for today's part, it counts as done on its day and is added to the
 * next, be it too small or, in whole shares, not to be paid (rule 6). Stateless and thread-safe.
 */
final class Postponing {
  private Postponing() {}

  /**
   * Lists the parts from the first day on which an order can be made, by what is held today.
   *
   * @param draft what was to be bought
   * @param retreat what is done instead
   */
  static void of(PlanContext desk, Draft draft, Draft retreat) {
    if (!desk.parts.spread() || desk.parts.waiting()) {
      return;
    }
    retreat.later.clear();
    Instalments all = desk.parts(draft.wishes.stream().map(PlannedPurchase::line));
    List<Finding> undone = List.of();
    for (int skipped = 1; skipped < all.left(); skipped++) {
      Instalments parts = all.without(skipped);
      Orders orders = tried(desk, parts.left(), draft.wishes);
      if (!orders.buys().isEmpty()) {
        draft.wishes.forEach(wish -> retreat.later.addAll(later(desk, parts, wish)));
        say(desk, draft, retreat);
        return;
      }
      undone = orders.undone();
    }
    undone.stream().filter(note -> !retreat.undone.contains(note)).forEach(retreat.undone::add);
  }

  private static Orders tried(PlanContext desk, int left, List<PlannedPurchase> wishes) {
    Draft part = new Draft();
    for (PlannedPurchase wish : wishes) {
      BigDecimal today = desk.weights.part(wish.all(), left);
      part.wishes.add(new PlannedPurchase(wish.leg(), wish.line(), today, wish.all()));
    }
    return Payment.of(desk, part);
  }

  private static List<Instalments.Part> later(
      PlanContext desk, Instalments parts, PlannedPurchase wish) {
    return parts
        .divide(wish.line(), wish.all(), BigDecimal.ZERO, desk.smallest, desk.dealing)
        .later();
  }

  private static void say(PlanContext desk, Draft draft, Draft retreat) {
    boolean small = draft.wishes.stream().allMatch(wish -> wish.today().signum() == 0);
    MonthlyPart part = desk.parts.fact(false, !small, retreat.later);
    retreat.notes.addAll(desk.rules.ask(part).of(PartJudged.class));
  }
}
