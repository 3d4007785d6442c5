package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.terms.Decision;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a book. Immutable and thread-safe.
 *
 * @param finished whether it was done to its end; otherwise it can be resumed
 * @param advised how many clients were advised, by earlier runs too
 * @param rejected how many rows were rejected, by earlier runs too
 * @param resumed how many rows earlier runs had done
 * @param decisions how many clients by decision
 * @param traded what is traded today by currency, but for trades without an amount, whose prices
 *     are too old
 * @param sorted whether the rows were not in order: then the advice is in the order of clients
 * @param out the advice
 * @param rejections the rejected rows, or null where there are none
 */
public record BookSummary(
    boolean finished,
    long advised,
    long rejected,
    long resumed,
    Map<Decision, Long> decisions,
    SortedMap<String, Traded> traded,
    boolean sorted,
    Path out,
    @Nullable Path rejections) {
  /** Copies the maps. */
  public BookSummary {
    Map<Decision, Long> copy = new EnumMap<>(Decision.class);
    copy.putAll(decisions);
    decisions = Collections.unmodifiableMap(copy);
    traded = Collections.unmodifiableSortedMap(new TreeMap<>(traded));
  }

  /** All rows that were read: clients, and holdings that are nobody's. */
  public long rows() {
    return advised + rejected;
  }
}
