package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The choices of each input, as the policy's own numbers divide them. Immutable and thread-safe.
 *
 * @param limits what divides clients and data
 * @param sleeves how much is held
 * @param first the months of the first stage of a recovery
 * @param premium the months of the tilt
 */
record AnswerChoices(Limits limits, SleevesHeld sleeves, int first, int premium) {

  Map<AnswerInput, List<AnswerChoice>> all() {
    Map<AnswerInput, List<AnswerChoice>> choices = new EnumMap<>(AnswerInput.class);
    choices.put(
        AnswerInput.DATA,
        List.of(
            AnswerChoice.of(DataAge.FRESH),
            AnswerChoice.of(DataAge.PRICES_AGED, limits.pricesDays() + 1, limits.pricesDaysMost()),
            AnswerChoice.of(DataAge.PRICES_OLD, limits.pricesDaysMost()),
            AnswerChoice.of(
                DataAge.PROFILE_AGED, limits.profileDays() + 1, limits.profileDaysMost()),
            AnswerChoice.of(DataAge.PROFILE_OLD, limits.profileDaysMost())));
    choices.put(AnswerInput.MARGIN, List.of(AnswerChoice.of("NO"), AnswerChoice.of("YES")));
    choices.put(AnswerInput.RISK, plain(RiskProfile.values()));
    choices.put(AnswerInput.RESIDENCY, plain(Residency.values()));
    choices.put(
        AnswerInput.AGE,
        List.of(
            AnswerChoice.of("UNDER", limits.ageAdult(), limits.seniorAge()),
            AnswerChoice.of("SENIOR", limits.seniorAge())));
    choices.put(
        AnswerInput.NEED,
        List.of(AnswerChoice.of("LATER"), AnswerChoice.of("SOON", limits.needMonths())));
    choices.put(AnswerInput.ACCOUNT, plain(AccountType.values()));
    choices.put(
        AnswerInput.HELD,
        List.of(
            AnswerChoice.of(SleeveChoice.NONE),
            AnswerChoice.of(SleeveChoice.SP600, sleeves.small().toPlainString()),
            AnswerChoice.of(SleeveChoice.RUSSELL, sleeves.small().toPlainString()),
            AnswerChoice.of(SleeveChoice.RUSSELL_LARGE, sleeves.large().toPlainString())));
    choices.put(
        AnswerInput.STAGE,
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    switch (stage) {
                      case ER1 -> AnswerChoice.of(stage, 1, first);
                      case ER2 -> AnswerChoice.of(stage, first + 1, premium);
                      case ER3 -> AnswerChoice.of(stage, premium + 1);
                      case EXPANSION, LATE, RECESSION, UNKNOWN -> AnswerChoice.of(stage);
                    })
            .toList());
    choices.put(
        AnswerInput.HORIZON,
        List.of(
            AnswerChoice.of(Horizon.SHORT, limits.horizonShort()),
            AnswerChoice.of(Horizon.MID, limits.horizonShort() + 1, limits.horizonMid()),
            AnswerChoice.of(Horizon.LONG, limits.horizonMid())));
    String most = SleevesHeld.plain(limits.withdrawalMost().value()).toPlainString();
    choices.put(
        AnswerInput.WITHDRAWALS,
        List.of(AnswerChoice.of("USUAL", most), AnswerChoice.of("HEAVY", most)));
    choices.put(AnswerInput.HEDGE, List.of(AnswerChoice.of("NO"), AnswerChoice.of("YES")));
    return choices;
  }

  private static List<AnswerChoice> plain(Enum<?>[] constants) {
    return Arrays.stream(constants).map(AnswerChoice::of).toList();
  }
}
