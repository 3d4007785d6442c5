package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowStream;
import dev.smallcap.advisor.rulebook.cases.AdviceCase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Percent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Advises a book of clients under two policies and compares. The book is a CSV file with the
 * columns of cases of whole advice and {@code client}, an opaque id; it is read a few rows at a
 * time, so that it can be of any length. One book, once.
 */
public final class BookDifference {
  private static final int AT_ONCE = 2_000;

  private final Adviser old;
  private final Adviser now;
  private final Causes causes;
  private final BookRows rows;

  private BookDifference(PolicyModel old, PolicyModel now, BookRows rows, BookMarket market) {
    this.old = new Adviser(old, market);
    this.now = new Adviser(now, market);
    this.causes = new Causes(old, now, market);
    this.rows = rows;
  }

  /**
   * Advises the clients of a book under both policies.
   *
   * @param market the day of the advice, and the market for rows that give none
   * @param progress told how many rows are done
   * @throws InputException if the day is before the first of either policy, the file cannot be
   *     read, a column is not known, or no row can be used
   */
  public static BookReport of(
      PolicyModel old, PolicyModel now, Path book, BookMarket market, LongConsumer progress) {
    begun(old, "old", market.asOf());
    begun(now, "new", market.asOf());
    ClientTally tally = new ClientTally();
    try (RowStream stream = RowStream.open(book)) {
      BookRows rows = new BookRows(book.toString(), stream.header(), now, market.asOf());
      new BookDifference(old, now, rows, market).read(stream, tally, progress);
    }
    if (tally.clients() == 0) {
      String why = tally.rejection();
      throw new InputException(
          why == null ? book + " has no rows." : "No row of " + book + " can be used: " + why,
          "give each client a row under the names of the columns.");
    }
    return tally.book();
  }

  private static void begun(PolicyModel policy, String which, LocalDate day) {
    if (day.isBefore(policy.firstDay())) {
      throw new InputException(
          "The day of the book (%s) is before the first day of the %s policy, %s."
              .formatted(day, which, policy.firstDay()),
          "give a later day with --as-of: before it there was nothing to compare.");
    }
  }

  private void read(RowStream stream, ClientTally tally, LongConsumer progress) {
    List<Row> some = stream.next(AT_ONCE, fault -> tally.rejected(BookRows.said(fault)));
    while (!some.isEmpty()) {
      for (Came came : some.parallelStream().map(this::compared).toList()) {
        if (came.refusal() == null) {
          tally.advised(came.client());
        } else {
          tally.rejected(came.refusal());
        }
      }
      progress.accept(tally.rows());
      some = stream.next(AT_ONCE, fault -> tally.rejected(BookRows.said(fault)));
    }
  }

  /** What came of a row: a refusal, a client whose answer changes, or neither. */
  private record Came(@Nullable String refusal, @Nullable ComparedClient client) {}

  private Came compared(Row row) {
    try {
      AdviceCase given = rows.read(row);
      Recommendation before = old.advise(given);
      Recommendation after = now.advise(given);
      Impact degree = ClientDifference.degree(before, after);
      return new Came(null, degree == null ? null : client(row, given, before, after, degree));
    } catch (InputException e) {
      return new Came(BookRows.refusal(row, e), null);
    }
  }

  private static String answered(Recommendation advice) {
    Percent target = advice.sleeve().target();
    return target == null ? advice.decision().name() : advice.decision() + " " + target;
  }

  private ComparedClient client(
      Row row, AdviceCase given, Recommendation before, Recommendation after, Impact degree) {
    String id = row.optional(BookRows.CLIENT);
    return new ComparedClient(
        id == null ? "line " + row.line() : id,
        row.line(),
        degree,
        answered(before),
        answered(after),
        ClientDifference.moved(before, after),
        after.account().currency(),
        causes.of(given, before, after, degree));
  }
}
