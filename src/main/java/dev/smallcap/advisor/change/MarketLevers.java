package dev.smallcap.advisor.change;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.cell.Cuts;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other markets: every phase, and a recovery in each class of its age. */
final class MarketLevers {
  static final Input AGE = new Input("Reading", "age");

  /** What the client's rules read of the market. */
  static final List<Input> READS =
      List.of(
          new Input("Market", "stage"), new Input("Market", "phase"), new Input("Market", "age"));

  private final Counterfactual base;
  private final Cuts cuts;
  private final Named named;
  private final List<Option> options = new ArrayList<>();

  private MarketLevers(Counterfactual base, Cuts cuts, Named named) {
    this.base = base;
    this.cuts = cuts;
    this.named = named;
  }

  static List<Option> of(Counterfactual base, Cuts cuts, Named named) {
    MarketLevers levers = new MarketLevers(base, cuts, named);
    Market now = base.market().facts();
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
    for (Places.Place place : Places.of(age, cuts.of(AGE), BigDecimal.ONE)) {
      if (place.value().signum() > 0) {
        add(CyclePhase.EARLY_RECOVERY, place.value().intValueExact(), place.steps());
      }
    }
  }

  private void add(CyclePhase phase, @Nullable Integer age, int steps) {
    Market now = base.market().facts();
    MarketView market = OnDay.supposed(base, base.asOf(), phase, age);
    options.add(
        new Option(
            new Move(
                "market",
                Who.NOBODY,
                named.name("market"),
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
    return age == 0 ? word : say("{0} in month {1}", "{0} {1}개월째", word, age);
  }
}
