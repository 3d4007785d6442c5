package dev.smallcap.advisor.author.diff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A book of made-up clients of every kind; the same seed makes the same book. */
final class MadeUpBook {
  /** Every so many rows one cannot be used. */
  static final int BROKEN = 1_000;

  private static final String[] ACCOUNTS = {
    "KR_OVERSEAS",
    "US_BROKERAGE",
    "KR_GENERAL",
    "KR_ISA",
    "KR_PENSION_SAVINGS",
    "KR_IRP_DC",
    "EU_BROKERAGE"
  };
  private static final String[] PHASES = {
    "EARLY_RECOVERY:1",
    "EARLY_RECOVERY:8",
    "EARLY_RECOVERY:20",
    "EXPANSION",
    "LATE",
    "RECESSION",
    "UNKNOWN",
    ""
  };

  private final Random random;

  private MadeUpBook(long seed) {
    this.random = new Random(seed);
  }

  /** Writes one. */
  static Path write(Path file, int clients, long seed) {
    MadeUpBook book = new MadeUpBook(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          "client,risk profile,horizon months,age,residency,account,cash,holdings,phase,"
              + "withdrawals,drawdown,money needed on,requested sleeve\n");
      for (int i = 1; i <= clients; i++) {
        out.write(i % BROKEN == 0 ? book.broken(i) : book.row(i));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String broken(int number) {
    return number % (2 * BROKEN) == 0
        ? "c" + number + ",R9,12,40,US,US_BROKERAGE,USD 0.00,,LATE,0,no,,\n"
        : "c" + number + ",R4,12\n";
  }

  private String row(int number) {
    String account = one(ACCOUNTS);
    boolean won = account.startsWith("KR_") && !account.equals("KR_OVERSEAS");
    return String.join(
            ",",
            "c" + number,
            one("R1", "R2", "R3", "R4", "R5"),
            String.valueOf(1 + random.nextInt(120)),
            String.valueOf(20 + random.nextInt(60)),
            one("KR", "US", "EU"),
            account,
            won ? "KRW " + random.nextInt(20_000_000) : "USD " + random.nextInt(20_000) + ".00",
            won
                ? "360750 " + some(2_000) + " at KRW 20000; 280930 " + some(300) + " at KRW 15000"
                : "IVV "
                    + some(300)
                    + " at USD 500; IWM "
                    + some(60)
                    + " at USD 250; IJR "
                    + some(99)
                    + " at USD 110",
            one(PHASES),
            one("0", "0", "3", "6"),
            one("no", "no", "yes"),
            one("", "", "2028-01-01", "2036-01-01"),
            one("", "", "19", "30"))
        + "\n";
  }

  private String some(int most) {
    return String.valueOf(1 + random.nextInt(most));
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }
}
