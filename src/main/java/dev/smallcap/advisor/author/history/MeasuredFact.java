package dev.smallcap.advisor.author.history;

import dev.smallcap.advisor.rulebook.catalogue.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fact behind a line of evidence, beside what the prices at hand say. Immutable and thread-safe.
 *
 * @param fact the fact as it is shipped
 * @param value the value measured again, to the decimals of the shipped one, or null where these
 *     prices cannot tell it
 */
public record MeasuredFact(Fact fact, @Nullable BigDecimal value) {
  /** Whether the two are the same, or null where there is no second one. */
  public @Nullable Boolean agrees() {
    return value == null ? null : value.compareTo(new BigDecimal(fact.value())) == 0;
  }
}
