package dev.smallcap.advisor.rulebook.invariant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence that has to hold of every answer. Immutable and thread-safe.
 *
 * @param id its id
 * @param line its line in the file
 * @param says the sentence
 * @param about what it speaks of
 * @param beside the word in which a second situation is one step higher, all else alike; nothing
 *     where it speaks of one situation
 * @param when when it speaks
 * @param must what has to hold then
 * @param source what it rests on
 */
public record Invariant(
    String id,
    long line,
    String says,
    InvariantSubject about,
    String beside,
    List<Assertion> when,
    List<Assertion> must,
    String source) {
  /** Copies the lists. */
  public Invariant {
    when = List.copyOf(when);
    must = List.copyOf(must);
  }

  /** Whether it speaks of a situation. */
  public boolean speaksOf(Map<String, Object> values, Set<String> said) {
    return when.stream().allMatch(claim -> claim.holds(values, said, Map.of()));
  }

  /** The claims that do not hold of a situation; none where it does not speak of it. */
  public List<Assertion> broken(
      Map<String, Object> values, Set<String> said, Map<String, Object> besides) {
    return speaksOf(values, said)
        ? must.stream().filter(claim -> !claim.holds(values, said, besides)).toList()
        : List.of();
  }

  /** The claims of both parts. */
  public Stream<Assertion> claims() {
    return Stream.concat(when.stream(), must.stream());
  }

  /** The words that it reads, that of the situation beside among them. */
  public Stream<String> words() {
    Stream<String> read =
        claims()
            .flatMap(
                claim -> {
                  if (claim instanceof Assertion.Compared compared) {
                    return Stream.of(compared.word());
                  }
                  if (claim instanceof Assertion.Two two) {
                    return Stream.of(two.word(), two.other());
                  }
                  return claim instanceof Assertion.Beside two
                      ? Stream.of(two.word(), two.other())
                      : Stream.of();
                });
    return beside.isEmpty() ? read.distinct() : Stream.concat(read, Stream.of(beside)).distinct();
  }

  /** The rules that it names. */
  public Stream<String> rules() {
    return claims()
        .filter(Assertion.Says.class::isInstance)
        .map(claim -> ((Assertion.Says) claim).rule());
  }
}
