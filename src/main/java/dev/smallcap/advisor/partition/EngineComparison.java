package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether what the cells say is what the policy's engine says of whole situations, all facts of a
 * step given together and at random. Immutable and thread-safe.
 *
 * @param situations how many were asked
 * @param disagreements the first that differ, in words; none where all agree
 */
public record EngineComparison(int situations, List<String> disagreements) {
  private static final int MOST_TOLD = 10;

  /** Other steps turn on few inputs: a share of the situations looks at each class often. */
  private static final int OTHERS = 50;

  /** As findings come from the rules. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.rule().id())
          .thenComparing(finding -> finding.conclusion().toString());

  /** Copies the list. */
  public EngineComparison {
    disagreements = List.copyOf(disagreements);
  }

  /**
   * Asks random situations of every step.
   *
   * @param many how many about the client; of every other step a fiftieth of it
   * @param seed what makes them random; the same seed asks the same
   */
  public static EngineComparison of(
      PolicyPartition factoring, PolicyModel policy, int many, long seed) {
    List<String> told = new ArrayList<>();
    int asked = 0;
    for (EvaluationStep step : EvaluationStep.values()) {
      int situations = step == EvaluationStep.CLIENT ? many : many / OTHERS;
      RandomFacts sampled = new RandomFacts(step, factoring);
      told.addAll(
          IntStream.range(0, situations)
              .parallel()
              .mapToObj(
                  number ->
                      compared(
                          factoring,
                          policy,
                          sampled,
                          sampled.values(new SplittableRandom(seed + 31L * number))))
              .filter(Objects::nonNull)
              .limit(MOST_TOLD)
              .toList());
      asked += situations;
    }
    return new EngineComparison(asked, told);
  }

  private static @Nullable String compared(
      PolicyPartition factoring,
      PolicyModel policy,
      RandomFacts sampled,
      Map<Input, @Nullable Object> values) {
    EvaluationStep step = sampled.step();
    List<Object> facts = sampled.facts(values);
    List<Finding> ran = policy.judge(factoring.day(), step.group(), facts);
    List<Finding> read = read(factoring, step, values);
    return same(ran, read)
        ? null
        : facts + ": the engine finds " + words(ran) + ", the cells " + words(read);
  }

  private static boolean same(List<Finding> ran, List<Finding> read) {
    return drawn(ran).equals(drawn(read));
  }

  private static List<List<Object>> drawn(List<Finding> findings) {
    return findings.stream()
        .map(finding -> List.<Object>of(finding.rule().id(), finding.conclusion()))
        .toList();
  }

  private static List<Finding> read(
      PolicyPartition factoring, EvaluationStep step, Map<Input, @Nullable Object> values) {
    return factoring.asked(step).stream()
        .flatMap(block -> block.findings(block.cell(values)).stream())
        .sorted(ORDER)
        .toList();
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.rule().id() + " " + finding.conclusion())
        .sorted()
        .toList();
  }
}
