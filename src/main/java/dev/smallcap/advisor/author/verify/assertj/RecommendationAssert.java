package dev.smallcap.advisor.author.verify.assertj;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.author.verify.AdviceVerifier;
import dev.smallcap.advisor.terms.Decision;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions on recommendations. Needs {@code org.assertj:assertj-core} on the class path.
 *
 * <pre>{@code
 * import static dev.smallcap.advisor.author.verify.assertj.RecommendationAssert.assertThat;
 *
 * assertThat(advice).builds().hasSleeve("15 %").because("sleeve-recovery");
 * }</pre>
 *
 * <p>Texts are written as in the case files: {@code 15 %}, {@code SELL IVV USD 15000.00; BUY IWM
 * USD 11250.00}, {@code none}. Not thread-safe, as all of AssertJ's assertions.
 */
public final class RecommendationAssert
    extends AbstractAssert<RecommendationAssert, Recommendation> {
  private RecommendationAssert(@Nullable Recommendation actual) {
    super(actual, RecommendationAssert.class);
  }

  /** Assertions on a recommendation. */
  public static RecommendationAssert assertThat(@Nullable Recommendation actual) {
    return new RecommendationAssert(actual);
  }

  /** The decision is BUILD. */
  public RecommendationAssert builds() {
    return decides(Decision.BUILD);
  }

  /** The decision is HOLD. */
  public RecommendationAssert holds() {
    return decides(Decision.HOLD);
  }

  /** The decision is this. */
  public RecommendationAssert decides(Decision decision) {
    return checked(advice -> advice.decides(decision));
  }

  /** The sleeve after all trades is this share of the equity money, such as {@code 15 %}. */
  public RecommendationAssert hasSleeve(String percent) {
    return checked(advice -> advice.hasSleeve(percent));
  }

  /** The trades of today are these and no others. */
  public RecommendationAssert trades(String trades) {
    return checked(advice -> advice.trades(trades));
  }

  /** The target weights of the account are these and no others. */
  public RecommendationAssert weighs(String weights) {
    return checked(advice -> advice.weighs(weights));
  }

  /** Something is said by each of these rules, or steps of the settlement. */
  public RecommendationAssert because(String... ids) {
    return checked(advice -> advice.says(ids));
  }

  /** Each of these rules gives a caution. */
  public RecommendationAssert cautions(String... ids) {
    return checked(advice -> advice.cautions(ids));
  }

  /** Nothing is said by any of these rules. */
  public RecommendationAssert isSilent(String... ids) {
    return checked(advice -> advice.isSilent(ids));
  }

  /** All but the id is like another recommendation. */
  public RecommendationAssert isLike(Recommendation expected) {
    return checked(advice -> advice.isLike(expected));
  }

  private RecommendationAssert checked(Consumer<AdviceVerifier> check) {
    isNotNull();
    try {
      check.accept(AdviceVerifier.of(actual));
    } catch (AssertionError e) {
      throwAssertionError(new org.assertj.core.error.BasicErrorMessageFactory("%s", literal(e)));
    }
    return this;
  }

  /** A text that is shown without quotes. */
  private static Object literal(AssertionError e) {
    return new Object() {
      @Override
      public String toString() {
        return String.valueOf(e.getMessage());
      }
    };
  }
}
