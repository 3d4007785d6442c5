package dev.smallcap.advisor.host.book;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.files.table.CsvCell;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Advises batches. Immutable and thread-safe. */
final class Advising {
  private final Policy policy;
  private final MarketView market;
  private final String file;
  private final AdviceWriter form;
  private final boolean packed;

  Advising(BookRun run) {
    this.policy = run.policy();
    this.market = run.market();
    this.file = run.clients().toString();
    this.form = AdviceWriter.of(run.format(), run.words(), run.out());
    this.packed = BookFormat.isPacked(run.out());
  }

  /** What stands before the first advice; packed, a member even where that is nothing. */
  byte[] head() {
    return Written.bytes(packed, form::head);
  }

  /** What stands before the first rejected row. */
  static byte[] rejectionsHead() {
    return Written.bytes(false, out -> CsvAdvice.csv(out).writeRecord(Rejection.COLUMNS).flush());
  }

  Advised advise(List<BookItem> batch) {
    BookTally tally = new BookTally();
    List<Recommendation> advice = new ArrayList<>(batch.size());
    List<Rejection> rejections = new ArrayList<>();
    for (BookItem item : batch) {
      Rejection rejection = item.rejection();
      if (rejection == null) {
        rejection = advise(Objects.requireNonNull(item.given()), item, advice);
      }
      if (rejection == null) {
        tally.advised(advice.get(advice.size() - 1));
      } else {
        tally.refused();
        rejections.add(rejection);
      }
    }
    return new Advised(
        advice.isEmpty() ? new byte[0] : Written.bytes(packed, out -> form.write(advice, out)),
        rejections.isEmpty() ? new byte[0] : rows(rejections),
        tally);
  }

  private @Nullable Rejection advise(ClientRow given, BookItem item, List<Recommendation> advice) {
    try {
      ParsedClient entry = given.read(item.held(), market.asOf());
      Client client = item.others() ? entry.client().havingOtherAccounts() : entry.client();
      advice.add(policy.recommend(client, entry.account(), entry.holdings(), market));
      return null;
    } catch (InputException e) {
      return Rejection.of(file, given.line(), given.key(), e);
    } catch (PolicyException e) {
      return new Rejection(file, given.line(), given.key(), null, null, oneLine(e));
    } catch (RuntimeException e) {
      throw new IllegalStateException(file + ", line " + given.line() + ": " + e, e);
    }
  }

  private static String oneLine(PolicyException e) {
    return String.valueOf(e.getMessage()).replace('\n', ' ');
  }

  private static byte[] rows(List<Rejection> rejections) {
    return Written.bytes(
        false,
        out -> {
          CsvWriter csv = CsvAdvice.csv(out);
          rejections.forEach(one -> csv.writeRecord(CsvCell.row(one.cells())));
          csv.flush();
        });
  }
}
