package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.partition.answers.AnswerInput;
import dev.smallcap.advisor.partition.answers.AnswerQuestions;
import dev.smallcap.advisor.partition.answers.FoldedAnswers;
import org.jspecify.annotations.Nullable;

/** Rulebooks with few situations, which are made fast. */
final class RulebookPages {
  static final PolicyModel STANDARD = PolicyModels.of(Situations.STANDARD);

  private RulebookPages() {}

  /** R4 of Korea in a Korean overseas account, in all stages and horizons. */
  static AnswerQuestions few(PolicyModel policy) {
    AnswerQuestions asked = AnswerQuestions.of(policy, policy.latestDay());
    for (AnswerInput input : AnswerInput.values()) {
      if (input != AnswerInput.STAGE && input != AnswerInput.HORIZON) {
        asked =
            asked.only(
                input, input == AnswerInput.RISK ? "R4" : asked.choices(input).get(0).code());
      }
    }
    return asked;
  }

  static String page(PolicyModel policy, @Nullable String certificate, @Nullable Policy since) {
    return RulebookPage.of(
        new RulebookSources(
            policy,
            FoldedAnswers.of(policy, few(policy), done -> {}),
            null,
            certificate,
            since == null ? null : PolicyModels.of(since)));
  }
}
