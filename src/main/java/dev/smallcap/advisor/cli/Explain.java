package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.explain.ExplainedAdvice;
import dev.smallcap.advisor.explain.Explainer;
import dev.smallcap.advisor.explain.Explanation;
import dev.smallcap.advisor.explain.OutcomeAnswer;
import dev.smallcap.advisor.explain.RuleAnswer;
import dev.smallcap.advisor.explain.counterfactual.Counterfactuals;
import dev.smallcap.advisor.host.json.ExplanationJson;
import dev.smallcap.advisor.terms.InputException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why advice is what it is, and why it is nothing else. */
@picocli.CommandLine.Command(
    name = "explain",
    description =
        "Says why the advice for a situation is what it is, and why it is nothing else: in a few"
            + " lines, or rule by rule.",
    footer = {
      "",
      "Example: smallcap-advisor explain --client client.json --holdings holdings.csv --market"
          + " market.csv --declare EARLY_RECOVERY:3 --declared-by \"the committee\""
          + " --declared-because \"house view of January\" --as-of 2026-01-26 --why-not IWM"
    })
final class Explain implements Command {
  private static final String MORE = "more";

  @Option(
      names = "--full",
      description =
          "The reading for an auditor: the tree from the decision down to the facts, then every"
              + " rule with every condition.")
  private boolean full;

  @Option(
      names = "--why-not",
      paramLabel = "RULE|FUND|more",
      description =
          "Only why a rule did not fire, a fund is not bought, or the sleeve is not larger.")
  private @Nullable String whyNot;

  @Mixin private final LangOption lang = new LangOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Default: text. JSON holds all of it in both languages.")
  private Format format = Format.TEXT;

  @Mixin private final SituationOptions options = new SituationOptions();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    if (full && whyNot != null) {
      throw new InputException(
          "The options --full and --why-not (" + whyNot + ") exclude each other.",
          "leave one of them out.");
    }
    SituationOptions.Request request = options.request();
    Situation asked = request.situation();
    ExplainedAdvice advice =
        Explainer.of(request.policy(), asked.holdings(), asked.market())
            .advise(asked.client(), asked.account());
    Explanation explanation = advice.explanation();
    if (whyNot != null) {
      return CommandOutput.done(whyNot(explanation, whyNot));
    }
    Counterfactuals changes = advice.changes();
    if (format == Format.JSON) {
      return CommandOutput.done(ExplanationJson.write(explanation, changes));
    }
    return CommandOutput.done(
        full
            ? explanation.fullText(lang.lang()) + "\n" + changes.fullText(lang.lang())
            : explanation.shortText(lang.lang()) + changes.shortText(lang.lang()));
  }

  private String whyNot(Explanation explanation, String asked) {
    // what is written like no rule is taken for a fund, also when no fund has the name
    if (asked.equals(MORE) || explanation.funds().containsKey(asked) || asked.indexOf('-') < 0) {
      OutcomeAnswer answer =
          asked.equals(MORE) ? explanation.whyNotMore() : explanation.whyNotFund(asked);
      return format == Format.JSON ? ExplanationJson.write(answer) : answer.fullText(lang.lang());
    }
    RuleAnswer answer = explanation.whyNot(asked);
    return format == Format.JSON ? ExplanationJson.write(answer) : answer.text(lang.lang());
  }
}
