package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.diff.BookReport;
import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.author.diff.Period;
import dev.smallcap.advisor.author.diff.PolicyEntry;
import dev.smallcap.advisor.author.diff.Region;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A difference as Markdown for a pull request. Stateless and thread-safe. */
final class DifferenceMarkdown {
  private DifferenceMarkdown() {}

  static String of(Difference difference, @Nullable BookReport book, DifferenceWords words) {
    TextReport out = new TextReport();
    long regions = difference.periods().stream().mapToLong(period -> period.regions().size()).sum();
    out.line("## %s\n", words.say("diff.title"));
    out.line(
        "%s%s.\n", sum(difference, regions, words), book == null ? "" : ", " + of(book, words));
    for (Period period : difference.periods()) {
      out.line("### %s\n", DifferenceWords.begin(words.days(period)));
      if (period.regions().isEmpty()) {
        out.line("%s.", DifferenceWords.begin(words.say("diff.nothing")));
      } else {
        out.line("| %s | %s | |", words.say("diff.situations"), words.say("diff.changed"));
        out.line("|---|---|---|");
      }
      for (Region region : period.regions()) {
        out.line(
            "| %s | %s | %s |",
            Markdown.text(region.where().isEmpty() ? words.say("diff.everywhere") : region.where()),
            Markdown.text(region.change()),
            words.degree(region.degree()));
      }
      period
          .notCompared()
          .forEach(
              not ->
                  out.line(
                      "\n%s",
                      DifferenceWords.begin(
                          words.say("diff.not-compared", Map.of("what", Markdown.text(not))))));
      out.line("");
    }
    if (book != null) {
      out.text(
          "### %s\n\n".formatted(words.say("diff.book"))
              + Markdown.block("", DifferenceText.book(book, words))
              + "\n");
    }
    out.line("<details><summary>%s</summary>\n", words.say("diff.files"));
    for (PolicyEntry entry : difference.entries()) {
      TextReport lines = new TextReport().line("# %s", entry.line());
      DifferenceText.lines(entry, "- ", "+ ", lines);
      out.text(Markdown.block("diff", lines.toString()));
    }
    return out.line("\n</details>").toString();
  }

  private static String sum(Difference difference, long regions, DifferenceWords words) {
    return words.say(
        "diff.sum",
        Map.of(
            "changes", words.counted(difference.entries().size(), "diff.change", "diff.changes"),
            "regions", words.counted(regions, "diff.region", "diff.regions")));
  }

  private static String of(BookReport book, DifferenceWords words) {
    return words.say(
        "diff.of-clients",
        Map.of("n", TextReport.number(book.changes()), "clients", words.clients(book.clients())));
  }
}
