package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.cases.CaseFile;
import dev.smallcap.advisor.json.MutationJson;
import dev.smallcap.advisor.mutation.Mutation;
import dev.smallcap.advisor.mutation.MutationReport;
import dev.smallcap.advisor.mutation.Survivor;
import dev.smallcap.advisor.terms.Printable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Mutation testing of a policy. */
@picocli.CommandLine.Command(
    name = "mutate",
    description =
        "Changes every rule and number a little and runs the cases against each change: what no"
            + " case notices is not tested.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Every number is nudged by one in its last digit; every comparison turned, moved to the"
          + " other",
      "side of its boundary and dropped; every constant replaced; every conclusion swapped; every",
      "rule removed. A mutant may survive with a reason in cases/survivors.csv (mutant,reason).",
      "",
      "Exit code 1: a mutant survives without a reason."
    })
final class Mutate implements Command {
  /** How the result is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Only mutants of rules or parameters whose name starts so, like sleeve-late.")
  private @Nullable String only;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private Format format = Format.TEXT;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public Answer answer(Style style) {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    return answer(style, nowhere, nowhere);
  }

  @Override
  public Answer answer(Style style, PrintStream out, PrintStream err) {
    Predicate<String> which = name -> only == null || name.startsWith(only);
    ProgressLine line = new ProgressLine(err, style);
    MutationReport report = Mutation.of(policy.policy()).run(which, line::mutants);
    line.clear();
    return new Answer(
        format == Format.JSON ? MutationJson.write(report) : text(report, style),
        report.unexplained().isEmpty() ? 0 : 1);
  }

  private static String text(MutationReport report, Style style) {
    StringBuilder out = new StringBuilder();
    List<Survivor> told = new ArrayList<>(report.survivors());
    told.removeAll(report.unexplained());
    told.addAll(report.unexplained());
    for (Survivor survivor : told) {
      out.append(survivor).append("\n\n");
    }
    for (String stale : report.stale()) {
      out.append(CaseFile.SURVIVORS)
          .append(": (")
          .append(Printable.line(stale))
          .append(") does not survive, or is no mutant: take its row out\n\n");
    }
    return out.append(
            style.heading(
                report.mutants()
                    + " mutants: "
                    + report.killed()
                    + " killed, "
                    + report.refused()
                    + " refused, "
                    + report.survivors().size()
                    + " survive ("
                    + report.unexplained().size()
                    + " without a reason); score "
                    + report.score()))
        .append('\n')
        .toString();
  }
}
