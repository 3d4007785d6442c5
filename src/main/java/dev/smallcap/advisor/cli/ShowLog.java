package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.log.Logged;
import dev.smallcap.advisor.terms.InputException;
import java.io.PrintStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows one line of a log. */
@picocli.CommandLine.Command(
    name = "show",
    description = "Shows the advice that a line of a log holds, or the line as it stands.",
    footer = {"", "Example: smallcap-advisor log show decisions --line 2"})
final class ShowLog implements Command {
  @Mixin private final LogPaths log = new LogPaths();

  @Option(
      names = "--line",
      paramLabel = "NUMBER",
      required = true,
      description = "The number of the line in the whole log.")
  private long line;

  @Mixin private final LangOption lang = new LangOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Default: text. JSON is the line as it stands.")
  private Format format = Format.TEXT;

  @Option(
      names = "--audit",
      description =
          "Adds to the text what an auditor reads: every reason with its rule and source.")
  private boolean audit;

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    Logged logged = Logged.find(log.paths(), line);
    if (logged == null) {
      throw new InputException(
          "The log has no line of number (" + line + ").", "see what log verify says of it.");
    }
    if (format == Format.JSON) {
      return CommandOutput.done(logged.json() + "\n");
    }
    Recommendation advice = logged.advice();
    return CommandOutput.done(
        logged.at() + "\n" + (audit ? advice.audit(lang.lang()) : advice.text(lang.lang())));
  }
}
