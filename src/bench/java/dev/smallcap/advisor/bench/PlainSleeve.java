package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The size of the sleeve and its split, by hand. One object, one judgement. */
final class PlainSleeve {
  /** Rules that name no profile. */
  private static final Set<String> UNNAMED =
      Set.of(
          "sleeve-late-exit", "sleeve-recession-exit", "sleeve-recession-hold", "sleeve-unknown");

  /** Rules of one horizon, which they do not name. */
  private static final Set<String> BRIEF =
      Set.of(
          "sleeve-matured-short",
          "sleeve-matured-exit",
          "sleeve-expansion-short",
          "sleeve-expansion-exit",
          "sleeve-late-exit",
          "sleeve-recession-exit",
          "sleeve-recession-steady");

  private final Stage stage;
  private final int age;
  private final RiskProfile risk;
  private final Limits limits;
  private final List<SleeveCell> cells;
  private final Horizon horizon;
  private final Horizon sizeHorizon;

  PlainSleeve(ClientCase facts, Horizon horizon, Horizon sizeHorizon) {
    this.stage = facts.market().stage();
    this.age = facts.market().age();
    this.risk = facts.client().riskProfile();
    this.limits = facts.limits();
    this.cells = facts.cells();
    this.horizon = horizon;
    this.sizeHorizon = sizeHorizon;
  }

  private SleeveCell cell(Horizon asked) {
    for (SleeveCell cell : cells) {
      if (cell.horizon() == asked) {
        return cell;
      }
    }
    return null;
  }

  /** The size, or null where the policy has none for the profile. */
  SleeveSize size() {
    SleeveCell cell = cell(sizeHorizon);
    if (cell == null) {
      return null;
    }
    return switch (cell.stance()) {
      case EXIT -> SleeveSize.exit();
      case HOLD -> SleeveSize.hold(cell.size());
      case BUILD ->
          stage == Stage.RECESSION
              ? SleeveSize.buildInParts(cell.size())
              : SleeveSize.build(cell.size());
    };
  }

  void tellSize(SleeveSize size, Found found) {
    if (size == null) {
      return;
    }
    String id = id(size.stance(), sizeHorizon == Horizon.SHORT, sizeHorizon == Horizon.LONG);
    List<Object> told = new ArrayList<>();
    boolean recovery = stage == Stage.ER1 || stage == Stage.ER2 || stage == Stage.ER3;
    if (recovery) {
      told.addAll(List.of("age", age));
    }
    if (!UNNAMED.contains(id)) {
      told.addAll(List.of("risk", risk));
    }
    if (size.stance() != Stance.EXIT) {
      told.addAll(List.of("size", size.size()));
    }
    if (!BRIEF.contains(id)) {
      told.addAll(List.of("horizon", sizeHorizon));
    }
    if (id.equals("sleeve-recession")) {
      told.addAll(List.of("parts", limits.sleeveParts()));
    }
    found.add(id, size, told.toArray());
  }

  private String id(Stance stance, boolean brief, boolean lasting) {
    String exit = brief ? "-exit" : "-longer-exit";
    return switch (stage) {
      case ER1, ER2 -> "sleeve-recovery" + plainly(stance);
      case ER3 -> "sleeve-matured" + (stance == Stance.EXIT ? exit : sized(stance, brief));
      case EXPANSION -> "sleeve-expansion" + (stance == Stance.EXIT ? exit : sized(stance, brief));
      case LATE -> "sleeve-late" + (stance == Stance.EXIT ? exit : plainly(stance));
      case RECESSION ->
          "sleeve-recession"
              + switch (stance) {
                case EXIT -> exit;
                case HOLD -> lasting ? "-steady" : "-hold";
                case BUILD -> "";
              };
      case UNKNOWN -> "sleeve-unknown" + (stance == Stance.EXIT ? "-exit" : "");
    };
  }

  private static String sized(Stance stance, boolean brief) {
    return stance == Stance.HOLD ? "-hold" : brief ? "-short" : "";
  }

  private static String plainly(Stance stance) {
    return switch (stance) {
      case EXIT -> "-exit";
      case HOLD -> "-hold";
      case BUILD -> "";
    };
  }

  void tellSplit(SleeveSize size, Found found) {
    SleeveCell cell = cell(horizon);
    if (cell == null) {
      return;
    }
    switch (stage) {
      case ER1, ER2 -> firstYear(cell, found);
      case ER3, EXPANSION, LATE, RECESSION, UNKNOWN -> {
        boolean built = size != null && size.stance() == Stance.BUILD;
        if (built && !cell.tilted() && !cell.steadied()) {
          found.add(
              "tilt-after", Split.quality(), "stage", stage, "risk", risk, "horizon", horizon);
        } else if (built && !cell.tilted()) {
          found.add(
              "tilt-after-steady",
              Split.steadied(cell.sp400()),
              "share",
              cell.sp400(),
              "stage",
              stage,
              "risk",
              risk,
              "horizon",
              horizon);
        }
      }
    }
  }

  private void firstYear(SleeveCell cell, Found found) {
    Percent cap = limits.tiltRussellCap();
    boolean lasting = horizon == Horizon.LONG;
    if (cell.steadied() && (!lasting || cell.tilted())) {
      found.add(
          "tilt-recovery-steady",
          Split.capped(cell.russell(), cell.sp600(), cell.sp400(), cap),
          "cap",
          cap,
          "age",
          age,
          "horizon",
          horizon,
          "risk",
          risk,
          "share",
          cell.russell(),
          "quality",
          cell.sp600(),
          "midCaps",
          cell.sp400());
    } else if (lasting && cell.steadied()) {
      Percent share = cell.sp400();
      found.add("tilt-long-steady", Split.steadied(share), "share", share, "risk", risk);
    } else if (lasting && !cell.tilted()) {
      found.add("tilt-long", Split.quality(), "risk", risk);
    } else if (lasting) {
      Percent share = cell.russell();
      found.add(
          "tilt-long-lean", Split.tilted(share, cap), "cap", cap, "risk", risk, "share", share);
    } else {
      String half = stage == Stage.ER1 ? "recovery" : "glide";
      String id = "tilt-" + half + (horizon == Horizon.SHORT ? "-short" : "-mid");
      Percent share = cell.russell();
      found.add(id, Split.tilted(share, cap), "cap", cap, "age", age, "risk", risk, "share", share);
    }
  }
}
