package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.EquivalenceClass;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.JointTable;
import dev.smallcap.advisor.rulebook.invariant.Assertion;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.invariant.InvariantSubject;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
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
  private final JointTable joint;
  private final List<IndependentRefusals> besides;
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
    boolean add(
        long cell, IndependentRefusals besides, Map<String, Object> values, Set<String> said);
  }

  /**
   * Invariants that speak of the same.
   *
   * @param besides each cell is looked at with each of these
   */
  CellClaims(
      List<Invariant> invariants,
      JointTable joint,
      List<IndependentRefusals> besides,
      Results results) {
    this.invariants = invariants;
    this.joint = joint;
    this.besides = besides;
    this.results = results;
    invariants.forEach(invariant -> spoken.put(invariant, new LongAdder()));
    for (Dimension axis : joint.axes()) {
      words.add(
          axis.spans().stream()
              .map(span -> words(invariants.get(0).about(), axis.input(), span.value()))
              .toList());
    }
  }

  private record Broken(long cell, IndependentRefusals besides, Invariant invariant, String text) {}

  /** Looks, tells what is broken, and says over what it looked. */
  List<InvariantScope> look(EvaluationStep step, List<ProofFault> faults) {
    List<Broken> broken =
        LongStream.range(0, number()).parallel().boxed().flatMap(this::broken).toList();
    List<InvariantScope> looked = new ArrayList<>();
    for (Invariant invariant : invariants) {
      List<Broken> shown =
          broken.stream().filter(one -> one.invariant().equals(invariant)).toList();
      if (!shown.isEmpty()) {
        Broken first = shown.get(0);
        faults.add(
            new ProofFault(
                ProofFault.Kind.BROKEN,
                invariant.id(),
                invariant.says() + ": " + first.text(),
                step.toString(),
                EquivalenceClass.words(joint.axes(), joint.spans(first.cell()))
                    + first.besides().words(),
                joint.facts(first.cell(), first.besides().values()),
                shown.size()));
      }
      looked.add(
          new InvariantScope(
              invariant.id(),
              invariant.says(),
              InvariantScope.Extent.CELLS,
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
    IndependentRefusals other = besides.get((int) (number / joint.size()));
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
          for (Assertion claim : invariant.broken(values, said, beside)) {
            broken.add(new Broken(cell, other, invariant, text(claim, values, beside)));
          }
        }
      }
    }
    return broken.stream();
  }

  private static String text(
      Assertion claim, Map<String, Object> values, Map<String, Object> beside) {
    String seen = "";
    if (claim instanceof Assertion.Compared compared) {
      seen = ": " + compared.word() + " is " + Assertion.shown(values.get(compared.word()));
    } else if (claim instanceof Assertion.Beside two) {
      seen =
          ": %s is %s, beside %s"
              .formatted(
                  two.word(),
                  Assertion.shown(values.get(two.word())),
                  Assertion.shown(beside.get(two.other())));
    }
    return "(" + claim + ") does not hold" + seen;
  }

  /** The values beside; none where one situation is spoken of, null where there is none beside. */
  private @Nullable Map<String, Object> beside(
      Invariant invariant, long cell, IndependentRefusals same) {
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
      Dimension axis = joint.axes().get(i);
      if (axis.input().equals(input)) {
        return at[i] + 1 < axis.spans().size() ? cell + weight : -1;
      }
      weight *= axis.spans().size();
    }
    return -1;
  }

  private boolean values(
      long cell, IndependentRefusals other, Map<String, Object> values, Set<String> said) {
    int[] at = joint.places(cell);
    for (int i = 0; i < at.length; i++) {
      values.putAll(words.get(i).get(at[i]));
    }
    return results.add(cell, other, values, said);
  }

  /** What a value of an input is in the words of an invariant. */
  private static Map<String, Object> words(
      InvariantSubject about, Input input, @Nullable Object value) {
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
