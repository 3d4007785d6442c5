package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.ActivityFinding;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.PriceFinding;
import dev.smallcap.advisor.rulebook.conclusion.RateFinding;
import dev.smallcap.advisor.rulebook.conclusion.SlumpFinding;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.Sign;
import dev.smallcap.advisor.terms.Slump;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which of the article's four signs the findings of a month show. */
final class Signs {
  private Signs() {}

  static Map<Sign, Boolean> of(List<Finding> findings) {
    Map<Sign, Boolean> signs = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      signs.put(sign, findings.stream().anyMatch(finding -> shows(finding.conclusion(), sign)));
    }
    return signs;
  }

  private static boolean shows(Conclusion conclusion, Sign sign) {
    return switch (sign) {
      case RATE_CUTS ->
          conclusion instanceof RateFinding found
              && (found.direction() == RateDirection.CUTTING
                  || found.direction() == RateDirection.EASY_HOLD);
      case STABLE_PRICES ->
          conclusion instanceof PriceFinding found && found.inflation() == Inflation.STABLE;
      case RECOVERING_CONSUMPTION ->
          conclusion instanceof ActivityFinding found && found.activity() == Activity.RECOVERING;
      case AFTER_SLUMP -> conclusion instanceof SlumpFinding found && found.slump() == Slump.SLUMP;
    };
  }
}
