package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.host.log.ChainHead;
import dev.smallcap.advisor.host.log.LogFault;
import dev.smallcap.advisor.host.log.Verification;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether a log is as it was written. */
@picocli.CommandLine.Command(
    name = "verify",
    description = {
      "Says whether a log is as it was written: finds lines that were changed, removed, moved or"
          + " put in, and a torn last line.",
      "",
      "A log that was cut off at its end, or written anew with all its hashes, shows only by a head"
          + " that was kept elsewhere: keep what this command prints."
    },
    footer = {
      "",
      "Exit code 1: something is wrong with it.",
      "",
      "Example: smallcap-advisor log verify decisions --head 12:9f3c..."
    })
final class VerifyLog implements Command {
  private static final int SHOWN = 100;

  @Mixin private final LogPaths log = new LogPaths();

  @Option(
      names = "--head",
      paramLabel = "NUMBER:HASH",
      description = "A head of this log that was kept elsewhere; may be given more than once.")
  private List<String> heads = new ArrayList<>();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    List<ChainHead> kept = heads.stream().map(ChainHead::parse).toList();
    Verification verified = Verification.of(log.paths(), kept);
    TextReport text = new TextReport();
    tell(verified.faults(), "", text);
    tell(verified.remarks(), "Remark: ", text);
    text.line(
        "%d lines in %d %s, %d decisions: %s",
        verified.lines(),
        verified.files(),
        verified.files() == 1 ? "file" : "files",
        verified.decisions(),
        verified.isClean() ? "as they were written" : "not as they were written");
    text.line("Head: %s", verified.head());
    return new CommandOutput(text.toString(), verified.isClean() ? 0 : 1);
  }

  private static void tell(List<LogFault> faults, String before, TextReport out) {
    faults.stream().limit(SHOWN).forEach(fault -> out.text(before + fault + "\n"));
    if (faults.size() > SHOWN) {
      out.line(before + "%d more", faults.size() - SHOWN);
    }
  }
}
