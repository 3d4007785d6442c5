package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holding;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many clients a second the command {@code book} advises, as a process of its own. */
final class BookRate {
  private static final String HEADER =
      "client,residency,age,risk profile,profiled on,horizon months,account,cash,fractional shares,"
          + "money needed on,withdrawals,drawdown,hedge wanted,requested sleeve,motive,minimum trade,"
          + "holdings\n";

  private BookRate() {}

  /** Writes a book of so many clients, advises it within 256 MB of heap, and says how fast. */
  static String of(int count) throws IOException, InterruptedException {
    Path cli = Path.of(System.getProperty("bench.cli"));
    Path book = Path.of("target", "bench", "book.csv");
    write(book, count);
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-Xmx256m", "-jar", cli.toString(), "book", "--force", "--quiet"));
    command.addAll(List.of("--clients", book.toString(), "--as-of", Article.AS_OF.toString()));
    command.addAll(List.of("--market", "src/examples/article/market.csv"));
    command.addAll(List.of("--out", "target/bench/book-advice.csv"));
    long begun = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (code != 0) {
      return "book ended with " + code + ": " + printed.strip();
    }
    return String.format(
        Locale.ROOT,
        "%,d clients in %.1f s, the start of the process included: %,.0f a second, heap 256 MB.",
        count,
        seconds,
        count / seconds);
  }

  private static void write(Path book, int count) throws IOException {
    Clients clients = new Clients(1, Article.AS_OF, false);
    try (BufferedWriter out = Files.newBufferedWriter(book)) {
      out.write(HEADER);
      for (int i = 0; i < count; i++) {
        out.write(row(clients.next()));
      }
    }
  }

  private static String row(Situation situation) {
    Client client = situation.client();
    Account account = situation.account();
    List<String> cells = new ArrayList<>();
    cells.add(client.id());
    cells.add(client.residency().name());
    cells.add(String.valueOf(client.age()));
    cells.add(client.riskProfile().name());
    cells.add(client.profiledOn().toString());
    cells.add(String.valueOf(client.horizonMonths()));
    cells.add(account.type().name());
    cells.add(account.cash().toString());
    cells.add(yes(account.fractionalShares()));
    cells.add(client.moneyNeededOn() == null ? "" : client.moneyNeededOn().toString());
    cells.add(client.withdrawals().value().toPlainString());
    cells.add(yes(client.drawdown()));
    cells.add(yes(client.hedgeWanted()));
    cells.add(
        client.requestedSleeve() == null ? "" : client.requestedSleeve().value().toPlainString());
    cells.add(client.motive().name());
    cells.add(account.minimumTrade().toString());
    List<String> held = new ArrayList<>();
    for (Holding holding : situation.holdings().list()) {
      held.add(
          holding.code()
              + " "
              + holding.quantity().toPlainString()
              + " at "
              + holding.price()
              + " on "
              + holding.priceDate()
              + (holding.assetClass() == null ? "" : " as " + holding.assetClass()));
    }
    cells.add(String.join("; ", held));
    return String.join(",", cells) + "\n";
  }

  private static String yes(boolean value) {
    return value ? "yes" : "no";
  }
}
