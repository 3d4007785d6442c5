package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other markets: every phase, and a recovery in each class of its age. */
final class MarketPerturbations {
  static final Input AGE = new Input("Reading", "age");

  /** What the client's rules read of the market. */
  static final List<Input> READS =
      List.of(
          new Input("Market", "stage"), new Input("Market", "phase"), new Input("Market", "age"));

  private final Counterfactual base;
  private final Thresholds cuts;
  private final InputNames named;
  private final List<Candidate> options = new ArrayList<>();

  private MarketPerturbations(Counterfactual base, Thresholds cuts, InputNames named) {
    this.base = base;
    this.cuts = cuts;
    this.named = named;
  }

  static List<Candidate> of(Counterfactual base, Thresholds cuts, InputNames named) {
    MarketPerturbations levers = new MarketPerturbations(base, cuts, named);
    Market now = JudgedMarket.of(base.market()).facts();
    for (CyclePhase phase : CyclePhase.values()) {
      if (phase == CyclePhase.EARLY_RECOVERY) {
        levers.ages(now);
      } else if (phase != now.phase()) {
        levers.add(phase, null, 1);
      }
    }
    return levers.options;
  }

  private void ages(Market now) {
    boolean running = now.phase() == CyclePhase.EARLY_RECOVERY;
    BigDecimal age = running ? BigDecimal.valueOf(now.age()) : null;
    if (!running) {
      add(CyclePhase.EARLY_RECOVERY, 1, 1);
    }
    for (CandidateValues.Value place : CandidateValues.of(age, cuts.of(AGE), BigDecimal.ONE)) {
      if (place.value().signum() > 0) {
        add(CyclePhase.EARLY_RECOVERY, place.value().intValueExact(), place.steps());
      }
    }
  }

  private void add(CyclePhase phase, @Nullable Integer age, int steps) {
    Market now = JudgedMarket.of(base.market()).facts();
    MarketView market = SituationOnDay.supposed(base, base.asOf(), phase, age);
    options.add(
        new Candidate(
            named.move(
                "market",
                Decider.NOBODY,
                words(now.phase(), now.age()),
                words(phase, age == null ? 0 : age),
                null,
                0,
                steps,
                READS),
            situation -> situation.with(market)));
  }

  private Text words(CyclePhase phase, int age) {
    Text word = named.value("market", phase);
    return age == 0
        ? word
        : named.words().say("explain.phase-month", Map.of("phase", word, "month", age));
  }
}
