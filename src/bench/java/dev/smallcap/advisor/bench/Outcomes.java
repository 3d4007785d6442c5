package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.Wording;
import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.decide.settle.Settlement;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.BuiltSleeve;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.Unhedged;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Measures what a settlement came to, as the rules of the last step read it. */
record Outcomes(FundList funds) {
  private static final int SHOWN = 2;

  /**
   * What it came to.
   *
   * @param beside what the figures' own reading comes to beside it, or null
   * @param besideIt the market by that reading, or null
   */
  Outcome of(
      Settling.Measured measured,
      Settling.Judged judged,
      Settling.@Nullable Judged beside,
      @Nullable Market besideIt) {
    Client client = measured.situation().client();
    Stage stage = measured.facts().market().stage();
    Settlement settled = judged.settlement();
    boolean refused = judged.refused();
    boolean russell = settled.targeted(PositionKind.RUSSELL_2000).isPositive();
    boolean held = russell || settled.heldAfter(PositionKind.RUSSELL_2000).isPositive();
    boolean second = besideIt != null && besideIt.stage() == Stage.ER2;
    boolean built = !refused && judged.verdict().size().stance() == Stance.BUILD;
    return new Outcome(
        refused,
        built,
        !refused && buildsRussell(judged.verdict()),
        stage,
        judged.verdict().horizon(),
        client.riskProfile(),
        measured.situation().account().type(),
        !settled.trades().isEmpty() || !settled.later().isEmpty(),
        settled.trades().isEmpty() && !settled.later().isEmpty(),
        !settled.bought().isEmpty(),
        sleeve(settled),
        russell,
        held,
        held
            || (beside != null
                && beside.settlement().targeted(PositionKind.RUSSELL_2000).isPositive()),
        !refused && (stage == Stage.ER2 || (beside != null && second)),
        hedged(settled),
        settled.targeted(PositionKind.SP_SMALLCAP_600).isPositive(),
        settled.targeted(PositionKind.SP_MIDCAP_400).isPositive(),
        built && barred(measured, FundIndex.SP_SMALLCAP_600),
        built && barred(measured, FundIndex.SP_MIDCAP_400),
        settled.targeted(PositionKind.OTHER_SMALL_MID).isPositive(),
        !refused && settled.heldAfter(PositionKind.LEVERAGED).isPositive(),
        client.residency() != Residency.US,
        settled.close());
  }

  private static boolean barred(Settling.Measured measured, FundIndex index) {
    for (Fund fund : measured.bought().funds()) {
      if (fund.index() == index) {
        return false;
      }
    }
    return true;
  }

  private static boolean buildsRussell(CombinedFindings verdict) {
    Split split = verdict.split();
    return verdict.size().stance() == Stance.BUILD && split != null && split.russell().isPositive();
  }

  /**
   * The sleeve that is built, cheaper funds than those bought, and what stays unhedged against the
   * client's wish.
   */
  List<Object> beside(Settling.Measured measured, Settling.Judged judged) {
    if (judged.refused()) {
      return List.of();
    }
    Settlement settled = judged.settlement();
    List<Object> facts =
        new ArrayList<>(Wording.cheaper(settled, measured.portfolio(), measured.bought().funds()));
    Split split = judged.verdict().split();
    if (split != null) {
      facts.add(BuiltSleeve.of(judged.verdict().size().size(), split.sp400()));
    }
    Client client = measured.situation().client();
    if (client.hedgeWanted() && client.residency() != Residency.US) {
      unhedged(settled, true, PartTable.shipped()::inSleeve, facts);
      unhedged(settled, false, PartTable.shipped()::inCore, facts);
    }
    return facts;
  }

  private static boolean sleeve(Settlement settled) {
    for (Weight weight : settled.weights()) {
      if (PartTable.shipped().inSleeve(weight.kind())
          && (positive(settled.planned(weight)) || positive(weight.after()))) {
        return true;
      }
    }
    return false;
  }

  private boolean hedged(Settlement settled) {
    for (Weight weight : settled.weights()) {
      if (PartTable.shipped().inSleeve(weight.kind())
          && positive(settled.planned(weight))
          && hedged(weight.id())) {
        return true;
      }
    }
    return false;
  }

  private void unhedged(
      Settlement settled, boolean sleeve, Predicate<PositionKind> which, List<Object> facts) {
    Percent part = Percent.ZERO;
    List<String> left = new ArrayList<>();
    for (Weight weight : settled.weights()) {
      Percent planned = settled.planned(weight);
      if (which.test(weight.kind()) && positive(planned) && !hedged(weight.id())) {
        part = part.plus(Objects.requireNonNull(planned));
        left.add(weight.id());
      }
    }
    if (!left.isEmpty()) {
      Percent shown = Percent.of(part.value().setScale(SHOWN, RoundingMode.HALF_EVEN));
      facts.add(new Unhedged(sleeve, shown, String.join(", ", left)));
    }
  }

  private boolean hedged(String id) {
    Fund fund = funds.find(id);
    return fund != null && fund.hedged();
  }

  private static boolean positive(@Nullable Percent percent) {
    return percent != null && percent.isPositive();
  }
}
