package dev.smallcap.advisor.cli;

import static dev.smallcap.advisor.cli.TextReport.counted;
import static dev.smallcap.advisor.cli.TextReport.number;

import dev.smallcap.advisor.cli.Grid.Format;
import dev.smallcap.advisor.host.book.BookSummary;
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
    TextReport text = new TextReport();
    text.part("%s advised", counted(summary.advised(), "client"));
    if (summary.rejected() > 0) {
      text.part(
          ", %s rejected: %s",
          counted(summary.rejected(), "row"), String.valueOf(summary.rejections()));
    }
    if (summary.sorted()) {
      text.part("\nThe rows were not in order: they were sorted by client, and so is the advice.");
    }
    text.line("\n");
    List<List<String>> decisions = new ArrayList<>();
    summary
        .decisions()
        .forEach((decision, times) -> decisions.add(List.of(decision.name(), number(times))));
    text.text(new Grid(List.of("decision", "clients"), decisions).as(Format.TEXT, Style.PLAIN));
    if (!summary.traded().isEmpty()) {
      List<List<String>> traded = new ArrayList<>();
      summary
          .traded()
          .forEach(
              (currency, sums) ->
                  traded.add(List.of(currency, money(sums.buys()), money(sums.sales()))));
      text.line("")
          .text(new Grid(List.of("traded", "buys", "sales"), traded).as(Format.TEXT, Style.PLAIN));
    }
    double seconds = nanos / NANOS;
    long here = summary.rows() - summary.resumed();
    text.part(
        "\n%s, %.1f s, %,d rows a second", summary.out(), seconds, Math.round(here / seconds));
    return text.line(summary.resumed() == 0 ? "" : "; resumed after %,d rows", summary.resumed())
        .toString();
  }

  /** A run that is not. */
  static String stopped(BookSummary summary) {
    return new TextReport()
        .line(
            "Stopped after %,d rows: nothing of them is lost, %s is not there yet.",
            summary.rows(), summary.out())
        .line("Maybe go on by the same command with --resume.")
        .toString();
  }

  /** A time such as 1:05, or 2:01:05. */
  static String time(long seconds) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
  }

  private static String money(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
  }
}
