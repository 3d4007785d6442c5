package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * What a policy answers in every situation of some questions, asked one by one and folded into one
 * diagram. Immutable and thread-safe.
 *
 * @param questions the questions
 * @param fingerprint the fingerprint of the policy
 * @param whole the whole answer of each situation
 */
public record FoldedAnswers(
    AnswerQuestions questions, String fingerprint, DecisionDiagram<SituationAnswer> whole) {
  /** As many are asked in a row as make the progress worth telling. */
  private static final int ROW = 2_000;

  /**
   * Asks the policy in each situation, on all cores.
   *
   * @param progress told how many situations were answered, from several threads
   * @throws dev.smallcap.advisor.terms.InputException if the policy cannot use a situation
   */
  public static FoldedAnswers of(
      PolicyModel policy, AnswerQuestions questions, IntConsumer progress) {
    int[] table = new int[questions.count()];
    Map<SituationAnswer, Integer> numbers = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, (table.length + ROW - 1) / ROW)
        .parallel()
        .forEach(
            row -> {
              int end = Math.min(table.length, (row + 1) * ROW);
              for (int i = row * ROW; i < end; i++) {
                table[i] =
                    numbers.computeIfAbsent(
                        answer(policy, questions, i), added -> next.getAndIncrement());
              }
              progress.accept(done.addAndGet(end - row * ROW));
            });
    List<SituationAnswer> values = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      values.add(SituationAnswer.NONE);
    }
    numbers.forEach((answer, number) -> values.set(number, answer));
    return new FoldedAnswers(
        questions, policy.fingerprint(), DecisionDiagram.fold(table, questions.sizes(), values));
  }

  /** What a policy answers in one situation; nothing where its rules give no answer or two. */
  static SituationAnswer answer(PolicyModel policy, AnswerQuestions questions, int number) {
    try {
      return SituationAnswer.of(policy.recommend(questions.situation(questions.places(number))));
    } catch (PolicyException e) {
      return SituationAnswer.NONE;
    }
  }

  /** An output of each situation. */
  public DecisionDiagram<List<String>> output(AnswerOutput output) {
    return whole.map(answer -> answer.output(output));
  }

  /** The ids of the rules that some situation tells, by what they are told as. */
  public Map<RuleRole, SortedSet<String>> told() {
    Map<RuleRole, SortedSet<String>> told = new TreeMap<>();
    for (RuleRole role : RuleRole.values()) {
      SortedSet<String> ids = new TreeSet<>();
      whole.values().forEach(answer -> ids.addAll(answer.told(role)));
      told.put(role, ids);
    }
    return told;
  }

  /** Whether a rule is told so in each situation. */
  public DecisionDiagram<Boolean> told(RuleRole role, String id) {
    return whole.map(answer -> answer.told(role).contains(id));
  }

  /** Which rules are told in each situation, all in one graph. */
  public ToldDiagrams toldDiagrams() {
    return ToldDiagrams.of(this);
  }
}
