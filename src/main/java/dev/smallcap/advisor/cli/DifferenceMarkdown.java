package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.difference.Book;
import dev.smallcap.advisor.difference.Degree;
import dev.smallcap.advisor.difference.Difference;
import dev.smallcap.advisor.difference.Entry;
import dev.smallcap.advisor.difference.Period;
import dev.smallcap.advisor.difference.Region;
import dev.smallcap.advisor.terms.Printable;
import org.jspecify.annotations.Nullable;

/** A difference as Markdown for a pull request. Stateless and thread-safe. */
final class DifferenceMarkdown {
  private DifferenceMarkdown() {}

  static String of(Difference difference, @Nullable Book book) {
    StringBuilder out = new StringBuilder("## What this changes\n\n");
    long regions = difference.periods().stream().mapToLong(period -> period.regions().size()).sum();
    out.append(difference.entries().size())
        .append(difference.entries().size() == 1 ? " change" : " changes")
        .append(" in the files, ")
        .append(regions)
        .append(regions == 1 ? " region" : " regions")
        .append(" of situations that answer differently");
    if (book != null) {
      out.append(", ")
          .append(book.changes())
          .append(" of ")
          .append(book.clients())
          .append(" clients");
    }
    out.append(".\n\n");
    for (Period period : difference.periods()) {
      out.append("### ").append(capital(period.days())).append("\n\n");
      if (period.regions().isEmpty()) {
        out.append("Nothing differs.\n");
      } else {
        out.append("| situations | what changes | |\n|---|---|---|\n");
        for (Region region : period.regions()) {
          out.append("| ")
              .append(Markdown.text(region.where().isEmpty() ? "every situation" : region.where()))
              .append(" | ")
              .append(Markdown.text(region.change()))
              .append(" | ")
              .append(
                  region.degree() == Degree.OUTCOME
                      ? "outcome"
                      : region.degree() == Degree.REASON ? "only the reason" : "only what is said")
              .append(" |\n");
        }
      }
      period
          .notCompared()
          .forEach(not -> out.append("\nNot compared: ").append(Markdown.text(not)).append("\n"));
      out.append('\n');
    }
    if (book != null) {
      out.append("### The book\n\n")
          .append(Markdown.block("", DifferenceText.book(book)))
          .append('\n');
    }
    out.append("<details><summary>In the files</summary>\n\n");
    for (Entry entry : difference.entries()) {
      StringBuilder lines = new StringBuilder("# ").append(entry.line()).append('\n');
      entry.before().stream()
          .filter(line -> !entry.after().contains(line))
          .forEach(line -> lines.append("- ").append(Printable.line(line)).append('\n'));
      entry.after().stream()
          .filter(line -> !entry.before().contains(line))
          .forEach(line -> lines.append("+ ").append(Printable.line(line)).append('\n'));
      out.append(Markdown.block("diff", lines.toString()));
    }
    return out.append("\n</details>\n").toString();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
