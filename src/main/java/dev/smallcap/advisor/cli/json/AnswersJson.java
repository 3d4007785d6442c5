package dev.smallcap.advisor.cli.json;

import dev.smallcap.advisor.host.json.ReportJson;
import dev.smallcap.advisor.partition.answers.AnswerChoice;
import dev.smallcap.advisor.partition.answers.AnswerInput;
import dev.smallcap.advisor.partition.answers.AnswerOutput;
import dev.smallcap.advisor.partition.answers.DecisionDiagram;
import dev.smallcap.advisor.partition.answers.FoldedAnswers;
import dev.smallcap.advisor.partition.answers.ToldDiagrams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a policy answers in every situation, folded. A diagram begins at its root. A node is the
 * number of an input, then a child for each of its choices. A child below 0 is a value: -1 the
 * first, -2 the second. Of what is told -1 says no and -2 yes. The form is {@code
 * answers.schema.json}.
 *
 * @param asOf the day
 * @param fingerprint the policy's
 * @param situations how many situations there are
 * @param inputs the inputs, in the order of their numbers
 * @param outputs a diagram for each output
 * @param told which rules are told
 */
public record AnswersJson(
    LocalDate asOf,
    String fingerprint,
    int situations,
    List<InputView> inputs,
    Map<AnswerOutput, DiagramView> outputs,
    ToldDiagrams told) {

  /** An input with its choices. */
  public record InputView(AnswerInput input, List<AnswerChoice> choices) {}

  /** A diagram. */
  public record DiagramView(int root, List<int[]> nodes, List<List<String>> values) {
    static DiagramView of(DecisionDiagram<List<String>> diagram) {
      return new DiagramView(diagram.root(), diagram.nodes(), diagram.values());
    }
  }

  /** The answers, for those who show them otherwise. */
  public static AnswersJson of(FoldedAnswers answers) {
    Map<AnswerOutput, DiagramView> outputs = new TreeMap<>();
    for (AnswerOutput output : AnswerOutput.values()) {
      outputs.put(output, DiagramView.of(answers.output(output)));
    }
    return new AnswersJson(
        answers.questions().day(),
        answers.fingerprint(),
        answers.questions().count(),
        Arrays.stream(AnswerInput.values())
            .map(input -> new InputView(input, answers.questions().choices(input)))
            .toList(),
        outputs,
        answers.toldDiagrams());
  }

  /** The answers as JSON. */
  public static String write(FoldedAnswers answers) {
    return ReportJson.write(of(answers));
  }
}
