package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.cell.Axis;
import dev.smallcap.advisor.cell.Block;
import dev.smallcap.advisor.cell.Factoring;
import dev.smallcap.advisor.cell.Input;
import dev.smallcap.advisor.cell.Joint;
import dev.smallcap.advisor.conclusion.Conclusion;
import dev.smallcap.advisor.conclusion.HorizonFound;
import dev.smallcap.advisor.conclusion.Refusal;
import dev.smallcap.advisor.conclusion.SizeHorizon;
import dev.smallcap.advisor.conclusion.SleeveLimit;
import dev.smallcap.advisor.conclusion.SleeveSize;
import dev.smallcap.advisor.conclusion.Split;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.invariant.Invariant;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.settle.Verdict;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at invariants about a client in every cell of the inputs that they speak of and that the
 * results they read turn on; other inputs have their ordinary values. Immutable and thread-safe.
 */
final class ClientClaims {
  /** More cells than these are not looked at, and that is said. */
  private static final long MOST = 2_000_000;

  private static final Set<String> OF_REFUSALS = Set.of("refused", "decision", "suitable");
  private static final Set<String> OF_HORIZON = Set.of("horizon");
  private static final List<Class<? extends Conclusion>> ALL =
      List.of(
          Refusal.class,
          HorizonFound.class,
          SizeHorizon.class,
          SleeveSize.class,
          SleeveLimit.class,
          Split.class);

  private final Factoring factoring;
  private final ParameterValues values;
  private final Set<Input> sizing;

  ClientClaims(Factoring factoring, ParameterValues values, Verdicts verdicts) {
    this.factoring = factoring;
    this.values = values;
    this.sizing = inputs(verdicts.joint().axes());
  }

  private static Set<Input> inputs(List<Axis> axes) {
    Set<Input> inputs = new TreeSet<>();
    axes.forEach(axis -> inputs.add(axis.input()));
    return inputs;
  }

  /** Over which inputs an invariant is looked at, and whether it speaks of sizes and splits. */
  private record Turning(Set<Input> inputs, boolean sized) {}

  /** Looks at all, those together that turn on the same. */
  List<Looked> look(List<Invariant> invariants, List<Fault> faults) {
    Map<Turning, List<Invariant>> alike = new LinkedHashMap<>();
    for (Invariant invariant : invariants) {
      alike.computeIfAbsent(turning(invariant), turning -> new ArrayList<>()).add(invariant);
    }
    List<Looked> looked = new ArrayList<>();
    alike.forEach(
        (turning, together) -> {
          Joint joint = Joint.over(factoring, "client", ALL, turning.inputs());
          List<Invariant> cut = new ArrayList<>();
          for (Invariant invariant : together) {
            if (inputs(joint.axes()).containsAll(Spoken.inputs(invariant))
                && joint.size() <= MOST) {
              cut.add(invariant);
            } else {
              looked.add(
                  new Looked(
                      invariant.id(), invariant.says(), Looked.Scope.NOTHING, List.of(), 0, 0));
            }
          }
          if (!cut.isEmpty()) {
            looked.addAll(
                new CellClaims(
                        cut,
                        joint,
                        (cell, words, said) -> add(joint.findings(cell), words, turning.sized()))
                    .look("client", faults));
          }
        });
    return looked;
  }

  private Turning turning(Invariant invariant) {
    Set<Input> spoken = Spoken.inputs(invariant);
    Set<String> results =
        new TreeSet<>(
            invariant.words().filter(word -> invariant.about().fact(word).isEmpty()).toList());
    Set<Input> inputs = new TreeSet<>(spoken);
    boolean sized =
        results.stream()
            .anyMatch(word -> !OF_REFUSALS.contains(word) && !OF_HORIZON.contains(word));
    if (sized) {
      inputs.addAll(sizing);
    } else {
      inputs.addAll(refusing(spoken));
      if (results.containsAll(OF_HORIZON)) {
        inputs.add(new Input("Client", "horizonMonths"));
      }
    }
    return new Turning(inputs, sized);
  }

  /** What refusals turn on that turn on one of these inputs. */
  private Set<Input> refusing(Set<Input> spoken) {
    Set<Input> inputs = new TreeSet<>();
    for (Block block : factoring.of("client")) {
      boolean refuses =
          block.rules().stream()
              .anyMatch(rule -> rule.insertion().type().equals(Refusal.class.getSimpleName()));
      if (refuses && inputs(block.axes()).stream().anyMatch(spoken::contains)) {
        inputs.addAll(inputs(block.axes()));
      }
    }
    return inputs;
  }

  private boolean add(List<Finding> findings, Map<String, Object> words, boolean sized) {
    Set<Decision> refusals =
        new TreeSet<>(
            Comparator.comparingInt(
                (Decision decision) -> values.integer("decision.order", decision)));
    findings.forEach(
        finding -> {
          if (finding.conclusion() instanceof Refusal refusal) {
            refusals.add(refusal.decision());
          } else if (finding.conclusion() instanceof HorizonFound found) {
            words.put("horizon", found.horizon());
          }
        });
    words.put("refused", !refusals.isEmpty());
    words.put("suitable", !refusals.contains(Decision.NOT_SUITABLE));
    refusals.stream().findFirst().ifPresent(decision -> words.put("decision", decision));
    if (!sized || !refusals.isEmpty()) {
      return true;
    }
    try {
      Verdict verdict = Verdict.of(findings, values, "this situation");
      words.put("stance", verdict.size().stance());
      words.put("size", verdict.size().size());
      words.put("in parts", verdict.size().inParts());
      if (verdict.split() != null) {
        Split split = Objects.requireNonNull(verdict.split());
        words.put("russell", split.russell());
        words.put("sp600", split.sp600());
        words.put("sp400", split.sp400());
      }
      return true;
    } catch (PolicyException e) {
      // no verdict is a fault of its own
      return false;
    }
  }
}
