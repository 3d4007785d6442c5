package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.ProfileLimits;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;

/** The size of the sleeve and its split, by hand. One object, one judgement. */
final class PlainSleeve {
  private final Stage stage;
  private final int age;
  private final RiskProfile risk;
  private final Limits limits;
  private final ProfileLimits profile;
  private final Horizon horizon;
  private final Horizon sizeHorizon;
  private final boolean bold;
  private final boolean neutral;

  PlainSleeve(ClientCase facts, Horizon horizon, Horizon sizeHorizon) {
    this.stage = facts.market().stage();
    this.age = facts.market().age();
    this.risk = facts.client().riskProfile();
    this.limits = facts.limits();
    this.profile = facts.profile();
    this.horizon = horizon;
    this.sizeHorizon = sizeHorizon;
    this.bold = risk == RiskProfile.R5 || risk == RiskProfile.R4;
    this.neutral = risk == RiskProfile.R3;
  }

  /** The size, or null where the policy has none for the profile. */
  SleeveSize size() {
    return switch (stage) {
      case ER1, ER2 -> build(profile.sleeveRecovery());
      case ER3 -> sizeHorizon == Horizon.SHORT ? floorOrExit() : build(profile.sleeveRecovery());
      case EXPANSION ->
          sizeHorizon == Horizon.SHORT ? floorOrExit() : build(profile.sleeveExpansion());
      case LATE -> {
        if (sizeHorizon == Horizon.SHORT) {
          yield SleeveSize.exit();
        }
        yield bold
            ? build(limits.sleeveFloor())
            : neutral ? SleeveSize.hold(limits.sleeveFloor()) : null;
      }
      case RECESSION -> recession();
      case UNKNOWN -> SleeveSize.hold(limits.sleeveCap());
    };
  }

  private static SleeveSize build(Percent size) {
    return size == null ? null : SleeveSize.build(size);
  }

  private SleeveSize floorOrExit() {
    return bold ? SleeveSize.build(limits.sleeveFloor()) : neutral ? SleeveSize.exit() : null;
  }

  private SleeveSize recession() {
    return switch (sizeHorizon) {
      case SHORT -> SleeveSize.exit();
      case MID -> SleeveSize.hold(limits.sleeveFloor());
      case LONG ->
          bold
              ? SleeveSize.buildInParts(limits.sleeveFloor())
              : neutral ? SleeveSize.hold(limits.sleeveFloor()) : null;
    };
  }

  void tellSize(SleeveSize size, Found found) {
    if (size == null) {
      return;
    }
    Percent percent = size.size();
    boolean brief = sizeHorizon == Horizon.SHORT;
    switch (stage) {
      case ER1, ER2 ->
          found.add("sleeve-recovery", size, "age", age, "risk", risk, "size", percent);
      case ER3 -> {
        if (!brief) {
          found.add(
              "sleeve-matured",
              size,
              "age",
              age,
              "horizon",
              sizeHorizon,
              "risk",
              risk,
              "size",
              percent);
        } else if (bold) {
          found.add("sleeve-matured-short", size, "size", percent, "age", age, "risk", risk);
        } else {
          found.add("sleeve-matured-exit", size, "age", age, "risk", risk);
        }
      }
      case EXPANSION -> {
        if (!brief) {
          found.add(
              "sleeve-expansion", size, "horizon", sizeHorizon, "risk", risk, "size", percent);
        } else if (bold) {
          found.add("sleeve-expansion-short", size, "size", percent, "risk", risk);
        } else {
          found.add("sleeve-expansion-exit", size, "risk", risk);
        }
      }
      case LATE -> {
        if (brief) {
          found.add("sleeve-late-exit", size);
        } else {
          String id = bold ? "sleeve-late" : "sleeve-late-hold";
          found.add(id, size, "size", percent, "horizon", sizeHorizon, "risk", risk);
        }
      }
      case RECESSION -> tellRecession(size, found);
      case UNKNOWN -> found.add("sleeve-unknown", size, "size", percent);
    }
  }

  private void tellRecession(SleeveSize size, Found found) {
    Percent percent = size.size();
    switch (sizeHorizon) {
      case SHORT -> found.add("sleeve-recession-exit", size);
      case MID -> found.add("sleeve-recession-hold", size, "size", percent);
      case LONG -> {
        if (bold) {
          found.add(
              "sleeve-recession",
              size,
              "size",
              percent,
              "parts",
              limits.sleeveParts(),
              "risk",
              risk);
        } else {
          found.add("sleeve-recession-steady", size, "size", percent, "risk", risk);
        }
      }
    }
  }

  void tellSplit(SleeveSize size, Found found) {
    switch (stage) {
      case ER1 -> firstYear("recovery", profile.tiltFirstShort(), profile.tiltFirstMid(), found);
      case ER2 -> firstYear("glide", profile.tiltGlideShort(), profile.tiltGlideMid(), found);
      case ER3, EXPANSION, LATE, RECESSION, UNKNOWN -> {
        boolean built = size != null && size.stance() == Stance.BUILD;
        if (built && bold) {
          found.add("tilt-after", Split.quality(), "stage", stage, "risk", risk);
        } else if (built && neutral) {
          Percent share = limits.tiltMidCaps();
          found.add(
              "tilt-after-steady",
              Split.steadied(share),
              "share",
              share,
              "stage",
              stage,
              "risk",
              risk);
        }
      }
    }
  }

  private void firstYear(String half, Percent shortShare, Percent midShare, Found found) {
    switch (horizon) {
      case SHORT -> tilted("tilt-" + half + "-short", shortShare, found);
      case MID -> tilted("tilt-" + half + "-mid", midShare, found);
      case LONG -> {
        if (bold) {
          found.add("tilt-long", Split.quality(), "risk", risk);
        } else if (neutral) {
          Percent share = limits.tiltMidCaps();
          found.add("tilt-long-steady", Split.steadied(share), "share", share, "risk", risk);
        }
      }
    }
  }

  private void tilted(String id, Percent share, Found found) {
    if (share != null) {
      Percent cap = limits.tiltRussellCap();
      found.add(id, Split.tilted(share, cap), "cap", cap, "age", age, "risk", risk, "share", share);
    }
  }
}
