package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.json.Situation;
import dev.smallcap.advisor.json.SituationJson;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The situation that advice is asked for: a client, an account, a market and a day. */
final class SituationOptions {
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
      description = "The day of the advice, like 2026-01-26.")
  @SuppressWarnings("NullAway.Init")
  private LocalDate asOf;

  @Mixin private final MarketOption market = new MarketOption();
  @Mixin private final DeclareOptions declare = new DeclareOptions();
  @Mixin private final PolicyOption policy = new PolicyOption();

  /** Reads the situation and advises. */
  Advised advised() {
    Declaration declaration = declare.declaration(asOf);
    Situation situation = SituationJson.read(client);
    Holdings held = held().converting(situation.rates());
    Policy asked = policy.policy();
    MarketView view = market.assessed(asked, asOf);
    MarketView acting = declaration == null ? view : view.declared(declaration);
    return new Advised(
        asked,
        held,
        acting,
        asked.recommend(situation.client(), situation.account(), held, acting));
  }

  private Holdings held() {
    return holdings.toString().endsWith(".json")
        ? SituationJson.holdings(holdings)
        : Holdings.csv(holdings);
  }

  /** Advice, and what it was given from. */
  record Advised(Policy policy, Holdings holdings, MarketView market, Recommendation advice) {}
}
