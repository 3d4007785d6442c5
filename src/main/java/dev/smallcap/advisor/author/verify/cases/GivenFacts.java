package dev.smallcap.advisor.author.verify.cases;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.rulebook.cases.CaseFacts;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The facts of a verifier, with ordinary ones where none of their kind is given. */
public final class GivenFacts {
  private GivenFacts() {}

  public static CaseQuestion asked(
      PolicyModel policy, LocalDate asOf, String group, List<Object> given) {
    List<Object> facts = new ArrayList<>();
    for (Object fact : given) {
      facts.add(fact(fact, group, asOf));
    }
    if (facts.stream().filter(Market.class::isInstance).count() > 1) {
      throw new InputException(
          "More than one market is given (" + shown(facts) + ").", "give the one that acts.");
    }
    CaseFacts ordinary = CaseFacts.of(policy.book());
    for (FactType type : CaseFacts.ordinarily(group)) {
      if (facts.stream().noneMatch(fact -> fact.getClass() == type.type())) {
        facts.add(ordinary.ordinary(type, policy.parameters().on(asOf)));
      }
    }
    Set<String> told = new HashSet<>();
    for (Object fact : given) {
      for (RecordComponent component :
          Objects.requireNonNullElse(
              fact.getClass().getRecordComponents(), new RecordComponent[0])) {
        told.add(component.getName());
      }
    }
    return CaseQuestion.of(policy, asOf, group, CaseFacts.measured(facts, told));
  }

  /** What the rules see of an object; one that they cannot see would be passed over in silence. */
  private static Object fact(Object given, String group, LocalDate asOf) {
    if (given instanceof MarketView market) {
      if (sees(group, Market.class)) {
        checkDay(market, asOf);
        return JudgedMarket.of(market).facts();
      }
      throw new InputException(
          "A MarketView is judged already: rules of the folder (" + group + ") do not see it.",
          "give the facts that they see: " + facts(group) + ".");
    }
    if (given instanceof Conclusion || sees(group, given.getClass())) {
      return given;
    }
    throw new InputException(
        "What is given (%s) is no fact that rules of the folder (%s) see."
            .formatted(Arguments.shown(given.getClass().getSimpleName() + " " + given), group),
        "give one of " + facts(group) + ", or a conclusion.");
  }

  private static boolean sees(String group, Class<?> type) {
    return Vocabulary.given(group).values().stream().anyMatch(one -> one.type() == type);
  }

  private static String facts(String group) {
    return String.join(", ", Vocabulary.given(group).keySet());
  }

  private static String shown(List<Object> facts) {
    return Arguments.shown(
        String.join(
            "; ", facts.stream().filter(Market.class::isInstance).map(Object::toString).toList()));
  }

  static void checkDay(MarketView market, LocalDate asOf) {
    if (!market.asOf().equals(asOf)) {
      throw new InputException(
          "The market is of (" + market.asOf() + "), the as-of date is " + asOf + ".",
          "assess it on the same day.");
    }
  }
}
