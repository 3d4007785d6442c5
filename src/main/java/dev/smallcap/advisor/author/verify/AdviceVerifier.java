package dev.smallcap.advisor.author.verify;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.author.verify.cases.AdviceText;
import dev.smallcap.advisor.author.verify.cases.Differences;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Stage;
import java.util.List;
import java.util.Objects;

/**
 * Checks a recommendation. Texts are written as in the case files: {@code 15 %}, {@code SELL IVV
 * USD 15000.00; BUY IWM USD 11250.00}, {@code none}. A check that fails throws {@link
 * AssertionError} with what was expected, what came, and the reasons; one that names nothing is
 * refused with {@link dev.smallcap.advisor.terms.InputException}. Immutable and thread-safe.
 */
public final class AdviceVerifier {
  private final Recommendation advice;

  private AdviceVerifier(Recommendation advice) {
    this.advice = advice;
  }

  /** A verifier of a recommendation. */
  public static AdviceVerifier of(Recommendation advice) {
    return new AdviceVerifier(Arguments.given(advice, "recommendation"));
  }

  /** The recommendation. */
  public Recommendation advice() {
    return advice;
  }

  /** Checks the decision. */
  public AdviceVerifier decides(Decision decision) {
    return check("decision", Arguments.given(decision, "decision").name());
  }

  /** Checks the stage that it acts on. */
  public AdviceVerifier actsOn(Stage stage) {
    return check("stage", Arguments.given(stage, "stage").name());
  }

  /** Checks the sleeve after all trades, such as {@code 15 %} of the equity money. */
  public AdviceVerifier hasSleeve(String percent) {
    return check("sleeve", percent);
  }

  /** Checks the trades of today, all of them, in any order. */
  public AdviceVerifier trades(String trades) {
    return check("trades", trades);
  }

  /** Checks the target weights of the account, all that are more than nothing, in any order. */
  public AdviceVerifier weighs(String weights) {
    return check("weights", weights);
  }

  private AdviceVerifier check(String column, String expected) {
    Arguments.given(expected, column + " that is expected");
    String came = Objects.requireNonNull(AdviceText.PARTS.get(column)).apply(advice, expected);
    if (!AdviceText.same(expected, came)) {
      throw failure(column, expected, came);
    }
    return this;
  }

  /** Checks that rules, or steps of the settlement, are behind something that is said. */
  public AdviceVerifier says(String... ids) {
    for (String id : NamedChecks.some(ids, "says")) {
      if (!AdviceText.ids(advice).contains(id)) {
        throw failure("what is said", id, String.join(", ", AdviceText.ids(advice)));
      }
    }
    return this;
  }

  /** Checks that cautions of these rules are among the cautions. */
  public AdviceVerifier cautions(String... ids) {
    List<String> cautions = advice.cautions().stream().map(Reason::ruleId).toList();
    for (String id : NamedChecks.some(ids, "cautions")) {
      if (!cautions.contains(id)) {
        throw failure("the cautions", id, String.join(", ", cautions));
      }
    }
    return this;
  }

  /** Checks that nothing is said by these rules. */
  public AdviceVerifier isSilent(String... ids) {
    for (String id : NamedChecks.some(ids, "isSilent")) {
      for (Reason reason : advice.told()) {
        if (reason.ruleId().equals(id)) {
          throw failure("what is said", "nothing by " + id, reason.text().en());
        }
      }
    }
    return this;
  }

  /** What is said by a rule, to be checked. */
  public ReasonVerifier because(String id) {
    says(id);
    return new ReasonVerifier(
        advice.told().stream().filter(reason -> reason.ruleId().equals(id)).toList());
  }

  /** Checks that all but the id is like another recommendation, naming each field that differs. */
  public AdviceVerifier isLike(Recommendation expected) {
    List<String> differences =
        Differences.between(Arguments.given(expected, "recommendation that is expected"), advice);
    if (!differences.isEmpty()) {
      throw new AssertionError("\n" + String.join("\n", differences));
    }
    return this;
  }

  private AssertionError failure(String where, String expected, String came) {
    return new AssertionError(
        "\n  in %s\n  expected: %s\n  came:     %s\n%s"
            .formatted(where, expected, came, AdviceText.why(advice)));
  }
}
