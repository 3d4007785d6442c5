package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.List;

/** What a verifier of whole advice is given. */
public final class GivenAdvice {
  private static final String ADVISED = "give a client, an account, holdings and a market.";

  private GivenAdvice() {}

  public static Situation of(PolicyModel policy, LocalDate asOf, List<Object> given) {
    given.forEach(GivenAdvice::check);
    if (given.stream().filter(GivenAdvice::isMarket).count() > 1) {
      throw new InputException(
          "More than one market is given (MarketView or MarketData).", "give the one that acts.");
    }
    MarketView market =
        given.stream().anyMatch(MarketView.class::isInstance)
            ? one(MarketView.class, given)
            : policy.assess(
                given.stream().anyMatch(MarketData.class::isInstance)
                    ? one(MarketData.class, given)
                    : MarketData.none(),
                asOf);
    GivenFacts.checkDay(market, asOf);
    return new Situation(
        one(Client.class, given), one(Account.class, given), one(Holdings.class, given), market);
  }

  private static boolean isMarket(Object given) {
    return given instanceof MarketView || given instanceof MarketData;
  }

  /** Refuses what advice would pass over in silence. */
  private static void check(Object given) {
    if (!isMarket(given)
        && !(given instanceof Client)
        && !(given instanceof Account)
        && !(given instanceof Holdings)) {
      throw new InputException(
          "What is given (%s) is nothing that advice is asked with."
              .formatted(Arguments.shown(given.getClass().getSimpleName() + " " + given)),
          ADVISED);
    }
  }

  private static <T> T one(Class<T> type, List<Object> given) {
    List<T> found = given.stream().filter(type::isInstance).map(type::cast).toList();
    if (found.size() != 1) {
      throw new InputException(
          "%s of type (%s) is given."
              .formatted(found.isEmpty() ? "Nothing" : "More than one", type.getSimpleName()),
          ADVISED);
    }
    return found.get(0);
  }
}
