package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.partition.EngineComparison;
import dev.smallcap.advisor.partition.PolicyPartition;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.invariant.Assertion;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.invariant.InvariantFile;
import dev.smallcap.advisor.rulebook.invariant.InvariantSubject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A policy proved over every situation of one day: in every cell of what its rules turn on the
 * policy's own engine was asked. Immutable and thread-safe.
 *
 * @param version the version of the policy
 * @param fingerprint its fingerprint
 * @param day the day whose rules and parameters are in force
 * @param factoring how its inputs were cut
 * @param jointCells cells of kinds of conclusions taken together, answered from the blocks
 * @param agreement the cells against the engine over random whole situations
 * @param invariants over what each invariant was looked at
 * @param faults what was found, empty where the policy is proved
 * @param accepted what was found and stands with a reason
 * @param stale rows of {@code accepted.csv} that speak of nothing that was found
 * @param notLooked what was not looked at, in words: nothing is claimed of it
 */
public record Proof(
    String version,
    String fingerprint,
    LocalDate day,
    PolicyPartition factoring,
    long jointCells,
    EngineComparison agreement,
    List<InvariantScope> invariants,
    List<ProofFault> faults,
    List<Accepted> accepted,
    List<Accepted> stale,
    Set<String> notLooked) {
  /** The seed of the random situations: the same policy gives the same proof. */
  public static final long SEED = 20_260_101;

  /** Copies the collections. */
  public Proof {
    invariants = List.copyOf(invariants);
    faults = List.copyOf(faults);
    accepted = List.copyOf(accepted);
    stale = List.copyOf(stale);
    notLooked = Collections.unmodifiableSet(new TreeSet<>(notLooked));
  }

  /**
   * How many random situations are asked.
   *
   * @param facts whole facts about a client, judged by the rules
   * @param advice whole advice at random
   * @param structured whether every structured situation is advised on as well
   */
  public record Effort(int facts, int advice, boolean structured) {
    /** What a proof takes unless told otherwise. */
    public static final Effort FULL = new Effort(100_000, 5_000, true);
  }

  /** Whether nothing was found. */
  public boolean proved() {
    return faults.isEmpty();
  }

  /**
   * Proves a policy for a day.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first, or
   *     an invariant cannot be read, naming its line
   * @throws dev.smallcap.advisor.terms.PolicyException if a rule fails
   */
  public static Proof of(PolicyModel policy, LocalDate day, Effort effort) {
    List<Invariant> lines = InvariantFile.of(policy.files());
    List<Accepted> accepted = Accepted.of(policy.files());
    ParameterValues values = policy.parameters().on(day);
    PolicyPartition factoring =
        PolicyPartition.of(policy, day, cuts(policy, day, lines), InvariantInputs.inputs(lines));
    List<ProofFault> faults = new ArrayList<>();
    Completeness.Decisive decisive = new Completeness.Decisive();
    faults.addAll(Completeness.of(factoring, decisive));
    Verdicts verdicts = Verdicts.of(factoring, values);
    faults.addAll(verdicts.faults());
    decisive.looked(verdicts.joint().size());
    Set<String> deciding = new HashSet<>(verdicts.deciding());
    deciding.addAll(decisive.rules());
    faults.addAll(DeadRules.of(factoring, deciding));
    faults.addAll(RedundantConditions.of(policy, factoring));
    UnusedParameters parameters = new UnusedParameters(policy, factoring);
    faults.addAll(parameters.faults());
    List<InvariantScope> looked =
        invariants(policy, day, lines, factoring, verdicts, effort, faults);
    faults.addAll(uncut(factoring, looked));
    EngineComparison agreement = EngineComparison.of(factoring, policy, effort.facts(), SEED);
    agreement
        .disagreements()
        .forEach(
            words ->
                faults.add(
                    ProofFault.everywhere(
                        ProofFault.Kind.DISAGREEMENT, "cells", words, agreement.situations())));
    return new Proof(
        values.decimal("policy.version").toPlainString(),
        policy.fingerprint(),
        day,
        factoring,
        decisive.cells(),
        agreement,
        looked,
        left(faults, accepted),
        accepted.stream().filter(one -> faults.stream().anyMatch(one::speaksOf)).toList(),
        accepted.stream().filter(one -> faults.stream().noneMatch(one::speaksOf)).toList(),
        notLooked(factoring, parameters, looked));
  }

  private static List<ProofFault> left(List<ProofFault> faults, List<Accepted> accepted) {
    return faults.stream()
        .filter(fault -> accepted.stream().noneMatch(one -> one.speaksOf(fault)))
        .toList();
  }

  /** The thresholds of the policy, and those that its invariants name. */
  private static Thresholds cuts(PolicyModel policy, LocalDate day, List<Invariant> lines) {
    Thresholds cuts = PolicyPartition.cuts(policy, day);
    for (Invariant line : lines) {
      for (Assertion claim : line.claims().toList()) {
        if (claim instanceof Assertion.Compared compared
            && line.about() != InvariantSubject.ADVICE) {
          cuts =
              cuts.with(
                  line.about().fact(compared.word()),
                  line.about().property(compared.word()),
                  compared.value());
        }
      }
    }
    return cuts;
  }

  private static List<InvariantScope> invariants(
      PolicyModel policy,
      LocalDate day,
      List<Invariant> lines,
      PolicyPartition factoring,
      Verdicts verdicts,
      Effort effort,
      List<ProofFault> faults) {
    ClientClaims client = new ClientClaims(factoring, policy.parameters().on(day), verdicts);
    FundClaims funds = new FundClaims(policy, factoring);
    List<Invariant> whole = new ArrayList<>(lines);
    whole.removeIf(line -> line.about() != InvariantSubject.ADVICE);
    List<InvariantScope> looked =
        new ArrayList<>(
            client.look(
                lines.stream().filter(line -> line.about() == InvariantSubject.CLIENT).toList(),
                faults));
    for (Invariant line : lines) {
      if (line.about() == InvariantSubject.FUND) {
        looked.add(funds.look(line, faults));
      } else if (line.about() == InvariantSubject.SAID) {
        looked.addAll(SaidClaims.look(line, factoring, faults));
      }
    }
    looked.addAll(
        new AdviceClaims(policy, new Situations(policy, day), whole).look(effort, SEED, faults));
    return looked;
  }

  /** What cannot be cut into cells is told as a finding, so that nobody takes it as proved. */
  private static List<ProofFault> uncut(PolicyPartition factoring, List<InvariantScope> looked) {
    List<ProofFault> faults = new ArrayList<>();
    for (String words : factoring.uncut()) {
      String rule = words.substring(0, words.indexOf(' '));
      faults.add(ProofFault.everywhere(ProofFault.Kind.UNCUT, rule, words, factoring.cells()));
    }
    for (InvariantScope one : looked) {
      if (one.scope() == InvariantScope.Extent.NOTHING) {
        faults.add(
            ProofFault.everywhere(
                ProofFault.Kind.UNCUT, one.id(), "the invariant cannot be cut into cells", 0));
      }
    }
    return faults;
  }

  private static Set<String> notLooked(
      PolicyPartition factoring, UnusedParameters parameters, List<InvariantScope> looked) {
    Set<String> not = new TreeSet<>(factoring.uncut());
    tell(
        looked,
        one -> one.scope() == InvariantScope.Extent.NOTHING,
        "cannot be cut into cells",
        not);
    tell(
        looked,
        one -> one.scope() != InvariantScope.Extent.NOTHING && one.spoken() == 0,
        "speak of no situation that was looked at",
        not);
    if (looked.stream().anyMatch(one -> one.scope() == InvariantScope.Extent.SITUATIONS)) {
      not.add(
          "trades and weights in every account: amounts are continuous, so their invariants were"
              + " looked at over whole advice, which is no proof");
    }
    if (!parameters.notLooked().isEmpty()) {
      not.add("parameters that no rule turns on: " + String.join(", ", parameters.notLooked()));
    }
    return not;
  }

  private static void tell(
      List<InvariantScope> looked, Predicate<InvariantScope> which, String what, Set<String> not) {
    List<String> ids = looked.stream().filter(which).map(InvariantScope::id).toList();
    if (!ids.isEmpty()) {
      not.add("invariants that " + what + ": " + String.join(", ", ids));
    }
  }
}
