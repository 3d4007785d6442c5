package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.coverage.Branch;
import dev.smallcap.advisor.author.coverage.Coverage;
import dev.smallcap.advisor.author.coverage.CoverageTarget;
import dev.smallcap.advisor.cli.json.CoverageJson;
import dev.smallcap.advisor.decide.PolicyModels;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what the cases have seen of a policy. */
@picocli.CommandLine.Command(
    name = "coverage",
    description =
        "Runs the cases of the rules and says which rules, conditions, parameters and cells of the"
            + " matrix they have seen from every side, and which not.",
    footer = {
      "",
      "A rule is seen firing and silent; a comparison holding and not, and within one step of its",
      "boundary on both sides; each value of a parameter in use or at a boundary, on its own days;",
      "a cell asked for. Parameters that no rule reads are seen by whole advice only: the command",
      "mutate tells of them.",
      "",
      "Exit code 1: a kind lies below --fail-under."
    })
final class ShowCoverage implements Command {
  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      description = "Exit code 1 when fewer of a hundred sides of any kind were seen. Default: 0.")
  private int least;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private Format format = Format.TEXT;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private picocli.CommandLine.Model.CommandSpec spec;

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    if (least < 0 || least > 100) {
      throw new ParameterException(
          spec.commandLine(), "(" + least + ") is no percentage from 0 to 100");
    }
    Coverage coverage = Coverage.of(PolicyModels.of(policy.policy()));
    boolean failed =
        Stream.of(CoverageTarget.Kind.values()).anyMatch(kind -> coverage.percent(kind) < least);
    return new CommandOutput(
        format == Format.JSON ? CoverageJson.write(coverage) : text(coverage, style),
        failed ? 1 : 0);
  }

  private static String text(Coverage coverage, Style style) {
    TextReport out = new TextReport();
    List<CoverageTarget> unseen =
        coverage.items().stream().filter(item -> !item.unseen().isEmpty()).toList();
    for (CoverageTarget item : unseen) {
      out.line("%s  %s", item.place().isEmpty() ? "matrix" : item.place(), item.name());
      out.line(
          "  not seen: %s",
          item.unseen().stream().map(ShowCoverage::words).collect(Collectors.joining(", ")));
    }
    out.text(unseen.isEmpty() ? "" : "\n");
    List<List<String>> rows =
        Stream.of(CoverageTarget.Kind.values())
            .map(
                kind ->
                    List.of(
                        words(kind) + "s",
                        String.valueOf(coverage.of(kind).size()),
                        coverage.seen(kind) + " of " + coverage.sides(kind),
                        coverage.percent(kind) + " %"))
            .toList();
    return out.text(
            new Grid(List.of("what", "number", "sides seen", "covered"), rows)
                .as(Grid.Format.TEXT, style))
        .line(
            "by %d cases of rules; %d parameters are read by the settlement alone: see mutate",
            coverage.cases(), coverage.settled().size())
        .toString();
  }

  private static String words(Enum<?> constant) {
    return constant == Branch.NOT_HELD_AT_BOUNDARY || constant == Branch.HELD_AT_BOUNDARY
        ? (constant == Branch.HELD_AT_BOUNDARY ? "held" : "not held")
            + " within a step of its boundary"
        : TextReport.words(constant);
  }
}
