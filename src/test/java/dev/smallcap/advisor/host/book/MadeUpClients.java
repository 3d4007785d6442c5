package dev.smallcap.advisor.host.book;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A book of made-up clients of every kind, and what they hold; the same seed makes the same book.
 * Every so many clients one row cannot be used.
 */
public final class MadeUpClients {
  private static final String[] WON_ACCOUNTS = {
    "KR_GENERAL", "KR_ISA", "KR_PENSION_SAVINGS", "KR_IRP_DC"
  };
  private static final String[][] WON_FUNDS = {
    {"280930", "15000"}, {"360750", "20000"}, {"379800", "17000"}
  };
  private static final String[][] DOLLAR_FUNDS = {
    {"IJH", "65.10"}, {"IJR", "127.00"}, {"IVV", "640.00"}, {"IWM", "262.50"}, {"VB", "250"}
  };

  private final Random random;
  private final int broken;

  private MadeUpClients(long seed, int broken) {
    this.random = new Random(seed);
    this.broken = broken;
  }

  /** Writes one to files named by their arguments: clients, holdings, how many, each broken. */
  public static void main(String[] args) {
    write(Path.of(args[0]), Path.of(args[1]), Long.parseLong(args[2]), Integer.parseInt(args[3]));
  }

  /**
   * Writes clients as CSV, and their holdings; packed where a name ends with {@code .gz}.
   *
   * @param broken every so many clients something cannot be used; 0 for never
   */
  public static void write(Path clients, Path holdings, long many, int broken) {
    MadeUpClients made = new MadeUpClients(20260101L, broken);
    try (Writer who = writer(clients);
        Writer what = writer(holdings)) {
      who.write(
          "client,account id,residency,age,risk profile,profiled on,horizon months,account,cash,"
              + "fractional shares,withdrawals,drawdown,money needed on,requested sleeve,rates\n");
      what.write("client,account id,symbol,quantity,price,currency,price_date\n");
      for (long i = 0; i < many; i++) {
        made.one(i, who, what);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Writer writer(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new OutputStreamWriter(
        file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out,
        StandardCharsets.UTF_8);
  }

  private void one(long number, Writer who, Writer what) throws IOException {
    long second = number % 4 == 1 ? 1 : 0;
    String id = String.format(Locale.ROOT, "c-%09d,a-%d", number - second, second);
    int fault = broken > 0 && number % broken == broken - 1 ? (int) (number / broken % 6) : -1;
    boolean won = random.nextInt(3) == 0;
    boolean abroad = won && random.nextInt(4) == 0;
    String account = won ? one(WON_ACCOUNTS) : one("US_BROKERAGE", "KR_OVERSEAS", "EU_BROKERAGE");
    who.write(
        String.join(
            ",",
            id,
            one("KR", "US", "EU"),
            String.valueOf(20 + random.nextInt(60)),
            fault == 0 ? "R9" : one("R1", "R2", "R3", "R4", "R5"),
            one("2025-11-03", "2025-12-30", "2024-06-30", "2026-01-15"),
            String.valueOf(1 + random.nextInt(120)),
            account,
            won
                ? "KRW " + random.nextInt(20_000_000)
                : "USD " + random.nextInt(20_000) + "." + (10 + random.nextInt(90)),
            one("yes", "no"),
            one("0", "0", "3", "6.5"),
            one("no", "no", "yes"),
            one("", "", "2028-01-01", "2036-01-01"),
            one("", "", "19", "30"),
            abroad ? "USD/KRW 1470.5" : ""));
    who.write(fault == 1 ? ",too,many\n" : "\n");
    if (fault == 2) {
      who.write(id + ",KR,40,R3,2026-01-15,12,US_BROKERAGE,USD 1.00,yes,0,no,,,\n");
    }
    held(id, what, won ? WON_FUNDS : DOLLAR_FUNDS, won ? "KRW" : "USD", fault);
    if (abroad) {
      what.write(id + ",SPY,3,690.10,USD,2026-01-15\n");
    }
    if (fault == 5) {
      what.write(id + "-nobody,IVV,1,640.00,USD,2026-01-15\n");
    }
  }

  private void held(String id, Writer what, String[][] funds, String currency, int fault)
      throws IOException {
    boolean first = true;
    for (String[] fund : funds) {
      if (random.nextInt(3) > 0) {
        String quantity = String.valueOf(random.nextInt(400));
        String most = first && fault == 3 ? "5e1" : quantity;
        what.write(
            String.join(",", id, fund[0], most, fund[1], currency, "2026-01-15")
                + (first && fault == 4 ? ",1\n" : "\n"));
        first = false;
      }
    }
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }
}
