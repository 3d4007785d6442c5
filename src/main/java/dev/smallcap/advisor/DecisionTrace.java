package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.settle.Settled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy decides in a situation, and all that is judged on the way to it. The client is
 * judged once, whatever is asked for; each part is made when it is first asked for. Thread-safe.
 */
public final class DecisionTrace {
  private final Situation situation;
  private final Advisor advisor;
  private Advisor.@Nullable Judged judged;
  private @Nullable Composer composer;
  private @Nullable Recommendation recommendation;
  private @Nullable List<Judgement> judgements;

  DecisionTrace(Situation situation, Advisor advisor) {
    this.situation = situation;
    this.advisor = advisor;
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
          composer()
              .compose(
                  RecordId.of(
                      situation.client(),
                      situation.account(),
                      situation.holdings(),
                      situation.market()));
    }
    return recommendation;
  }

  /**
   * What the rules are asked on the way to it, and what they answer: about the market, the client,
   * the funds, and what is to be said.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public synchronized List<Judgement> judgements() {
    if (judgements == null) {
      judgements = composer().judgements();
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

  private Advisor.Judged judged() {
    if (judged == null) {
      judged = advisor.judge(situation.market().facts());
    }
    return judged;
  }

  private Composer composer() {
    if (composer == null) {
      composer = Composer.of(advisor, situation.market(), judged());
    }
    return composer;
  }
}
