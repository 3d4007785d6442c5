package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day and the market in which a book of clients is advised, for rows that give none of their
 * own. Immutable and thread-safe.
 *
 * @param asOf the day of the advice
 * @param figures the figures, or none
 * @param words the signals given in words, or null
 * @param declaration the phase that is declared, or null
 */
public record BookMarket(
    LocalDate asOf,
    MarketData figures,
    @Nullable WordedSignals words,
    @Nullable Declaration declaration) {
  /** A day on which nothing is known of the market but what the rows give. */
  public static BookMarket on(LocalDate asOf) {
    return new BookMarket(asOf, MarketData.none(), null, null);
  }

  /** The same with a phase that is declared. */
  public BookMarket declared(@Nullable Declaration phase) {
    return new BookMarket(asOf, figures, words, phase);
  }
}
