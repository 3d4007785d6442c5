package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.cli.page.RulebookPage;
import dev.smallcap.advisor.cli.page.RulebookSources;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.files.Apart;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.host.json.FredJson;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Printable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the rulebook as a page. */
@picocli.CommandLine.Command(
    name = "rulebook",
    description =
        "Writes the whole policy as one HTML file to explore: the matrix with what decides each"
            + " cell, what it answers in any situation, the article, rules, numbers and proof.",
    footer = {
      "",
      "The file opens in a browser without a network, in English and Korean, and prints. It loads",
      "nothing and holds no time: the same policy and files give the same bytes. Every situation",
      "of its what-if is asked of the policy, which takes a minute or two.",
      "",
      "Example: smallcap-advisor rulebook --out rulebook.html --certificate certificate.json"
    })
final class WriteRulebook implements Command {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The page, written whole or not at all.")
  @SuppressWarnings("NullAway.Init")
  private Path target;

  @Option(
      names = "--market",
      paramLabel = "FILE-OR-FOLDER",
      description =
          "Monthly figures as FRED writes them, for the phases of the cycle. Default: none are"
              + " shown.")
  private @Nullable Path market;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "The certificate of prove. Without one, or with one of another policy, the page says so,"
              + " and nothing of the proof.")
  private @Nullable Path certificate;

  @Option(
      names = "--since",
      paramLabel = "OLD",
      description =
          "An older policy: what changed since is marked. A folder, a jar of this library, the word"
              + " standard, or a git revision of the folder of --policy.")
  private @Nullable String since;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day that is shown. Default: the latest of the policy.")
  private @Nullable LocalDate asOf;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    checkTarget();
    PolicyModel shown = PolicyModels.of(policy.policy());
    Path folder = policy.folder();
    PolicyModel old =
        since == null
            ? null
            : PolicyModels.of(Revision.load(since, folder == null ? null : folder.toString()));
    MarketData figures = market == null ? null : FredJson.read(market, LocalDate.MAX);
    String proof = certificate == null ? null : TextFile.read(certificate);
    String page =
        RulebookPage.of(
            new RulebookSources(
                shown,
                ShowAnswers.folded(
                    shown, asOf == null ? shown.latestDay() : asOf, new ProgressLine(err, style)),
                figures,
                proof,
                old));
    WholeFile.write(target, page);
    return CommandOutput.done(Printable.line("The rulebook stands in " + target + ".") + "\n");
  }

  /** Before the minute that the answers take. */
  private void checkTarget() {
    WholeFile.check(target);
    policy.sources().forEach(source -> Apart.check(target, source));
    if (market != null) {
      Apart.check(target, market);
    }
    if (certificate != null) {
      Apart.check(target, certificate);
    }
  }
}
