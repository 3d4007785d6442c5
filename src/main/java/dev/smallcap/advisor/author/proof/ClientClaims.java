package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.decide.settle.CombinedFindings;
import dev.smallcap.advisor.decide.settle.FindingPriority;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.partition.DecisionTable;
import dev.smallcap.advisor.partition.Dimension;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.JointTable;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.invariant.Assertion;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.invariant.InvariantSubject;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at invariants about a client in every cell of the inputs that they speak of and that the
 * results they read turn on. Refusals that turn on other inputs may come besides: each set of them
 * is looked at as well. Immutable and thread-safe.
 */
final class ClientClaims {
  /** More cells than these are not looked at, and that is said. */
  private static final long MOST = 2_000_000;

  private static final Set<String> OF_REFUSALS = Set.of("refused", "decision", "suitable");
  private static final String OF_HORIZON = "horizon";

  /** What is there of an answer that is refused, as far as it is the same for all of them. */
  private static final Map<String, Object> REFUSED = Map.of("refused", true);

  /** What a verdict is combined of. */
  static final List<Class<? extends Conclusion>> ALL =
      Stream.concat(Stream.of(Refusal.class), EvaluationStep.SIZING.stream()).toList();

  private final PolicyPartition factoring;
  private final FindingPriority refusals;
  private final Verdicts verdicts;
  private final List<Decision> order;

  ClientClaims(PolicyPartition factoring, ParameterValues values, Verdicts verdicts) {
    this.factoring = factoring;
    this.refusals = FindingPriority.of(values);
    this.verdicts = verdicts;
    this.order =
        Stream.of(Decision.values())
            .filter(decision -> values.has(ParameterValues.key("decision.order", decision)))
            .sorted(Comparator.comparingInt(one -> values.integer("decision.order", one)))
            .toList();
  }

  private static Set<Input> inputs(List<Dimension> axes) {
    Set<Input> inputs = new TreeSet<>();
    axes.forEach(axis -> inputs.add(axis.input()));
    return inputs;
  }

  /**
   * Over what an invariant is looked at.
   *
   * @param inputs over which inputs
   * @param sized whether it speaks of sizes and splits
   * @param besides whether it turns on refusals besides those of its inputs
   */
  private record Turning(Set<Input> inputs, boolean sized, boolean besides) {}

  /** Looks at all, those together that turn on the same. */
  List<InvariantScope> look(List<Invariant> invariants, List<ProofFault> faults) {
    Map<Turning, List<Invariant>> alike = new LinkedHashMap<>();
    for (Invariant invariant : invariants) {
      alike.computeIfAbsent(turning(invariant), turning -> new ArrayList<>()).add(invariant);
    }
    List<InvariantScope> looked = new ArrayList<>();
    alike.forEach((turning, together) -> looked.addAll(look(turning, together, faults)));
    return looked;
  }

  private List<InvariantScope> look(
      Turning turning, List<Invariant> together, List<ProofFault> faults) {
    JointTable joint = JointTable.within(factoring, EvaluationStep.CLIENT, ALL, turning.inputs());
    if (!inputs(joint.axes()).containsAll(turning.inputs()) || joint.size() > MOST) {
      return together.stream().map(InvariantScope::nothing).toList();
    }
    List<IndependentRefusals> besides =
        turning.besides()
            ? IndependentRefusals.of(factoring, turning.inputs())
            : List.of(IndependentRefusals.NOTHING);
    boolean known = joint.axes().equals(verdicts.joint().axes());
    return new CellClaims(
            together,
            joint,
            besides,
            (cell, other, words, said) -> {
              List<Finding> findings = joint.findings(cell);
              if (refused(findings, other, words) || !turning.sized()) {
                return true;
              }
              return sized(known ? verdicts.verdict(cell) : verdict(findings), words);
            })
        .look(EvaluationStep.CLIENT, faults);
  }

