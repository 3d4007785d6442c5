package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.cli.json.PhasesJson;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.Recessions;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Lang;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
          + " months is given where either is EARLY_RECOVERY. nber marks the recessions that the NBER"
          + " dated, by nber.csv of the rules. Csv and JSON hold codes in every language; the JSON has the"
          + " form of phases.schema.json."
    })
final class Phases implements Command {
  private static final List<String> HEADER = List.of("month", "phase", "confirmed", "age", "nber");

  @Mixin private final FiguresOption figures = new FiguresOption();

  @Option(
      names = "--vintage",
      paramLabel = "DATE",
      description =
          "The day on which the figures were downloaded; of columns with a day, such as"
              + " UNRATE_20260116, the newest not after it is read. Default: the newest.")
  private @Nullable LocalDate vintage;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      description = "Default: text. JSON tells rules, stage and figures of each month.")
  private TableFormat format = TableFormat.TEXT;

  @Mixin private final LangOption lang = new LangOption();
  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    PolicyModel asked = PolicyModels.of(policy.policy());
    if (format == TableFormat.JSON) {
      return CommandOutput.done(PhasesJson.write(asked, figures()));
    }
    Recessions nber = Recessions.of(asked.files());
    MessageCatalog words = MessageCatalog.of(asked.files());
    boolean korean = format == TableFormat.TEXT && lang.lang() == Lang.KO;
    Function<CyclePhase, String> named =
        korean ? phase -> words.term(phase).ko() : CyclePhase::name;
    List<List<String>> rows =
        asked.phases(figures()).stream().map(month -> row(month.label(), nber, named)).toList();
    List<String> header =
        korean ? HEADER.stream().map(name -> words.label("phases." + name).ko()).toList() : HEADER;
    return CommandOutput.done(new Grid(header, rows).as(format.grid(), style));
  }

  private MarketData figures() {
    return vintage == null ? figures.read() : figures.read(vintage).asDownloadedOn(vintage);
  }

  private static List<String> row(
      MonthLabel month, Recessions nber, Function<CyclePhase, String> named) {
    boolean recovery =
        month.label() == CyclePhase.EARLY_RECOVERY
            || month.confirmed() == CyclePhase.EARLY_RECOVERY;
    return List.of(
        month.month().toString(),
        named.apply(month.label()),
        named.apply(month.confirmed()),
        recovery && month.age() != null ? month.age().toString() : "",
        nber.holds(month.month()) ? named.apply(CyclePhase.RECESSION) : "");
  }
}
