package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.host.log.Replay;
import dev.smallcap.advisor.host.log.Replayed;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recomputes what a log holds. */
@picocli.CommandLine.Command(
    name = "replay",
    description =
        "Recomputes the lines of a log under the policies that gave them, and compares the bytes.",
    footer = {
      "",
      "Exit code 1: a line differs or cannot be recomputed.",
      "",
      "Example: smallcap-advisor log replay decisions --policy rules-of-2025 --policy rules-of-2026"
    })
final class ReplayLog implements Command {
  private static final int SHOWN = 100;

  @Mixin private final LogPaths log = new LogPaths();

  @Option(
      names = "--policy",
      paramLabel = "FOLDER",
      description =
          "A copy of rules/ that lines may have been given by, besides the policy of this program;"
              + " may be given more than once.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--line",
      paramLabel = "NUMBER",
      description = "Only the line of this number in the whole log.")
  private @Nullable Long line;

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    Map<String, Policy> policies = new HashMap<>();
    Policy standard = Policy.standard();
    policies.put(standard.fingerprint(), standard);
    for (Path folder : folders) {
      Policy policy = Policy.load(folder);
      policies.putIfAbsent(policy.fingerprint(), policy);
    }
    Tally tally = new Tally(new ProgressLine(err, style));
    Long only = line;
    Replay.of(log.paths(), policies::get)
        .each(sequence -> only == null || sequence == only, tally::add);
    return tally.answer(only);
  }

  /** Counts what came of the lines, and keeps the first that differ. */
  private static final class Tally {
    private final ProgressLine progress;
    private final Map<Replayed.Outcome, Long> counts = new TreeMap<>();
    private final StringBuilder told = new StringBuilder();
    private long lines;
    private long other;

    Tally(ProgressLine progress) {
      this.progress = progress;
    }

    void add(Replayed one) {
      progress.lines(++lines);
      counts.merge(one.outcome(), 1L, Long::sum);
      if (!one.isSame() && ++other <= SHOWN) {
        told.append(one).append('\n');
      }
    }

    CommandOutput answer(@Nullable Long only) {
      progress.clear();
      if (lines == 0) {
        return new CommandOutput("no line" + (only == null ? "" : " of number " + only) + "\n", 1);
      }
      if (other > SHOWN) {
        told.append(other - SHOWN).append(" more\n");
      }
      told.append(lines).append(lines == 1 ? " line: " : " lines: ");
      List<String> parts = new ArrayList<>();
      counts.forEach((outcome, count) -> parts.add(count + " " + TextReport.words(outcome)));
      told.append(String.join(", ", parts)).append('\n');
      return new CommandOutput(told.toString(), other == 0 ? 0 : 1);
    }
  }
}
