package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A market for each stage: declared on the day, or unknown. Stateless. */
final class StageMarkets {
  private StageMarkets() {}

  /**
   * The markets, in the order of the stages.
   *
   * @param first the months of the first stage of a recovery
   * @param premium the months of the tilt
   */
  static List<MarketView> of(PolicyModel policy, LocalDate day, int first, int premium) {
    MarketView none = policy.assess(MarketData.none(), day);
    List<MarketView> all = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      all.add(
          switch (stage) {
            case ER1 -> declared(none, day, CyclePhase.EARLY_RECOVERY, first);
            case ER2 -> declared(none, day, CyclePhase.EARLY_RECOVERY, premium);
            case ER3 -> declared(none, day, CyclePhase.EARLY_RECOVERY, premium + 1);
            case EXPANSION -> declared(none, day, CyclePhase.EXPANSION, null);
            case LATE -> declared(none, day, CyclePhase.LATE, null);
            case RECESSION -> declared(none, day, CyclePhase.RECESSION, null);
            case UNKNOWN -> none;
          });
    }
    return all;
  }

  private static MarketView declared(
      MarketView none, LocalDate day, CyclePhase phase, @Nullable Integer age) {
    Declaration declaration =
        Declaration.of(phase, day, AnswerQuestions.NAME, AnswerQuestions.NAME);
    return none.declared(age == null ? declaration : declaration.aged(age));
  }
}
