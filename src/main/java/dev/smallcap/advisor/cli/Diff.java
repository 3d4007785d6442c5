package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.author.diff.BookReport;
import dev.smallcap.advisor.author.diff.Difference;
import dev.smallcap.advisor.cli.json.DifferenceJson;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.files.TextFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two policies. */
@picocli.CommandLine.Command(
    name = "diff",
    description =
        "Compares two policies: by rule and number, by situation, and on a book of clients.",
    footer = {
      "",
      "OLD and NEW are each a folder, a jar of this library, or the word standard for the policy",
      "of this program. OLD may also be a git revision, such as HEAD or a tag: then it is the"
          + " folder",
      "NEW as it stood there.",
      "",
      "The situations are those of clients whom nothing else refuses. What a change does where",
      "trades are worked out, such as in bands and rounding, only a book shows.",
      "",
      "A book is a CSV file: a column client with an opaque id, and the columns of cases of advice",
      "(rules/cases/README.md), such as risk profile, horizon months, account, cash and holdings;",
      "what a row leaves out is that of ordinary.csv. Rows that cannot be used are told and left"
          + " out.",
      "",
      "The changes themselves, which --accept lists, are the same in every language, and so is JSON:",
      "--lang says the headings and what stands around them.",
      "",
      "Exit code: 0 done, and every change accepted where --accept is given; 1 a change that",
      "--accept does not list; 2 bad input.",
      "",
      "Example: smallcap-advisor diff standard my-rules --format markdown"
    })
final class Diff implements Command {
  /** How the result is written. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Parameters(index = "0", paramLabel = "OLD", description = "The policy as it was.")
  @SuppressWarnings("NullAway.Init")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The policy as it is to be.")
  @SuppressWarnings("NullAway.Init")
  private String now;

  @Mixin private final BookOptions book = new BookOptions();

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      description =
          "Changes that are meant, but for those of a book: the lines that are printed here with a"
              + " dash, with it or without; lines that begin with # are not read.")
  private @Nullable Path accept;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json",
      description = "Default: text. Markdown fits a pull request.")
  private Format format = Format.TEXT;

  @Mixin private final LangOption lang = new LangOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    book.check();
    Set<String> accepted = accepted();
    Policy before = Revision.load(old, now);
    Policy after = Revision.load(now, null);
    ProgressLine line = new ProgressLine(err, style);
    BookReport clients = book.difference(before, after, line::clients);
    line.clear();
    Difference difference = Difference.of(PolicyModels.of(before), PolicyModels.of(after));
    List<String> other = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    if (accept != null) {
      other.addAll(difference.lines());
      other.removeAll(accepted);
      gone.addAll(accepted);
      gone.removeAll(difference.lines());
    }
    DifferenceWords words = new DifferenceWords(lang.lang());
    String text =
        switch (format) {
          case TEXT ->
              DifferenceText.of(difference, clients, style, words) + verdict(other, gone, words);
          case MARKDOWN ->
              DifferenceMarkdown.of(difference, clients, words) + verdict(other, gone, words);
          case JSON -> DifferenceJson.write(difference, clients, other, gone);
        };
    return new CommandOutput(text, other.isEmpty() ? 0 : 1);
  }

  private Set<String> accepted() {
    Set<String> accepted = new LinkedHashSet<>();
    if (accept == null) {
      return accepted;
    }
    TextFile.read(accept)
        .lines()
        .map(String::strip)
        .filter(one -> !one.isEmpty() && !one.startsWith("#"))
        .map(one -> one.startsWith("- ") ? one.substring(2) : one)
        .map(DifferenceWords::accepted)
        .forEach(accepted::add);
    return accepted;
  }

  private String verdict(List<String> other, List<String> gone, DifferenceWords words) {
    if (accept == null) {
      return "";
    }
    TextReport out = new TextReport().line("");
    if (other.isEmpty()) {
      out.line("%s", words.say("diff.accepted", Map.of("file", accept.toString())));
    } else {
      out.line(
          "%s",
          words.say(
              other.size() == 1 ? "diff.other" : "diff.others",
              Map.of("n", TextReport.number(other.size()), "file", accept.toString())));
      other.forEach(one -> out.line("- %s", one));
    }
    gone.forEach(one -> out.line("%s", words.say("diff.gone", Map.of("change", one))));
    return out.toString();
  }
}
