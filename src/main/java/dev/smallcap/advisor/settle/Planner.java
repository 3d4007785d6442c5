package dev.smallcap.advisor.settle;

import static dev.smallcap.advisor.terms.PositionKind.LEVERAGED;
import static dev.smallcap.advisor.terms.PositionKind.OTHER_SMALL_MID;
import static dev.smallcap.advisor.terms.PositionKind.RUSSELL_2000;
import static dev.smallcap.advisor.terms.PositionKind.SP_MIDCAP_400;
import static dev.smallcap.advisor.terms.PositionKind.SP_SMALLCAP_600;

import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans target values for one account: a builder, a holder and a leaver. One planner, one plan. */
final class Planner {
  static final List<PositionKind> LEGS = List.of(RUSSELL_2000, SP_SMALLCAP_600, SP_MIDCAP_400);
  private static final List<PositionKind> TRIM_ORDER =
      List.of(LEVERAGED, RUSSELL_2000, OTHER_SMALL_MID, SP_SMALLCAP_600, SP_MIDCAP_400);

  private final Portfolio portfolio;
  private final Menu menu;
  private final TradingLimits limits;
  private final SleeveSize size;
  private final @Nullable Split split;
  private final boolean outsideYear;
  private final int partsLeft;
  private final Weights weights;
  private final Book book;
  private final List<Note> notes = new ArrayList<>();

  private Planner(
      Portfolio portfolio,
      Verdict verdict,
      Stage stage,
      Menu menu,
      TradingLimits limits,
      int partsLeft) {
    this.portfolio = portfolio;
    this.menu = menu;
    this.limits = limits;
    this.size = verdict.size();
    this.split = verdict.split();
    this.outsideYear = stage != Stage.ER1 && stage != Stage.ER2 && stage != Stage.UNKNOWN;
    this.partsLeft = partsLeft;
    this.weights = new Weights(portfolio, limits);
    this.book = new Book(portfolio, menu);
  }

  /**
   * Plans the account.
   *
   * @param partsLeft over how many monthly parts buys are spread; 1 plans the whole
   */
  static Plan plan(
      Portfolio portfolio,
      Verdict verdict,
      Stage stage,
      Menu menu,
      TradingLimits limits,
      int partsLeft) {
    Planner planner = new Planner(portfolio, verdict, stage, menu, limits, partsLeft);
    Plan.Frame frame =
        switch (planner.size.stance()) {
          case BUILD -> planner.build();
          case HOLD -> planner.hold();
          case EXIT -> planner.exit();
        };
    planner.book.square();
    if (planner.book.cashAfter.compareTo(planner.book.cashBefore) > 0) {
      planner.note(
          "settle-cash",
          Map.of(
              "weight",
              planner.weights.shown(planner.book.cashAfter.subtract(planner.book.cashBefore))));
    }
    return new Plan(planner.book, frame, planner.notes);
  }

  private Plan.Frame build() {
    BigDecimal target = weights.value(size.size());
    BigDecimal otherKept = book.held(OTHER_SMALL_MID).min(target);
    Map<PositionKind, BigDecimal> wanted = new EnumMap<>(PositionKind.class);
    Map<PositionKind, BigDecimal> attainable = new EnumMap<>(PositionKind.class);
    BigDecimal reachable = otherKept;
    for (PositionKind leg : LEGS) {
      BigDecimal want = weights.floor(share(leg).times(target.subtract(otherKept)));
      BigDecimal reach = menu.first(leg) == null ? book.held(leg).min(want) : want;
      wanted.put(leg, want);
      attainable.put(leg, reach);
      reachable = reachable.add(reach);
      if (reach.compareTo(want) < 0) {
        note("settle-no-fund", Map.of("leg", leg, "weight", weights.shown(want.subtract(reach))));
      }
    }
    boolean russell =
        attainable.getOrDefault(RUSSELL_2000, BigDecimal.ZERO).signum() > 0
            || book.held(RUSSELL_2000).signum() > 0;
    Percent band = russell ? limits.russellBand() : limits.band();
    Plan.Frame frame = new Plan.Frame(weights.exact(reachable), band, attainable, wanted);
    boolean aboveCap = book.sleeve().compareTo(weights.value(limits.cap())) > 0;
    boolean rotating = outsideYear && book.held(RUSSELL_2000).signum() > 0;
    if (!aboveCap && !rotating && inside(reachable, attainable, band)) {
      note("settle-inside", Map.of("sleeve", weights.shown(book.sleeve()), "band", band));
      return frame;
    }
    noteBuild(aboveCap, rotating, reachable, band);
    sellLeveraged();
    book.sellDownTo(OTHER_SMALL_MID, otherKept);
    Map<PositionKind, BigDecimal> before = new EnumMap<>(PositionKind.class);
    for (PositionKind leg : LEGS) {
      before.put(leg, book.held(leg));
      book.sellDownTo(leg, attainable.getOrDefault(leg, BigDecimal.ZERO));
    }
    BigDecimal rotated =
        rotating ? before.getOrDefault(RUSSELL_2000, BigDecimal.ZERO) : BigDecimal.ZERO;
    for (PositionKind leg : LEGS) {
      BigDecimal gap = attainable.getOrDefault(leg, BigDecimal.ZERO).subtract(book.held(leg));
      BigDecimal atOnce =
          leg == SP_SMALLCAP_600 ? rotated.min(gap).max(BigDecimal.ZERO) : BigDecimal.ZERO;
      book.buy(leg, atOnce.add(weights.part(gap.subtract(atOnce), partsLeft)));
    }
    return frame;
  }

