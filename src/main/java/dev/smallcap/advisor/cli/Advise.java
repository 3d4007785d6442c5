package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.host.html.ClientDocument;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.host.json.SituationJson;
import dev.smallcap.advisor.host.log.DecisionLog;
import dev.smallcap.advisor.host.log.LogSettings;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Advises one client on one account. */
@picocli.CommandLine.Command(
    name = "advise",
    description = "Advises one client on one account, with reasons.",
    footer = {
      "",
      "Exit code 1: the decision is NEEDS_DATA or NEEDS_HUMAN_REVIEW.",
      "",
      "Example: smallcap-advisor advise --client client.json --holdings holdings.csv --market"
          + " market.csv --declare EARLY_RECOVERY:3 --declared-by \"the committee\""
          + " --declared-because \"house view of January\" --as-of 2026-01-26"
    })
final class Advise implements Command {
  @Mixin private final LangOption lang = new LangOption();

  @Option(
      names = "--format",
      paramLabel = "text|html|json",
      description =
          "Default: text, as a client reads it. HTML is the same as a page to print, with an annex"
              + " for auditors; JSON holds both languages.")
  private AdviceFormat format = AdviceFormat.TEXT;

  @Option(
      names = "--audit",
      description =
          "Adds to the text what an auditor reads: every reason with its rule and source.")
  private boolean audit;

  @Option(
      names = "--no-annex",
      description =
          "Leaves the annex out of the page: the sheets that are handed to a client. A draft that a"
              + " person has to approve first stands in the annex.")
  private boolean withoutAnnex;

  @Option(
      names = "--log",
      paramLabel = "FOLDER",
      description = "A log of decisions that the advice is added to before it is written.")
  private @Nullable Path log;

  @Option(
      names = "--letterhead",
      paramLabel = "FILE.json",
      description =
          "Who gives the advice, printed above it: firm, adviser, licence, clientName. The client's"
              + " name goes into no log.")
  private @Nullable Path letterhead;

  @Mixin private final SituationOptions options = new SituationOptions();

  private final InstantSource instants;

  /** How advice is written. */
  private enum AdviceFormat {
    TEXT,
    HTML,
    JSON
  }

  Advise(InstantSource instants) {
    this.instants = instants;
  }

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    SituationOptions.Request request = options.request();
    Situation situation = request.situation();
    Recommendation advice =
        PolicyModels.of(request.policy())
            .recommend(situation)
            .under(
                letterhead == null
                    ? null
                    : SituationJson.letterhead(TextFile.read(letterhead), letterhead.toString()));
    if (log != null) {
      try (DecisionLog opened = DecisionLog.open(log, instants, LogSettings.standard())) {
        opened.append(situation.holdings(), situation.market(), advice);
      }
    }
    return new CommandOutput(written(advice, style), exitCode(advice.decision()));
  }

  private String written(Recommendation advice, Style style) {
    Lang language = lang.lang();
    return switch (format) {
      case JSON -> AdviceJson.write(advice);
      case HTML ->
          withoutAnnex
              ? ClientDocument.withoutAnnex(advice, language)
              : ClientDocument.of(advice, language);
      case TEXT ->
          style.advice(audit ? advice.audit(language) : advice.text(language), advice.decision());
    };
  }

  private static int exitCode(Decision decision) {
    return decision == Decision.NEEDS_DATA || decision == Decision.NEEDS_HUMAN_REVIEW ? 1 : 0;
  }
}
