package dev.smallcap.advisor.author.diff;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;

/**
 * A client of a book whose answer changes. Immutable and thread-safe.
 *
 * @param id the id in the book
 * @param line the line in the book
 * @param degree how much changes
 * @param before decision and sleeve under the old policy
 * @param after decision and sleeve under the new policy
 * @param moved how much more or less is traded, fund by fund, in the account's currency
 * @param currency the account's currency
 * @param causes numbers, or tables such as {@code funds.csv} and {@code classes.csv}, that make the
 *     answer another one by themselves, and rules that tell it otherwise and changed, or read a
 *     number that did
 */
public record ComparedClient(
    String id,
    long line,
    Impact degree,
    String before,
    String after,
    BigDecimal moved,
    CurrencyUnit currency,
    Set<String> causes) {
  /** Copies the set. */
  public ComparedClient {
    causes = Collections.unmodifiableSet(new TreeSet<>(causes));
  }
}