  private Turning turning(Invariant invariant) {
    Set<String> results =
        new TreeSet<>(
            invariant.words().filter(word -> invariant.about().fact(word).isEmpty()).toList());
    Set<Input> inputs = new TreeSet<>(InvariantInputs.inputs(invariant));
    boolean refusals = results.stream().anyMatch(OF_REFUSALS::contains);
    boolean sized = results.stream().anyMatch(ClientClaims::sized);
    if (sized) {
      inputs.addAll(inputs(verdicts.joint().axes()));
    }
    if (results.contains(OF_HORIZON)) {
      drawing(HorizonFound.class).forEach(block -> inputs.addAll(inputs(block.axes())));
    }
    boolean besides =
        sized ? invariant.when().stream().allMatch(ClientClaims::refusable) : refusals;
    return new Turning(refusals && !sized ? closed(inputs) : inputs, sized, besides);
  }

  private static boolean sized(String word) {
    return !OF_REFUSALS.contains(word) && !word.equals(OF_HORIZON);
  }

  /** Whether a claim can hold of an answer that is refused, and so has no size. */
  private static boolean refusable(Assertion claim) {
    return !(claim instanceof Assertion.Compared compared)
        || !InvariantSubject.CLIENT.fact(compared.word()).isEmpty()
        || !(compared.word().equals("refused") || sized(compared.word()))
        || claim.holds(REFUSED, Set.of(), Map.of());
  }

  private List<DecisionTable> drawing(Class<? extends Conclusion> kind) {
    return factoring.of(EvaluationStep.CLIENT).stream()
        .filter(block -> block.rules().stream().anyMatch(rule -> rule.concludes(kind)))
        .toList();
  }

  /** These and all that refusals turn on which turn on one of them. */
  private Set<Input> closed(Set<Input> inputs) {
    Set<Input> closed = new TreeSet<>(inputs);
    boolean more = true;
    while (more) {
      more = false;
      for (DecisionTable block : drawing(Refusal.class)) {
        Set<Input> turning = inputs(block.axes());
        more |= (turning.stream().anyMatch(closed::contains) && closed.addAll(turning));
      }
    }
    return closed;
  }

  private boolean refused(
      List<Finding> findings, IndependentRefusals besides, Map<String, Object> words) {
    Set<Decision> refusals = EnumSet.noneOf(Decision.class);
    refusals.addAll(besides.decisions());
    findings.forEach(
        finding -> {
          if (finding.conclusion() instanceof Refusal refusal) {
            refusals.add(refusal.decision());
          } else if (finding.conclusion() instanceof HorizonFound found) {
            words.put(OF_HORIZON, found.horizon());
          }
        });
    words.put("refused", !refusals.isEmpty());
    words.put("suitable", !refusals.contains(Decision.NOT_SUITABLE));
    order.stream()
        .filter(refusals::contains)
        .findFirst()
        .ifPresent(decision -> words.put("decision", decision));
    return !refusals.isEmpty();
  }

  private @Nullable CombinedFindings verdict(List<Finding> findings) {
    try {
      return CombinedFindings.of(findings, refusals, () -> "this situation");
    } catch (PolicyException e) {
      return null;
    }
  }

  /** The Russell leg that is judged, percent of Q, or null where it is kept as it is. */
  private static @Nullable Percent russell(CombinedFindings verdict) {
    Split own = verdict.tilt();
    return switch (verdict.size().stance()) {
      case EXIT -> Percent.ZERO;
      case HOLD, BUILD ->
          own == null ? null : Percent.of(own.russell().times(verdict.size().size().value()));
    };
  }

  /** Adds a verdict; none is a fault of its own. */
  private static boolean sized(@Nullable CombinedFindings verdict, Map<String, Object> words) {
    if (verdict == null) {
      return false;
    }
    words.put("stance", verdict.size().stance());
    words.put("size", verdict.size().size());
    words.put("in parts", verdict.size().inParts());
    Percent russell = russell(verdict);
    if (russell != null) {
      words.put("russell target", russell);
    }
    Split split = verdict.split();
    if (split != null) {
      words.put("russell", split.russell());
      words.put("sp600", split.sp600());
      words.put("sp400", split.sp400());
    }
    return true;
  }
}
