package dev.smallcap.advisor.author.portfolio;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.partition.answers.AnswerInput;
import dev.smallcap.advisor.partition.answers.AnswerQuestions;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PositionKind;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A policy on a day as model portfolios. Each is what the policy advises an account of that kind
 * that holds its core fund alone, deals in fractions of a share and meets nothing else that stands
 * against a trade. Immutable and thread-safe.
 *
 * @param from the day from which the policy answers so: its latest date up to the day asked about
 * @param portfolios a portfolio a kind of account, stage, horizon and risk profile, in this order
 */
public record ModelPortfolios(LocalDate from, List<ModelPortfolio> portfolios) {
  private static final Map<AnswerInput, String> PLAIN =
      Map.of(
          AnswerInput.DATA, "FRESH",
          AnswerInput.MARGIN, "NO",
          AnswerInput.AGE, "UNDER",
          AnswerInput.NEED, "LATER",
          AnswerInput.HELD, "NONE",
          AnswerInput.WITHDRAWALS, "USUAL",
          AnswerInput.HEDGE, "NO");

  /** Copies the list. */
  public ModelPortfolios {
    portfolios = List.copyOf(portfolios);
  }

  /**
   * Asks the policy.
   *
   * @param accounts the kinds of account, in the order of the portfolios
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first
   */
  public static ModelPortfolios of(
      PolicyModel policy, LocalDate day, Residency residency, List<AccountType> accounts) {
    AnswerQuestions questions = AnswerQuestions.of(policy, day);
    List<ModelPortfolio> portfolios = new ArrayList<>();
    for (AccountType account : accounts) {
      for (Stage stage : Stage.values()) {
        for (Horizon horizon : Horizon.values()) {
          for (RiskProfile risk : RiskProfile.values()) {
            Map<AnswerInput, String> asked = new EnumMap<>(PLAIN);
            asked.put(AnswerInput.RESIDENCY, residency.name());
            asked.put(AnswerInput.ACCOUNT, account.name());
            asked.put(AnswerInput.STAGE, stage.name());
            asked.put(AnswerInput.HORIZON, horizon.name());
            asked.put(AnswerInput.RISK, risk.name());
            portfolios.add(
                portfolio(
                    stage,
                    horizon,
                    policy.recommend(questions.situation(questions.places(asked)))));
          }
        }
      }
    }
    LocalDate from = policy.days().headSet(day.plusDays(1)).last();
    return new ModelPortfolios(from, portfolios);
  }

  private static ModelPortfolio portfolio(Stage stage, Horizon horizon, Recommendation advice) {
    Sleeve sleeve = advice.sleeve();
    boolean dealt = sleeve.stance() == Stance.BUILD || sleeve.stance() == Stance.EXIT;
    List<ModelWeight> weights = dealt ? weights(advice) : List.of();
    return new ModelPortfolio(
        advice.account().type(),
        stage,
        horizon,
        advice.client().riskProfile(),
        sleeve.stance(),
        sleeve.size(),
        !advice.later().isEmpty(),
        weights,
        sleeve.stance() == Stance.BUILD ? withoutFund(sleeve, weights) : Percent.ZERO);
  }

  private static List<ModelWeight> weights(Recommendation advice) {
    List<ModelWeight> weights = new ArrayList<>();
    for (Weight weight : advice.weights()) {
      Percent target = weight.target();
      if (target != null && target.isPositive()) {
        weights.add(new ModelWeight(weight.kind(), weight.id(), target));
      }
    }
    weights.sort(Comparator.comparing(ModelWeight::kind));
    return weights;
  }

  private static Percent withoutFund(Sleeve sleeve, List<ModelWeight> weights) {
    Percent size = Objects.requireNonNull(sleeve.size());
    Percent bought =
        weights.stream()
            .filter(one -> one.kind() != PositionKind.CORE)
            .map(ModelWeight::weight)
            .reduce(Percent.ZERO, Percent::plus);
    return size.minus(bought);
  }
}
