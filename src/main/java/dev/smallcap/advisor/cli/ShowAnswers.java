package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.cli.json.AnswersJson;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.partition.answers.AnswerQuestions;
import dev.smallcap.advisor.partition.answers.FoldedAnswers;
import java.io.PrintStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers every situation of the what-if, folded. */
@picocli.CommandLine.Command(
    name = "answers",
    description =
        "Asks the policy in every situation of the rulebook's what-if and prints all answers,"
            + " folded into decision diagrams.",
    footer = {
      "",
      "Each answer is the policy's own: none is left out and none is guessed. A diagram begins at",
      "its root. A node is the number of an input, then a child for each of its choices. A child",
      "below 0 is a value: -1 the first, -2 the second. Of what is told -1 says no and -2 yes.",
      "The JSON has the form of answers.schema.json."
    })
final class ShowAnswers implements Command {
  /** How the answers are written. */
  enum Format {
    JSON
  }

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day whose rules answer. Default: the latest of the policy.")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = "json", description = "Default: json.")
  private Format format = Format.JSON;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    PolicyModel asked = PolicyModels.of(policy.policy());
    return CommandOutput.done(
        switch (format) {
          case JSON ->
              AnswersJson.write(
                  folded(
                      asked,
                      asOf == null ? asked.latestDay() : asOf,
                      new ProgressLine(err, style)));
        });
  }

  /** The answers of every situation on a day, with a line that says how far they have come. */
  static FoldedAnswers folded(PolicyModel policy, LocalDate day, ProgressLine line) {
    AnswerQuestions questions = AnswerQuestions.of(policy, day);
    FoldedAnswers answers =
        FoldedAnswers.of(policy, questions, done -> line.situations(done, questions.count()));
    line.clear();
    return answers;
  }
}
