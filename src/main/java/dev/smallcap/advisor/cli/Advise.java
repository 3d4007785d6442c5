package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.json.AdviceJson;
import dev.smallcap.advisor.json.Situation;
import dev.smallcap.advisor.json.SituationJson;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Advises one client on one account. */
@picocli.CommandLine.Command(
    name = "advise",
    description = "Advises one client on one account, with reasons.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit code 1: the decision is NEEDS_DATA or NEEDS_HUMAN_REVIEW.",
      "",
      "Example: smallcap-advisor advise --client client.json --holdings holdings.csv --market"
          + " market.csv --declare EARLY_RECOVERY:3 --as-of 2026-01-16"
    })
final class Advise implements Command {
  /** How advice is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--client",
      paramLabel = "FILE.json",
      required = true,
      description = "Client, account with its investable cash, and exchange rates.")
  @SuppressWarnings("NullAway.Init")
  private Path client;

  @Option(
      names = "--holdings",
      paramLabel = "FILE.csv",
      required = true,
      description =
          "Holdings: csv with the columns symbol,quantity,price,currency,price_date and, where"
              + " needed, class,leverage; or the same as json. A quantity of 0 quotes a price.")
  @SuppressWarnings("NullAway.Init")
  private Path holdings;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "The day of the advice, like 2026-01-16.")
  @SuppressWarnings("NullAway.Init")
  private LocalDate asOf;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "The language of the text. Default: en.")
  private Lang lang = Lang.EN;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Default: text. JSON holds both languages.")
  private Format format = Format.TEXT;

  @Mixin private final MarketOption market = new MarketOption();
  @Mixin private final DeclareOptions declare = new DeclareOptions();
  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public Answer answer(Style style) {
    Declaration declaration = declare.declaration(asOf);
    Situation situation = SituationJson.read(client);
    Holdings held = held().converting(situation.rates());
    Policy asked = policy.policy();
    MarketView view = market.assessed(asked, asOf);
    Recommendation advice =
        asked.recommend(
            situation.client(),
            situation.account(),
            held,
            declaration == null ? view : view.declared(declaration));
    return new Answer(
        format == Format.JSON
            ? AdviceJson.write(advice)
            : style.advice(
                advice.text(lang), advice.decision(), () -> AdviceTable.of(advice, lang, style)),
        exitCode(advice.decision()));
  }

  private Holdings held() {
    return holdings.toString().endsWith(".json")
        ? SituationJson.holdings(holdings)
        : Holdings.csv(holdings);
  }

  private static int exitCode(Decision decision) {
    return decision == Decision.NEEDS_DATA || decision == Decision.NEEDS_HUMAN_REVIEW ? 1 : 0;
  }
}
