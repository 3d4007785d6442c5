package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.difference.Book;
import dev.smallcap.advisor.difference.Client;
import dev.smallcap.advisor.difference.Degree;
import dev.smallcap.advisor.difference.Difference;
import dev.smallcap.advisor.difference.Entry;
import dev.smallcap.advisor.difference.Period;
import dev.smallcap.advisor.difference.Region;
import dev.smallcap.advisor.terms.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A difference as text for people. Stateless and thread-safe. */
final class DifferenceText {
  /** What follows a line whose outcome stays: how much of the answer it is. */
  static final String BESIDE = " +\\(only [a-z ]+\\)";

  private DifferenceText() {}

  static String of(Difference difference, @Nullable Book book, Style style) {
    StringBuilder out = new StringBuilder();
    out.append(style.heading("In the files")).append('\n');
    if (difference.entries().isEmpty()) {
      out.append("nothing differs\n");
    }
    for (Entry entry : difference.entries()) {
      out.append("- ").append(entry.line()).append('\n');
      if (entry.what() != Entry.What.PARAMETER) {
        lines(entry, out);
      }
    }
    out.append('\n').append(style.heading("In the answers")).append('\n');
    for (Period period : difference.periods()) {
      out.append(period.days()).append(period.regions().isEmpty() ? ": nothing differs\n" : ":\n");
      for (Degree degree : Degree.values()) {
        period.regions().stream()
            .filter(region -> region.degree() == degree)
            .forEach(region -> region(region, period, out));
      }
      period
          .notCompared()
          .forEach(not -> out.append("  not compared: ").append(Printable.line(not)).append('\n'));
    }
    if (book != null) {
      out.append('\n').append(style.heading("In the book")).append('\n').append(book(book));
    }
    return out.toString();
  }

  private static void region(Region region, Period period, StringBuilder out) {
    out.append("- from ").append(period.from()).append(": ").append(region.line());
    out.append(
        switch (region.degree()) {
          case OUTCOME -> "";
          case REASON -> "   (only the reason)";
          case DISCLOSURE -> "   (only what is said beside)";
        });
    out.append('\n');
  }

  private static void lines(Entry entry, StringBuilder out) {
    entry.before().stream()
        .filter(line -> !entry.after().contains(line))
        .forEach(line -> out.append("    was ").append(Printable.line(line)).append('\n'));
    entry.after().stream()
        .filter(line -> !entry.before().contains(line))
        .forEach(line -> out.append("    is  ").append(Printable.line(line)).append('\n'));
  }

  static String book(Book book) {
    StringBuilder out = new StringBuilder();
    out.append(counted(book.clients(), "client"))
        .append(" advised, ")
        .append(counted(book.changes(), "answer"))
        .append(book.changes() == 1 ? " changes" : " change");
    book.changed()
        .forEach(
            (degree, count) ->
                out.append(degree == Degree.OUTCOME ? ": " : ", ")
                    .append(number(count))
                    .append(' ')
                    .append(words(degree)));
    out.append('\n');
    book.decisions()
        .forEach(
            (change, count) ->
                out.append("  ").append(number(count)).append("  ").append(change).append('\n'));
    book.moved()
        .forEach(
            (currency, amount) ->
                out.append("trades differ by ")
                    .append(currency)
                    .append(' ')
                    .append(String.format(Locale.ROOT, "%,.2f", amount))
                    .append(" in all\n"));
    book.causes()
        .forEach(
            (cause, count) ->
                out.append("  by ")
                    .append(Printable.line(cause))
                    .append(": ")
                    .append(number(count))
                    .append(count == 1 ? " client\n" : " clients\n"));
    if (!book.largest().isEmpty()) {
      out.append("the largest:\n");
    }
    for (Client client : book.largest()) {
      out.append("  ")
          .append(Printable.line(client.id()))
          .append(" (line ")
          .append(client.line())
          .append("): ")
          .append(client.before())
          .append(" to ")
          .append(client.after())
          .append(", ")
          .append(client.currency())
          .append(' ')
          .append(String.format(Locale.ROOT, "%,.2f", client.moved()))
          .append(", by ")
          .append(Printable.line(String.join(", ", client.causes())))
          .append('\n');
    }
    if (book.rejections() > 0) {
      out.append(counted(book.rejections(), "row")).append(" rejected:\n");
      book.rejected()
          .forEach(reason -> out.append("  ").append(Printable.line(reason)).append('\n'));
      long more = book.rejections() - book.rejected().size();
      if (more > 0) {
        out.append("  and ").append(number(more)).append(" more\n");
      }
    }
    return out.toString();
  }

  private static String words(Degree degree) {
    return switch (degree) {
      case OUTCOME -> "in the outcome";
      case REASON -> "in the reason alone";
      case DISCLOSURE -> "in what is said beside alone";
    };
  }

  private static String counted(long number, String what) {
    return number(number) + " " + what + (number == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
