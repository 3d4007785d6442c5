package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.mutation.Mutation;
import dev.smallcap.advisor.author.mutation.MutationReport;
import dev.smallcap.advisor.author.mutation.Survivor;
import dev.smallcap.advisor.cli.json.MutationJson;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
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
    footer = {
      "",
      "Every value of a number is nudged by one in its last digit; every comparison turned, moved",
      "to the other side of its boundary and dropped; every constant replaced; every conclusion",
      "swapped; every rule removed. A change counts on the days of its row or rule, and only a case",
      "of such a day notices. A mutant may survive with a reason in cases/survivors.csv",
      "(mutant,reason).",
      "",
      "Exit code 1: a mutant survives without a reason."
    })
final class Mutate implements Command {
  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Only mutants of rules or parameters whose name starts so, like sleeve-late.")
  private @Nullable String only;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private Format format = Format.TEXT;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    Predicate<String> which = name -> only == null || name.startsWith(only);
    ProgressLine line = new ProgressLine(err, style);
    MutationReport report = Mutation.of(PolicyModels.of(policy.policy())).run(which, line::mutants);
    line.clear();
    return new CommandOutput(
        format == Format.JSON ? MutationJson.write(report) : text(report, style),
        report.unexplained().isEmpty() ? 0 : 1);
  }

  private static String text(MutationReport report, Style style) {
    TextReport out = new TextReport();
    List<Survivor> told = new ArrayList<>(report.survivors());
    told.removeAll(report.unexplained());
    told.addAll(report.unexplained());
    told.forEach(survivor -> out.text(survivor + "\n\n"));
    for (String stale : report.stale()) {
      out.line(
          CaseFile.SURVIVORS + ": (%s) does not survive, or is no mutant: take its row out\n",
          stale);
    }
    TextReport counts =
        new TextReport()
            .part(
                "%d mutants: %d killed, %d refused, %d survive (%d without a reason); score %s",
                report.mutants(),
                report.killed(),
                report.refused(),
                report.survivors().size(),
                report.unexplained().size(),
                report.score());
    return out.text(style.heading(counts.toString()) + "\n").toString();
  }
}
