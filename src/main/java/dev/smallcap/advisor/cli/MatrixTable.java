package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.author.portfolio.ModelPortfolios;
import dev.smallcap.advisor.cli.json.MatrixJson;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.Stance;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what the rules answer for every stage, horizon and risk profile. */
@picocli.CommandLine.Command(
    name = "matrix",
    description =
        "Shows what the rules answer for each stage, horizon and risk profile, by running them.",
    footer = {
      "",
      "The size is percent of Q, the US equity held plus the investable cash; the split is percent"
          + " of the sleeve and stands where one is built. Csv and JSON hold codes in every"
          + " language; the JSON has the form of matrix.schema.json.",
      "",
      "A model portfolio is what an account that holds its core fund alone is advised, in percent"
          + " of Q. HOLD names no funds: what is held is kept, up to the size, and nothing is"
          + " bought. What no fund of the account can hold stays in the core."
    })
final class MatrixTable implements Command {
  private static final List<String> HEADER =
      List.of("stage", "horizon", "risk", "stance", "size", "russell2000", "sp600", "sp400");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day whose rules answer. Default: the latest date in the rules.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--residency",
      paramLabel = "KR|US|EU|OTHER",
      description = "Where the client is resident. Default: US.")
  private Residency residency = Residency.US;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      description =
          "Default: text. JSON tells the row of sleeve.csv and the rules behind each cell, in the"
              + " order of the flow, with the numbers they read.")
  private TableFormat format = TableFormat.TEXT;

  @Option(
      names = "--account",
      paramLabel = "TYPE",
      split = ",",
      description =
          "Model portfolios for this kind of account, or for several parted by commas: funds and"
              + " weights for a rebalancing system. As text or csv.")
  private List<AccountType> accounts = List.of();

  @Mixin private final LangOption lang = new LangOption();
  @Mixin private final PolicyOption policy = new PolicyOption();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    Policy asked = policy.policy();
    LocalDate day = asOf == null ? PolicyModels.of(asked).latestDay() : asOf;
    if (!accounts.isEmpty()) {
      return CommandOutput.done(portfolios(PolicyModels.of(asked), day).as(format.grid(), style));
    }
    if (format == TableFormat.JSON) {
      return CommandOutput.done(MatrixJson.write(PolicyModels.of(asked), day, residency));
    }
    List<MatrixRow> rows = asked.matrix(day, residency);
    boolean korean = format == TableFormat.TEXT && lang.lang() == Lang.KO;
    return CommandOutput.done(
        (korean
                ? korean(rows, MessageCatalog.of(PolicyModels.of(asked).files()))
                : new Grid(HEADER, rows.stream().map(MatrixTable::row).toList()))
            .as(format.grid(), style));
  }

  private Grid portfolios(PolicyModel asked, LocalDate day) {
    if (format == TableFormat.JSON) {
      throw new ParameterException(
          spec.commandLine(), "--account: a model portfolio has no JSON form; ask for text or csv");
    }
    ModelPortfolios answered = ModelPortfolios.of(asked, day, residency, accounts);
    return format == TableFormat.TEXT
        ? new PortfolioGrid(MessageCatalog.of(asked.files())).told(answered, lang.lang())
        : PortfolioGrid.coded(answered, residency);
  }

  private static List<String> row(MatrixRow row) {
    Stance stance = row.stance();
    boolean built = stance == Stance.BUILD;
    return List.of(
        row.stage().name(),
        row.horizon().name(),
        row.risk().name(),
        stance == null ? "NOT_SUITABLE" : stance.name(),
        plain(row.size()),
        plain(built ? row.russell() : null),
        plain(built ? row.sp600() : null),
        plain(built ? row.sp400() : null));
  }

  private static Grid korean(List<MatrixRow> rows, MessageCatalog words) {
    return new Grid(
        HEADER.stream().map(name -> words.label("matrix." + name).ko()).toList(),
        rows.stream().map(row -> korean(row, words)).toList());
  }

  private static List<String> korean(MatrixRow row, MessageCatalog words) {
    Stance stance = row.stance();
    boolean built = stance == Stance.BUILD;
    return List.of(
        words.term(row.stage()).ko(),
        words.term(row.horizon()).ko(),
        words.term(row.risk()).ko(),
        words.term(stance == null ? Decision.NOT_SUITABLE : stance).ko(),
        korean(row.size(), words),
        korean(built ? row.russell() : null, words),
        korean(built ? row.sp600() : null, words),
        korean(built ? row.sp400() : null, words));
  }

  private static String korean(@Nullable Percent percent, MessageCatalog words) {
    return percent == null ? "" : words.shown(percent).ko();
  }

  private static String plain(@Nullable Percent percent) {
    return percent == null ? "" : percent.value().toPlainString();
  }
}
