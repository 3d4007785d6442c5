package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.author.diff.BookDifference;
import dev.smallcap.advisor.author.diff.BookMarket;
import dev.smallcap.advisor.author.diff.BookReport;
import dev.smallcap.advisor.decide.PolicyModels;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A book of clients that both policies advise. */
final class BookOptions {
  @Option(
      names = "--book",
      paramLabel = "FILE.csv",
      description = "Also advises these clients under both policies.")
  private @Nullable Path book;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which the book is advised. Default: the latest day of NEW.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--market",
      paramLabel = "FILE-OR-FOLDER",
      description =
          "The market for clients whose rows give none: monthly figures as FRED writes them, or"
              + " signals in words. Default: nothing is known of it.")
  private @Nullable Path market;

  @Mixin private final VintageOption vintage = new VintageOption();
  @Mixin private final DeclareOptions declare = new DeclareOptions();

  /** Refuses what says how a book is advised where there is none. */
  void check() {
    if (book == null) {
      alone("--as-of", asOf);
      alone("--market", market);
      alone("--vintage", vintage.day());
      alone("--declare", declare.declared());
    }
  }

  private static void alone(String option, @Nullable Object value) {
    DeclareOptions.alone(
        option,
        value,
        "--book",
        "add --book FILE.csv: the situations are compared for every day and market.");
  }

  /** What differs for the book, or null where none is given. */
  @Nullable BookReport difference(Policy old, Policy now, LongConsumer progress) {
    LocalDate day = asOf == null ? PolicyModels.of(now).latestDay() : asOf;
    BookMarket given = BookMarket.on(day);
    if (market == null) {
      DeclareOptions.alone(
          "--vintage", vintage.day(), "--market", "add --market FILE-OR-FOLDER, or leave it out.");
    }
    if (market != null) {
      MarketFile file = MarketFile.read(market, day, vintage.day());
      given = new BookMarket(day, file.figures(), file.words(), null);
    }
    return book == null
        ? null
        : BookDifference.of(
            PolicyModels.of(old),
            PolicyModels.of(now),
            book,
            given.declared(declare.declaration(day)),
            progress);
  }
}
