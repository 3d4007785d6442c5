package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.AlternativeWeighed;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Disclosure;
import dev.smallcap.advisor.rulebook.conclusion.Evidence;
import dev.smallcap.advisor.rulebook.conclusion.NextReview;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.terms.AlternativeKind;
import java.time.LocalDate;

/** What is said about an outcome, by hand. One object, one judgement. */
final class PlainAdvice {
  /** From these days on the data end before the advice. */
  private static final LocalDate START_SHOWN = LocalDate.of(2026, 1, 27);

  private static final LocalDate FEBRUARY_SHOWN = LocalDate.of(2026, 2, 7);

  private final Outcome outcome;
  private final ReviewLimits limits;
  private final LocalDate day;
  private final Found found;

  PlainAdvice(Outcome outcome, ReviewLimits limits, LocalDate day, Found found) {
    this.outcome = outcome;
    this.limits = limits;
    this.day = day;
    this.found = found;
  }

  void judge() {
    midCaps();
    nothing();
    quality();
    if (outcome.close()) {
      found.add("cautions-close", new Caution());
    }
    disclosures();
    evidence();
    if (outcome.russellHeld()) {
      int months = limits.reviewRussell();
      found.add("review-russell", new NextReview(months), "months", months);
    } else {
      int months = limits.reviewOther();
      found.add("review-quarterly", new NextReview(months), "months", months);
    }
  }

  private void midCaps() {
    if (outcome.refused()) {
      found.add("alternatives-mid-refused", AlternativeWeighed.left(AlternativeKind.WITH_SP400));
    } else if (outcome.sp400Targeted()) {
      found.add("alternatives-mid", AlternativeWeighed.taken(AlternativeKind.WITH_SP400));
    } else if (outcome.sp400Barred()) {
      found.add("alternatives-mid-barred", AlternativeWeighed.left(AlternativeKind.WITH_SP400));
    } else if (outcome.sleeveBuilt()) {
      found.add("alternatives-mid-left", AlternativeWeighed.left(AlternativeKind.WITH_SP400));
    } else {
      found.add("alternatives-mid-unbuilt", AlternativeWeighed.left(AlternativeKind.WITH_SP400));
    }
  }

  private void nothing() {
    if (outcome.laterOnly()) {
      found.add("alternatives-nothing-today", AlternativeWeighed.taken(AlternativeKind.DO_NOTHING));
    } else if (outcome.tradesDue()) {
      found.add(
          "alternatives-nothing-left",
          AlternativeWeighed.left(AlternativeKind.DO_NOTHING),
          "risk",
          outcome.risk(),
          "stage",
          outcome.stage());
    } else {
      found.add("alternatives-nothing", AlternativeWeighed.taken(AlternativeKind.DO_NOTHING));
    }
  }

  private void quality() {
    AlternativeWeighed left = AlternativeWeighed.left(AlternativeKind.SP600_ONLY);
    if (outcome.refused()) {
      found.add("alternatives-quality-refused", left);
    } else if (!outcome.sp600Targeted() && outcome.sp600Barred()) {
      found.add("alternatives-quality-barred", left);
    } else if (outcome.russellTargeted()) {
      if (outcome.russellBuilt()) {
        found.add(
            "alternatives-quality-left",
            left,
            "stage",
            outcome.stage(),
            "horizon",
            outcome.horizon());
      } else {
        found.add("alternatives-quality-kept", left, "stage", outcome.stage());
      }
    } else if (outcome.sp400Targeted()) {
      found.add("alternatives-quality-steady", left);
    } else if (!outcome.sp600Targeted()) {
      found.add(
          "alternatives-quality-none",
          left,
          "stage",
          outcome.stage(),
          "account",
          outcome.account());
    } else if (outcome.otherTargeted()) {
      found.add("alternatives-quality-others", left);
    } else {
      found.add("alternatives-quality", AlternativeWeighed.taken(AlternativeKind.SP600_ONLY));
    }
  }

  private void disclosures() {
    if (outcome.sleeveTargeted()) {
      found.add("disclosures-capital", new Disclosure());
    } else if (outcome.fundBought()) {
      found.add("disclosures-capital-bought", new Disclosure());
    }
    if (outcome.tradesDue()) {
      found.add("disclosures-costs", new Disclosure());
    }
    if (outcome.sleeveTargeted() && outcome.foreignCurrency()) {
      found.add("disclosures-currency", new Disclosure());
    }
    if (outcome.russellHeld()) {
      found.add("disclosures-exit", new Disclosure(), "days", limits.reviewAction());
    } else if (outcome.sleeveTargeted()) {
      found.add("disclosures-exit-sleeve", new Disclosure());
    }
    if (outcome.hedgedTargeted()) {
      found.add("disclosures-futures", new Disclosure());
    }
    if (outcome.leveragedKept()) {
      found.add("disclosures-leveraged", new Disclosure());
    }
    if (outcome.russellShown()) {
      found.add("disclosures-losses", new Disclosure());
    }
    found.add("disclosures-nature", new Disclosure());
    if (outcome.sleeveTargeted()) {
      found.add("disclosures-principle", new Disclosure());
    }
    if (outcome.sp600Targeted()) {
      found.add("disclosures-screen", new Disclosure());
    }
  }

  private void evidence() {
    if (outcome.russellShown()) {
      found.add("evidence-2009", new Evidence());
      found.add("evidence-2010", new Evidence());
      found.add("evidence-2020", new Evidence());
      found.add("evidence-early", new Evidence());
    }
    if (outcome.russellShown() && !day.isBefore(FEBRUARY_SHOWN)) {
      found.add("evidence-february", new Evidence());
    }
    if (outcome.hedgedTargeted()) {
      found.add("evidence-hedge", new Evidence());
    }
    if (outcome.russellShown() || outcome.secondStageShown()) {
      found.add("evidence-second", new Evidence());
      found.add("evidence-stages", new Evidence());
    }
    if (outcome.russellShown() && !day.isBefore(START_SHOWN)) {
      found.add("evidence-start", new Evidence());
    }
    if (outcome.russellShown()) {
      found.add("evidence-trough", new Evidence());
      found.add("evidence-year", new Evidence());
      found.add("evidence-years", new Evidence());
    }
  }
}
