package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.MarketData;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints the processor time that a book takes for each client besides its recommendation: reading
 * and joining rows, making a situation of them, and writing the advice.
 */
public final class BookOverhead {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 26);
  private static final int CLIENTS = 100_000;
  private static final int ROUNDS = 6;
  private static final int ADVISED = 2_000;

  private BookOverhead() {}

  /** Measures several times; the last line counts. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("book");
    Path clients = folder.resolve("clients.csv");
    Path holdings = folder.resolve("holdings.csv");
    MadeUpClients.write(clients, holdings, CLIENTS, 0);
    Policy policy = Policy.standard();
    MarketView market =
        policy.assess(MarketData.fred(Path.of("src/examples/article/market.csv")), AS_OF);
    List<Recommendation> advice = new ArrayList<>();
    try (HoldingsJoin rows = HoldingsJoin.open(clients, holdings)) {
      for (int i = 0; i < ADVISED; i++) {
        BookItem item = rows.next();
        ParsedClient entry = item.given().read(item.held(), AS_OF);
        advice.add(policy.recommend(entry.client(), entry.account(), entry.holdings(), market));
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      System.out.println(measured(clients, holdings, advice));
    }
  }

  private static String measured(Path clients, Path holdings, List<Recommendation> advice)
      throws IOException {
    long begun = cpu();
    List<BookItem> items = new ArrayList<>();
    try (HoldingsJoin rows = HoldingsJoin.open(clients, holdings)) {
      for (BookItem item = rows.next(); item != null; item = rows.next()) {
        items.add(item);
      }
    }
    long read = cpu();
    long held = 0;
    for (BookItem item : items) {
      held += item.given().read(item.held(), AS_OF).holdings().list().size();
    }
    long made = cpu();
    AdviceWriter form = AdviceWriter.of(BookFormat.CSV, null);
    long bytes = 0;
    for (int done = 0; done < CLIENTS; done += ADVISED) {
      for (int from = 0; from < ADVISED; from += 250) {
        List<Recommendation> some = advice.subList(from, from + 250);
        bytes += Written.bytes(false, out -> form.write(some, out)).length;
      }
    }
    long written = cpu();
    return String.format(
        Locale.ROOT,
        "a client: %.1f us read, %.1f us made, %.1f us written; %.1f us in all (%d holdings, %d"
            + " bytes)",
        (read - begun) / 1e3 / CLIENTS,
        (made - read) / 1e3 / CLIENTS,
        (written - made) / 1e3 / CLIENTS,
        (written - begun) / 1e3 / CLIENTS,
        held,
        bytes);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
