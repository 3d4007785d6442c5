package dev.smallcap.advisor.cli;

import static dev.smallcap.advisor.cli.TextReport.counted;

import dev.smallcap.advisor.author.diff.BookReport;
import dev.smallcap.advisor.author.diff.ComparedClient;
import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.author.diff.Impact;
import dev.smallcap.advisor.author.diff.Period;
import dev.smallcap.advisor.author.diff.PolicyEntry;
import org.jspecify.annotations.Nullable;

/** A difference as text for people. Stateless and thread-safe. */
final class DifferenceText {
  /** What follows a line whose outcome stays: how much of the answer it is. */
  static final String BESIDE = " +\\(only [a-z ]+\\)";

  private DifferenceText() {}

  static String of(Difference difference, @Nullable BookReport book, Style style) {
    TextReport out = new TextReport();
    out.text(style.heading("In the files") + "\n");
    if (difference.entries().isEmpty()) {
      out.line("nothing differs");
    }
    for (PolicyEntry entry : difference.entries()) {
      out.line("- %s", entry.line());
      if (!entry.inLine()) {
        lines(entry, "    was ", "    is  ", out);
      }
    }
    out.text("\n" + style.heading("In the answers") + "\n");
    for (Period period : difference.periods()) {
      out.line("%s:%s", period.days(), period.regions().isEmpty() ? " nothing differs" : "");
      for (Impact degree : Impact.values()) {
        period.regions().stream()
            .filter(region -> region.degree() == degree)
            .forEach(
                region ->
                    out.line("- from %s: %s%s", period.from(), region.line(), beside(degree)));
      }
      period.notCompared().forEach(not -> out.line("  not compared: %s", not));
    }
    if (book != null) {
      out.text("\n" + style.heading("In the book") + "\n" + book(book));
    }
    return out.toString();
  }

  private static String beside(Impact degree) {
    return switch (degree) {
      case OUTCOME -> "";
      case REASON -> "   (only the reason)";
      case DISCLOSURE -> "   (only what is said beside)";
    };
  }

  /** The lines that one policy has and the other has not, behind what marks them. */
  static void lines(PolicyEntry entry, String was, String is, TextReport out) {
    entry.before().stream()
        .filter(line -> !entry.after().contains(line))
        .forEach(line -> out.line(was + "%s", line));
    entry.after().stream()
        .filter(line -> !entry.before().contains(line))
        .forEach(line -> out.line(is + "%s", line));
  }

  static String book(BookReport book) {
    TextReport out = new TextReport();
    out.part(
        "%s advised, %s %s",
        counted(book.clients(), "client"),
        counted(book.changes(), "answer"),
        book.changes() == 1 ? "changes" : "change");
    book.changed()
        .forEach(
            (degree, count) ->
                out.part(
                    (degree == Impact.OUTCOME ? ": " : ", ") + "%,d %s", count, words(degree)));
    out.line("");
    book.decisions().forEach((change, count) -> out.line("  %,d  %s", count, change));
    book.moved().forEach((code, sum) -> out.line("trades differ by %s %,.2f in all", code, sum));
    book.causes()
        .forEach((cause, count) -> out.line("  by %s: %s", cause, counted(count, "client")));
    if (!book.largest().isEmpty()) {
      out.line("the largest:");
    }
    for (ComparedClient client : book.largest()) {
      out.line(
          "  %s (line %d): %s to %s, %s %,.2f, by %s",
          client.id(),
          client.line(),
          client.before(),
          client.after(),
          client.currency(),
          client.moved(),
          String.join(", ", client.causes()));
    }
    if (book.rejections() > 0) {
      out.line("%s rejected:", counted(book.rejections(), "row"));
      book.rejected().forEach(reason -> out.line("  %s", reason));
      long more = book.rejections() - book.rejected().size();
      if (more > 0) {
        out.line("  and %,d more", more);
      }
    }
    return out.toString();
  }

  private static String words(Impact degree) {
    return switch (degree) {
      case OUTCOME -> "in the outcome";
      case REASON -> "in the reason alone";
      case DISCLOSURE -> "in what is said beside alone";
    };
  }
}
