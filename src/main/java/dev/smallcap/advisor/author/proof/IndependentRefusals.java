package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.EquivalenceClass;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.terms.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refusals that may come besides what is looked at, since they turn on none of its inputs.
 * Immutable and thread-safe.
 *
 * @param decisions the refusals, none where nothing else refuses
 * @param values what makes them come, by input
 * @param words the same in words
 */
record IndependentRefusals(
    Set<Decision> decisions, Map<Input, @Nullable Object> values, String words) {
  /** Nothing else refuses. */
  static final IndependentRefusals NOTHING = new IndependentRefusals(Set.of(), Map.of(), "");

  /** Copies the collections. */
  IndependentRefusals {
    decisions = Set.copyOf(decisions);
    values = Collections.unmodifiableMap(new HashMap<>(values));
  }

  /** Every set of refusals that rules draw which turn on others than these inputs. */
  static List<IndependentRefusals> of(PolicyPartition factoring, Set<Input> inputs) {
    List<IndependentRefusals> all = new ArrayList<>(List.of(NOTHING));
    Set<Decision> known = EnumSet.noneOf(Decision.class);
    for (DecisionTable block : outside(factoring, inputs)) {
      for (int cell = 0; cell < block.size(); cell++) {
        for (var finding : block.findings(cell)) {
          if (finding.conclusion() instanceof Refusal refusal && known.add(refusal.decision())) {
            for (IndependentRefusals one : List.copyOf(all)) {
              all.add(one.and(refusal.decision(), block, cell));
            }
          }
        }
      }
    }
    return all;
  }

  /** Blocks that turn on something else, those first that turn on nothing of these. */
  private static List<DecisionTable> outside(PolicyPartition factoring, Set<Input> inputs) {
    return factoring.of(EvaluationStep.CLIENT).stream()
        .filter(block -> shared(block, inputs) < block.axes().size())
        .sorted(Comparator.comparingLong(block -> shared(block, inputs)))
        .toList();
  }

  private static long shared(DecisionTable block, Set<Input> inputs) {
    return block.axes().stream().filter(axis -> inputs.contains(axis.input())).count();
  }

  private IndependentRefusals and(Decision decision, DecisionTable block, int cell) {
    Set<Decision> more = EnumSet.of(decision);
    more.addAll(decisions);
    Map<Input, @Nullable Object> given = new HashMap<>(values);
    List<EquivalenceClass> spans = block.spans(cell);
    for (int i = 0; i < spans.size(); i++) {
      given.put(block.axes().get(i).input(), spans.get(i).value());
    }
    return new IndependentRefusals(
        more, given, words + ", " + EquivalenceClass.words(block.axes(), spans));
  }
}
