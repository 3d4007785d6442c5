package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.diff.BookReport;
import dev.smallcap.advisor.author.diff.ComparedClient;
import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.author.diff.Impact;
import dev.smallcap.advisor.author.diff.Period;
import dev.smallcap.advisor.author.diff.PolicyEntry;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A difference as text for people. Stateless and thread-safe. */
final class DifferenceText {
  private DifferenceText() {}

  static String of(
      Difference difference, @Nullable BookReport book, Style style, DifferenceWords words) {
    TextReport out = new TextReport();
    out.text(style.heading(words.say("diff.files")) + "\n");
    if (difference.entries().isEmpty()) {
      out.line("%s", words.say("diff.nothing"));
    }
    for (PolicyEntry entry : difference.entries()) {
      out.line("- %s", entry.line());
      if (!entry.inLine()) {
        lines(entry, beside(words.say("diff.was")), beside(words.say("diff.is")), out);
      }
    }
    out.text("\n" + style.heading(words.say("diff.answers")) + "\n");
    for (Period period : difference.periods()) {
      String nothing = period.regions().isEmpty() ? " " + words.say("diff.nothing") : "";
      out.line("%s:%s", words.days(period), nothing);
      for (Impact degree : Impact.values()) {
        period.regions().stream()
            .filter(region -> region.degree() == degree)
            .forEach(
                region ->
                    out.line(
                        "- from %s: %s%s", period.from(), region.line(), words.beside(degree)));
      }
      period
          .notCompared()
          .forEach(not -> out.line("  %s", words.say("diff.not-compared", Map.of("what", not))));
    }
    if (book != null) {
      out.text("\n" + style.heading(words.say("diff.book")) + "\n" + book(book, words));
    }
    return out.toString();
  }

  /** What stands before a line of a policy, as wide for each of them. */
  private static String beside(String word) {
    return String.format(Locale.ROOT, "    %-4s", word);
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

  static String book(BookReport book, DifferenceWords words) {
    TextReport out = new TextReport();
    out.part(
        "%s, %s",
        words.say("diff.advised", Map.of("clients", words.clients(book.clients()))),
        words.counted(book.changes(), "diff.answer-changes", "diff.answers-change"));
    book.changed()
        .forEach(
            (degree, count) ->
                out.part(
                    (degree == Impact.OUTCOME ? ": " : ", ") + "%s", words.answers(degree, count)));
    out.line("");
    book.decisions().forEach((change, count) -> out.line("  %,d  %s", count, change));
    book.moved()
        .forEach(
            (code, sum) ->
                out.line("%s", words.say("diff.moved", Map.of("sum", money(code, sum)))));
    book.causes()
        .forEach(
            (cause, count) ->
                out.line(
                    "  %s",
                    words.say(
                        "diff.cause", Map.of("cause", cause, "clients", words.clients(count)))));
    if (!book.largest().isEmpty()) {
      out.line("%s", words.say("diff.largest"));
    }
    for (ComparedClient client : book.largest()) {
      out.line("  %s", client(client, words));
    }
    if (book.rejections() > 0) {
      out.line("%s", words.counted(book.rejections(), "diff.row-rejected", "diff.rows-rejected"));
      book.rejected().forEach(reason -> out.line("  %s", reason));
      long more = book.rejections() - book.rejected().size();
      if (more > 0) {
        out.line("  %s", words.say("diff.more", Map.of("n", TextReport.number(more))));
      }
    }
    return out.toString();
  }

  private static String client(ComparedClient client, DifferenceWords words) {
    return words.say(
        "diff.of-client",
        Map.of(
            "client", client.id(),
            "line", String.valueOf(client.line()),
            "before", client.before(),
            "after", client.after(),
            "sum", money(client.currency().getCode(), client.moved()),
            "causes", String.join(", ", client.causes())));
  }

  private static String money(String currency, BigDecimal sum) {
    return String.format(Locale.ROOT, "%s %,.2f", currency, sum);
  }
}
