package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.host.json.ClientFile;
import dev.smallcap.advisor.host.json.SituationJson;
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

  /** Reads policy and situation. */
  Request request() {
    Declaration declaration = declare.declaration(asOf);
    ClientFile read = SituationJson.read(client);
    Holdings held = held().converting(read.rates());
    Policy asked = policy.policy();
    MarketView view = market.assessed(asked, asOf);
    MarketView acting = declaration == null ? view : view.declared(declaration);
    return new Request(asked, new Situation(read.client(), read.account(), held, acting));
  }

  private Holdings held() {
    return holdings.toString().endsWith(".json")
        ? SituationJson.holdings(holdings)
        : Holdings.csv(holdings);
  }

  /** A situation, and the policy that is asked about it. */
  record Request(Policy policy, Situation situation) {}
}
