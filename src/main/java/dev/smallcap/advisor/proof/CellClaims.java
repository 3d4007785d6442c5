package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.cell.Joint;
import dev.smallcap.advisor.cell.Span;
import dev.smallcap.advisor.invariant.About;
import dev.smallcap.advisor.invariant.Claim;
import dev.smallcap.advisor.invariant.Invariant;
import dev.smallcap.advisor.rule.EvaluationStep;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at invariants in every cell of a joint: each cell is answered once for all. */
final class CellClaims {
  private final List<Invariant> invariants;
  private final Joint joint;
  private final List<Besides> besides;
  private final Results results;
  private final List<List<Map<String, Object>>> words = new ArrayList<>();
  private final Map<Invariant, LongAdder> spoken = new HashMap<>();

  /** What came in a cell. */
  interface Results {
    /**
     * Adds the results by their words.
     *
     * @param besides what else refuses
     * @param said takes the ids of the rules that are told
     * @return whether there is an answer
     */
    boolean add(long cell, Besides besides, Map<String, Object> values, Set<String> said);
  }

  /**
   * Invariants that speak of the same.
   *
   * @param besides each cell is looked at with each of these
   */
  CellClaims(List<Invariant> invariants, Joint joint, List<Besides> besides, Results results) {
    this.invariants = invariants;
    this.joint = joint;
    this.besides = besides;
    this.results = results;
    invariants.forEach(invariant -> spoken.put(invariant, new LongAdder()));
    for (Axis axis : joint.axes()) {
      words.add(
          axis.spans().stream()
              .map(span -> words(invariants.get(0).about(), axis.input(), span.value()))
              .toList());
    }
  }

  private record Broken(long cell, Besides besides, Invariant invariant, String text) {}

  /** Looks, tells what is broken, and says over what it looked. */
  List<Looked> look(EvaluationStep step, List<Fault> faults) {
    List<Broken> broken =
        LongStream.range(0, number()).parallel().boxed().flatMap(this::broken).toList();
    List<Looked> looked = new ArrayList<>();
    for (Invariant invariant : invariants) {
      List<Broken> shown =
          broken.stream().filter(one -> one.invariant().equals(invariant)).toList();
      if (!shown.isEmpty()) {
        Broken first = shown.get(0);
        faults.add(
            new Fault(
                Fault.Kind.BROKEN,
                invariant.id(),
                invariant.says() + ": " + first.text(),
                step.toString(),
                Span.words(joint.axes(), joint.spans(first.cell())) + first.besides().words(),
                joint.facts(first.cell(), first.besides().values()),
                shown.size()));
      }
      looked.add(
          new Looked(
              invariant.id(),
              invariant.says(),
              Looked.Scope.CELLS,
              joint.axes().stream().map(axis -> axis.input().toString()).toList(),
              number(),
              Objects.requireNonNull(spoken.get(invariant)).sum()));
    }
    return looked;
  }

  private long number() {
    return joint.size() * besides.size();
  }

  private Stream<Broken> broken(long number) {
    long cell = number % joint.size();
    Besides other = besides.get((int) (number / joint.size()));
    Map<String, Object> values = new HashMap<>();
    Set<String> said = new HashSet<>();
    if (!values(cell, other, values, said)) {
      return Stream.empty();
    }
    List<Broken> broken = new ArrayList<>();
    for (Invariant invariant : invariants) {
      if (invariant.speaksOf(values, said)) {
        Objects.requireNonNull(spoken.get(invariant)).increment();
        Map<String, Object> beside = beside(invariant, cell, other);
        if (beside != null) {
          for (Claim claim : invariant.broken(values, said, beside)) {
            broken.add(new Broken(cell, other, invariant, text(claim, values, beside)));
          }
        }
      }
    }
    return broken.stream();
  }

  private static String text(Claim claim, Map<String, Object> values, Map<String, Object> beside) {
    String seen = "";
    if (claim instanceof Claim.Compared compared) {
      seen = ": " + compared.word() + " is " + Claim.shown(values.get(compared.word()));
    } else if (claim instanceof Claim.Beside two) {
      seen =
          ": "
              + two.word()
              + " is "
              + Claim.shown(values.get(two.word()))
              + ", beside "
              + Claim.shown(beside.get(two.other()));
    }
    return "(" + claim + ") does not hold" + seen;
  }

  /** The values beside; none where one situation is spoken of, null where there is none beside. */
  private @Nullable Map<String, Object> beside(Invariant invariant, long cell, Besides same) {
    Map<String, Object> beside = new HashMap<>();
    if (invariant.beside().isEmpty()) {
      return beside;
    }
    long other = higher(invariant, cell);
    return other >= 0 && values(other, same, beside, new HashSet<>()) ? beside : null;
  }

  /** The cell alike but for the next constant of the word, or -1 where there is none. */
  private long higher(Invariant invariant, long cell) {
    Input input =
        new Input(
            invariant.about().fact(invariant.beside()),
            invariant.about().property(invariant.beside()));
    long weight = 1;
    int[] at = joint.places(cell);
    for (int i = 0; i < at.length; i++) {
      Axis axis = joint.axes().get(i);
      if (axis.input().equals(input)) {
        return at[i] + 1 < axis.spans().size() ? cell + weight : -1;
      }
      weight *= axis.spans().size();
    }
    return -1;
  }

  private boolean values(long cell, Besides other, Map<String, Object> values, Set<String> said) {
    int[] at = joint.places(cell);
    for (int i = 0; i < at.length; i++) {
      values.putAll(words.get(i).get(at[i]));
    }
    return results.add(cell, other, values, said);
  }

  /** What a value of an input is in the words of an invariant. */
  private static Map<String, Object> words(About about, Input input, @Nullable Object value) {
    Map<String, Object> words = new HashMap<>();
    for (String word : about.words().keySet()) {
      if (!about.fact(word).equals(input.fact()) || value == null) {
        continue;
      }
      if (input.property().equals(about.property(word))) {
        words.put(word, value);
      } else if (input.property().isEmpty()) {
        FactType type = Objects.requireNonNull(Vocabulary.type(input.fact()));
        Object part = Objects.requireNonNull(type.property(about.property(word))).of(value);
        if (part != null) {
          words.put(word, part);
        }
      }
    }
    return words;
  }
}
