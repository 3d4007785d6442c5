package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.diff.BookReport;
import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.author.diff.Impact;
import dev.smallcap.advisor.author.diff.Period;
import dev.smallcap.advisor.author.diff.PolicyEntry;
import dev.smallcap.advisor.author.diff.Region;
import org.jspecify.annotations.Nullable;

/** A difference as Markdown for a pull request. Stateless and thread-safe. */
final class DifferenceMarkdown {
  private DifferenceMarkdown() {}

  static String of(Difference difference, @Nullable BookReport book) {
    TextReport out = new TextReport();
    long regions = difference.periods().stream().mapToLong(period -> period.regions().size()).sum();
    int changes = difference.entries().size();
    out.line("## What this changes\n");
    out.line(
        "%d %s in the files, %d %s of situations that answer differently%s.\n",
        changes,
        changes == 1 ? "change" : "changes",
        regions,
        regions == 1 ? "region" : "regions",
        book == null ? "" : ", " + book.changes() + " of " + book.clients() + " clients");
    for (Period period : difference.periods()) {
      out.line("### F%s\n", period.days().substring(1));
      out.line(
          period.regions().isEmpty()
              ? "Nothing differs."
              : "| situations | what changes | |\n|---|---|---|");
      for (Region region : period.regions()) {
        out.line(
            "| %s | %s | %s |",
            Markdown.text(region.where().isEmpty() ? "every situation" : region.where()),
            Markdown.text(region.change()),
            degree(region.degree()));
      }
      period.notCompared().forEach(not -> out.line("\nNot compared: %s", Markdown.text(not)));
      out.line("");
    }
    if (book != null) {
      out.text("### The book\n\n" + Markdown.block("", DifferenceText.book(book)) + "\n");
    }
    out.line("<details><summary>In the files</summary>\n");
    for (PolicyEntry entry : difference.entries()) {
      TextReport lines = new TextReport().line("# %s", entry.line());
      DifferenceText.lines(entry, "- ", "+ ", lines);
      out.text(Markdown.block("diff", lines.toString()));
    }
    return out.line("\n</details>").toString();
  }

  private static String degree(Impact degree) {
    return switch (degree) {
      case OUTCOME -> "outcome";
      case REASON -> "only the reason";
      case DISCLOSURE -> "only what is said";
    };
  }
}
