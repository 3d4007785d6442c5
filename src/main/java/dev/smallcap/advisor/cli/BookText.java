package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.book.BookSummary;
import dev.smallcap.advisor.terms.Printable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of a book, as text. */
final class BookText {
  private static final double NANOS = 1e9;

  private BookText() {}

  /** A run that is done. */
  static String of(BookSummary summary, long nanos) {
    StringBuilder text = new StringBuilder();
    text.append(number(summary.advised()))
        .append(summary.advised() == 1 ? " client advised" : " clients advised");
    if (summary.rejected() > 0) {
      text.append(", ")
          .append(number(summary.rejected()))
          .append(summary.rejected() == 1 ? " row" : " rows")
          .append(" rejected: ")
          .append(Printable.line(String.valueOf(summary.rejections())));
    }
    if (summary.sorted()) {
      text.append(
          "\nThe rows were not in order: they were sorted by client, and so is the advice.");
    }
    text.append("\n\n");
    List<List<String>> decisions = new ArrayList<>();
    summary
        .decisions()
        .forEach((decision, times) -> decisions.add(List.of(decision.name(), number(times))));
    text.append(
        new Grid(List.of("decision", "clients"), decisions).as(Grid.Format.TEXT, Style.PLAIN));
    if (!summary.traded().isEmpty()) {
      List<List<String>> traded = new ArrayList<>();
      summary
          .traded()
          .forEach(
              (currency, sums) ->
                  traded.add(List.of(currency, money(sums.buys()), money(sums.sales()))));
      text.append('\n')
          .append(
              new Grid(List.of("traded", "buys", "sales"), traded)
                  .as(Grid.Format.TEXT, Style.PLAIN));
    }
    double seconds = nanos / NANOS;
    long here = summary.rows() - summary.resumed();
    text.append(
        String.format(
            Locale.ROOT,
            "%n%s, %s s, %,d rows a second%s%n",
            Printable.line(summary.out().toString()),
            String.format(Locale.ROOT, "%.1f", seconds),
            Math.round(here / seconds),
            summary.resumed() == 0
                ? ""
                : String.format(Locale.ROOT, "; resumed after %,d rows", summary.resumed())));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /** A run that is not. */
  static String stopped(BookSummary summary) {
    return "Stopped after "
        + number(summary.rows())
        + " rows: nothing of them is lost, "
        + Printable.line(summary.out().toString())
        + " is not there yet.\nMaybe go on by the same command with --resume.\n";
  }

  /** A time such as 1:05, or 2:01:05. */
  static String time(long seconds) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String money(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
  }
}
