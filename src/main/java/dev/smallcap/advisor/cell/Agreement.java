package dev.smallcap.advisor.cell;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.engine.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether what the cells say is what the policy's engine says of whole situations, all facts of a
 * step given together and at random. Immutable and thread-safe.
 *
 * @param situations how many were asked
 * @param disagreements the first that differ, in words; none where all agree
 */
public record Agreement(int situations, List<String> disagreements) {
  private static final int MOST_TOLD = 10;

  /** Other steps turn on few inputs: a share of the situations looks at each class often. */
  private static final int OTHERS = 50;

  /** Copies the list. */
  public Agreement {
    disagreements = List.copyOf(disagreements);
  }

  /**
   * Asks random situations of every step.
   *
   * @param many how many about the client; of every other step a fiftieth of it
   * @param seed what makes them random; the same seed asks the same
   */
  public static Agreement of(Factoring factoring, Policy policy, int many, long seed) {
    List<String> told = new ArrayList<>();
    int asked = 0;
    for (Scene scene : Scene.all()) {
      int situations = scene.group().equals("client") ? many : many / OTHERS;
      Sampled sampled = new Sampled(scene, factoring);
      told.addAll(
          IntStream.range(0, situations)
              .parallel()
              .mapToObj(
                  number ->
                      compared(
                          factoring,
                          policy,
                          scene,
                          sampled.facts(new SplittableRandom(seed + 31L * number))))
              .filter(Objects::nonNull)
              .limit(MOST_TOLD)
              .toList());
      asked += situations;
    }
    return new Agreement(asked, told);
  }

  private static @Nullable String compared(
      Factoring factoring, Policy policy, Scene scene, List<Object> facts) {
    List<String> ran = words(policy.judge(factoring.day(), scene.group(), facts).stream());
    List<String> read = words(read(factoring, scene, facts));
    return ran.equals(read) ? null : facts + ": the engine finds " + ran + ", the cells " + read;
  }

  private static Stream<Finding> read(Factoring factoring, Scene scene, List<Object> facts) {
    Map<Input, @Nullable Object> values = Block.values(facts);
    return factoring.of(scene.name()).stream()
        .filter(block -> block.kinds().stream().allMatch(kind -> given(kind, facts)))
        .flatMap(block -> block.findings(block.cell(values)).stream());
  }

  private static boolean given(String kind, List<Object> facts) {
    return facts.stream().anyMatch(fact -> fact.getClass().getSimpleName().equals(kind));
  }

  private static List<String> words(Stream<Finding> findings) {
    return findings
        .map(finding -> finding.rule().id() + " " + finding.conclusion())
        .sorted()
        .toList();
  }
}
