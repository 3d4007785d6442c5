package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.history.HistorySettings;
import dev.smallcap.advisor.author.history.IndexReturns;
import dev.smallcap.advisor.author.history.PolicyHistory;
import dev.smallcap.advisor.author.history.WhatFollowed;
import dev.smallcap.advisor.cli.json.HistoryJson;
import dev.smallcap.advisor.cli.page.HistoryPage;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.terms.RiskProfile;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what the policy would have said in every month, and what followed. */
@picocli.CommandLine.Command(
    name = "history",
    description =
        "Tells what the policy would have said at the end of every month since 1960, by what had been"
            + " published, and with prices what followed. It forecasts and ranks nothing.",
    footer = {
      "",
      "OUT is a new folder: history.csv, history.json and history.html; with prices also"
          + " followed.csv (what each index returned after 1, 3 and 12 months), growth.csv (the policy"
          + " beside doing nothing and beside the same sizes in the S&P 600 alone), claims.csv and"
          + " episodes.csv (what the policy rests on, what speaks against it first), and facts.csv (the"
          + " facts of history.csv, measured again). history.json has the form of history.schema.json.",
      "",
      "PRICES holds a CSV file each of IVV, IWM, IJR and IJH, daily or monthly, named by the symbol:"
          + " with adjusted prices (Yahoo, Alpha Vantage), with closes and dividends (Stooq), or with the"
          + " columns date,value. They stay yours: nothing of them is kept elsewhere.",
      "",
      "The client is resident in the US and deals in fractions of shares. Days before the policy's"
          + " first are judged by the policy of the named day; column judged_by says so.",
      "",
      "Example: smallcap-advisor history --market market.csv --profile R4 --horizon 12"
          + " --policy-as-of 2026-01-16 --out history"
    })
final class HistoryCommand implements Command {
  @Mixin private final FiguresOption figures = new FiguresOption();

  @Option(
      names = "--prices",
      paramLabel = "FOLDER",
      description = "Adjusted prices of the funds. Default: labels and advice alone.")
  private @Nullable Path prices;

  @Option(
      names = "--profile",
      paramLabel = "R1..R5",
      required = true,
      description = "The risk profile of the client.")
  @SuppressWarnings("NullAway.Init")
  private RiskProfile risk;

  @Option(
      names = "--horizon",
      paramLabel = "MONTHS",
      required = true,
      description = "How long the sleeve is to be held, asked anew each month, months.")
  private int horizon;

  @Option(
      names = "--policy-as-of",
      paramLabel = "DATE",
      required = true,
      description = "The day whose rules and numbers judge days before the policy's first.")
  @SuppressWarnings("NullAway.Init")
  private LocalDate policyAsOf;

  @Option(
      names = "--cost-rate",
      paramLabel = "PERCENT",
      description = "What dealing costs, percent of each order. Default: 0.")
  private BigDecimal costRate = BigDecimal.ZERO;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "A new folder, which is made when all is whole.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Mixin private final LangOption lang = new LangOption();
  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream ignored, PrintStream err) {
    WholeFolder.checkNew(out);
    HistorySettings settings = new HistorySettings(risk, horizon, policyAsOf, costRate);
    IndexReturns returns = prices == null ? null : IndexReturns.read(prices);
    PolicyModel asked = PolicyModels.of(policy.policy());
    PolicyHistory history = PolicyHistory.of(asked, figures.read(), settings);
    WhatFollowed followed = returns == null ? null : WhatFollowed.of(asked, history, returns);
    Map<String, String> files = new LinkedHashMap<>(HistoryTables.of(history, followed));
    files.put("history.json", HistoryJson.write(history, followed, asked.fingerprint()));
    files.put(
        "history.html",
        HistoryPage.write(history, followed, asked.files(), asked.fingerprint(), lang.lang()));
    WholeFolder.write(out, files);
    return CommandOutput.done(out + ": " + String.join(", ", files.keySet()) + "\n");
  }
}
