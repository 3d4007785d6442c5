package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Advises every client of a book in one market and writes the advice in their order. Start with
 * {@link #of} and add what differs from its defaults.
 *
 * <pre>{@code
 * BookSummary summary =
 *     BookRun.of(policy, market, Path.of("clients.csv"), Path.of("advice.csv"))
 *         .holding(Path.of("holdings.csv"))
 *         .run(BookStart.NEW, BookWatch.NONE);
 * }</pre>
 *
 * <p>The clients' file is CSV with the columns of {@link
 * dev.smallcap.advisor.rulebook.cases.BookCells#REQUIRED} or JSON lines, either of them also packed
 * by gzip. Holdings stand in the row, or in a CSV file of their own. That file has the columns of
 * holdings, the id of the client and, where the clients' file has it, the id of the account. If not
 * both files are in the order of these ids, by code points, the run sorts them first. It does so in
 * little memory, beside the output, and the advice comes in that order. A row that cannot be used
 * goes to a file beside the advice, with its name and {@code .rejected.csv}; the others go on.
 *
 * <p>Immutable and thread-safe; but one run at a time writes an output.
 *
 * @param policy the policy that advises
 * @param market the market, assessed by that policy
 * @param clients the clients
 * @param holdings their holdings, or null where they stand with the clients
 * @param out the advice, or the list of the pages; packed where it ends with {@code .gz}
 * @param format how the advice is written
 * @param words the language in which CSV also tells the reasons in words, or null for their ids
 *     alone; that of the pages, or null for English
 * @param threads how many clients are advised at the same time, 1-1024
 */
public record BookRun(
    Policy policy,
    MarketView market,
    Path clients,
    @Nullable Path holdings,
    Path out,
    BookFormat format,
    @Nullable Lang words,
    int threads) {
  private static final int MOST_THREADS = 1_024;

  /**
   * Checks the fields.
   *
   * @throws InputException if one is missing or out of its range, or an output is an input
   */
  public BookRun {
    Arguments.given(policy, "policy");
    Arguments.given(market, "market");
    Arguments.given(format, "format");
    Arguments.within(threads, 1, MOST_THREADS, "number of threads");
    Path written = Arguments.given(out, "output").toAbsolutePath().normalize();
    if (written.equals(Arguments.given(clients, "clients").toAbsolutePath().normalize())
        || (holdings != null && written.equals(holdings.toAbsolutePath().normalize()))) {
      throw new InputException("The output (" + out + ") is an input too.", "name another.");
    }
    if (words != null && format == BookFormat.JSONL) {
      throw new InputException(
          "The language (" + words + ") is asked for beside JSON lines.",
          "leave it out: they hold both languages.");
    }
  }

  /**
   * A run on all cores, its format by the ending of the output.
   *
   * @throws InputException if the ending says no format
   */
  public static BookRun of(Policy policy, MarketView market, Path clients, Path out) {
    return new BookRun(
        policy,
        market,
        clients,
        null,
        out,
        BookFormat.of(Arguments.given(out, "output")),
        null,
        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /** This run, the holdings in a file of their own. */
  public BookRun holding(Path file) {
    return new BookRun(policy, market, clients, file, out, format, words, threads);
  }

  /** This run, writing another format. */
  public BookRun writing(BookFormat other) {
    return new BookRun(policy, market, clients, holdings, out, other, words, threads);
  }

  /** This run, telling the reasons in words too. */
  public BookRun telling(Lang language) {
    return new BookRun(policy, market, clients, holdings, out, format, language, threads);
  }

  /** This run on so many threads. */
  public BookRun on(int number) {
    return new BookRun(policy, market, clients, holdings, out, format, words, number);
  }

  /** The files that a run writes, in the end or on its way there: none of them may be an input. */
  public List<Path> written() {
    return BookFiles.of(out).all();
  }

  /**
   * Advises all clients, or as many as it is let. Until all are done, the advice has the ending
   * {@code .part}, and {@code .checkpoint} says how far the run has come. After a stop, a crash or
   * a kill, a resumed run ends with the same bytes as one that was left alone.
   *
   * @throws InputException if a file cannot be read or written, a column is missing or not known, a
   *     holding has no client, an output exists, or the run to be resumed rested on other inputs;
   *     nothing is left behind that could not be resumed
   */
  public BookSummary run(BookStart start, BookWatch watch) {
    BookFiles files = BookFiles.of(out);
    files.check(
        Arguments.given(start, "start"),
        holdings == null ? List.of(clients) : List.of(clients, holdings));
    try (HoldingsJoin rows = HoldingsJoin.open(clients, holdings)) {
      RunFingerprint identity = RunFingerprint.of(this);
      Advising advising = new Advising(this);
      try (OutputFiles parts = OutputFiles.open(files, identity, start, advising)) {
        if (!parts.isSorted() || parts.last().end()) {
          try {
            return new BookPipeline(this, rows, parts, watch).run(advising, files);
          } catch (OutOfOrder e) {
            parts.beginSorted(identity, advising);
          }
        }
        return sorted(parts, advising, files, watch);
      }
    } catch (UncheckedIOException e) {
      throw unwritten(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  /** Goes on with the rows in their order, of which an earlier run may have done some. */
  private BookSummary sorted(OutputFiles parts, Advising advising, BookFiles files, BookWatch watch)
      throws IOException {
    try (HoldingsJoin rows = inOrder(parts, watch)) {
      return rows == null
          ? BookPipeline.summary(parts, parts.last().tally().rows(), files)
          : new BookPipeline(this, rows, parts, watch).run(advising, files);
    }
  }

  private @Nullable HoldingsJoin inOrder(OutputFiles parts, BookWatch watch) throws IOException {
    Path held = Objects.requireNonNull(holdings);
    try {
      return HoldingsJoin.sorted(clients, held, new Sorting(out, List.of(clients, held), watch));
    } catch (InputException e) {
      if (parts.keeps(e)) {
        parts.checkpointKept(e);
      }
      throw e;
    }
  }

  private InputException unwritten(IOException e) {
    return new InputException(
        "The output (" + out + ") cannot be written: " + FileFailure.of(e),
        "make room or mend its rights, and resume: what was written is kept.",
        e);
  }
}
