package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.settle.Settled;
import dev.smallcap.advisor.engine.GroupResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy decides in a situation, and all that is judged on the way to it. The client is
 * judged once, whatever is asked for; each part is made when it is first asked for. Thread-safe.
 */
public final class DecisionTrace {
  private final Situation situation;
  private final ClientAssessment assessment;
  private ClientAssessment.@Nullable Judged judged;
  private @Nullable RecommendationAssembler assembler;
  private @Nullable Recommendation recommendation;
  private @Nullable List<GroupResult> judgements;

  DecisionTrace(Situation situation, ClientAssessment assessment) {
    this.situation = situation;
    this.assessment = assessment;
  }

  /** The situation. */
  public Situation situation() {
    return situation;
  }

  /**
   * The whole advice.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public synchronized Recommendation recommendation() {
    if (recommendation == null) {
      recommendation =
          assembler()
              .compose(
                  RecommendationId.of(
                      situation.client(),
                      situation.account(),
                      situation.holdings(),
                      JudgedMarket.of(situation.market())));
    }
    return recommendation;
  }

  /**
   * What the rules are asked on the way to it, and what they answer: about the market, the client,
   * the funds, and what is to be said.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public synchronized List<GroupResult> judgements() {
    if (judgements == null) {
      judgements = assembler().judgements();
    }
    return judgements;
  }

  /**
   * What the advice comes to, without its words, evidence and id: for tools that ask many
   * situations.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public synchronized Settled settled() {
    return new Settled(judged().verdict(), judged().settlement());
  }

  private ClientAssessment.Judged judged() {
    if (judged == null) {
      judged = assessment.judge(JudgedMarket.of(situation.market()).facts());
    }
    return judged;
  }

  private RecommendationAssembler assembler() {
    if (assembler == null) {
      assembler =
          RecommendationAssembler.of(assessment, JudgedMarket.of(situation.market()), judged());
    }
    return assembler;
  }
}