  private void noteBuild(boolean aboveCap, boolean rotating, BigDecimal reachable, Percent band) {
    Percent sleeve = weights.shown(book.sleeve());
    if (aboveCap) {
      note(
          "settle-cap",
          Map.of("sleeve", sleeve, "cap", limits.cap(), "target", weights.shown(reachable)));
    } else if (!rotating) {
      note(
          "settle-outside",
          Map.of("sleeve", sleeve, "band", band, "target", weights.shown(reachable)));
    }
    if (rotating) {
      noteRotation();
    }
    if (size.inParts() && partsLeft > 1) {
      note("settle-parts", Map.of("left", partsLeft));
    }
  }

  private Plan.Frame hold() {
    BigDecimal target = weights.value(size.size());
    BigDecimal russell = book.held(RUSSELL_2000);
    Percent band = russell.signum() > 0 ? limits.russellBand() : limits.band();
    boolean rotating = outsideYear && russell.signum() > 0;
    if (rotating) {
      noteRotation();
      BigDecimal quality = book.held(SP_SMALLCAP_600);
      book.sellDownTo(RUSSELL_2000, BigDecimal.ZERO);
      book.buy(SP_SMALLCAP_600, weights.floor(quality.add(russell)).subtract(quality));
    }
    BigDecimal sleeve = book.sleeve();
    boolean above =
        sleeve.compareTo(target.add(band.times(target))) > 0
            || sleeve.compareTo(weights.value(limits.cap())) > 0;
    if (above) {
      note(
          "settle-trim",
          Map.of("sleeve", weights.shown(sleeve), "target", size.size(), "band", band));
      trim(target);
    } else {
      note(
          "settle-hold",
          Map.of("sleeve", weights.shown(sleeve), "target", size.size(), "band", band));
      if (rotating) {
        sellLeveraged();
      }
    }
    return new Plan.Frame(size.size(), band, Map.of(), Map.of());
  }

  private void trim(BigDecimal target) {
    sellLeveraged();
    for (PositionKind kind : TRIM_ORDER) {
      BigDecimal excess = book.sleeve().subtract(target);
      if (kind != LEVERAGED && excess.signum() > 0) {
        BigDecimal left = book.held(kind).subtract(excess).max(BigDecimal.ZERO);
        book.sellDownTo(kind, LEGS.contains(kind) ? weights.floor(left) : left);
      }
    }
  }

  private Plan.Frame exit() {
    BigDecimal sleeve = book.sleeve();
    note(
        sleeve.signum() > 0 ? "settle-exit" : "settle-exit-empty",
        sleeve.signum() > 0 ? Map.of("sleeve", weights.shown(sleeve)) : Map.of());
    TRIM_ORDER.forEach(kind -> book.sellDownTo(kind, BigDecimal.ZERO));
    return new Plan.Frame(Percent.ZERO, null, Map.of(), Map.of());
  }

  private void sellLeveraged() {
    BigDecimal leveraged = book.held(LEVERAGED);
    if (leveraged.signum() > 0) {
      note("settle-leveraged", Map.of("weight", weights.shown(leveraged)));
      book.sellDownTo(LEVERAGED, BigDecimal.ZERO);
    }
  }

  private void noteRotation() {
    note(
        menu.first(SP_SMALLCAP_600) == null ? "settle-rotate-core" : "settle-rotate",
        Map.of("weight", weights.shown(portfolio.held(RUSSELL_2000))));
  }

  private boolean inside(
      BigDecimal reachable, Map<PositionKind, BigDecimal> attainable, Percent band) {
    boolean inside = within(book.sleeve(), reachable, band);
    for (PositionKind leg : LEGS) {
      inside &= within(book.held(leg), attainable.getOrDefault(leg, BigDecimal.ZERO), band);
    }
    return inside;
  }

  private static boolean within(BigDecimal held, BigDecimal target, Percent band) {
    return held.subtract(target).abs().compareTo(band.times(target)) <= 0;
  }

  private Percent share(PositionKind leg) {
    if (split == null) {
      return Percent.ZERO;
    }
    return leg == RUSSELL_2000
        ? split.russell()
        : leg == SP_SMALLCAP_600 ? split.sp600() : split.sp400();
  }

  private void note(String id, Map<String, Object> values) {
    notes.add(Note.of(id, values));
  }
}
