package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.host.json.FredJson;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Labels every month of a market file. */
@picocli.CommandLine.Command(
    name = "phases",
    description =
        "Labels every month of the figures with the phase of the cycle, by the policy of the latest"
            + " date in its rules. The whole file is used: its latest revisions, whenever the"
            + " figures were published.",
    footer = {
      "",
      "phase is what the month's figures show, confirmed is what advice would act on. The age in"
          + " months is given where either is EARLY_RECOVERY."
    })
final class Phases implements Command {
  @Option(
      names = "--market",
      paramLabel = "FILE-OR-FOLDER",
      required = true,
      description =
          "Monthly figures as FRED writes them: a csv, txt or json file, such files in a zip or gz,"
              + " or a folder of all these.")
  @SuppressWarnings("NullAway.Init")
  private Path market;

  @Option(
      names = "--vintage",
      paramLabel = "DATE",
      description =
          "The day on which the figures were downloaded; of columns with a day, such as"
              + " UNRATE_20260116, the newest not after it is read. Default: the newest.")
  private @Nullable LocalDate vintage;

  @Option(names = "--format", paramLabel = "text|csv", description = "Default: text.")
  private Grid.Format format = Grid.Format.TEXT;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    List<List<String>> rows = policy.policy().phases(figures()).stream().map(Phases::row).toList();
    Grid grid = new Grid(List.of("month", "phase", "confirmed", "age"), rows);
    return CommandOutput.done(grid.as(format, style));
  }

  private MarketData figures() {
    return vintage == null
        ? FredJson.read(market, LocalDate.MAX)
        : FredJson.read(market, vintage).asDownloadedOn(vintage);
  }

  private static List<String> row(MonthLabel month) {
    boolean recovery =
        month.label() == CyclePhase.EARLY_RECOVERY
            || month.confirmed() == CyclePhase.EARLY_RECOVERY;
    return List.of(
        month.month().toString(),
        month.label().name(),
        month.confirmed().name(),
        recovery && month.age() != null ? month.age().toString() : "");
  }
}
