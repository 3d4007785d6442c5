package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.author.verify.cases.CaseResult;
import dev.smallcap.advisor.author.verify.cases.CaseRunner;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Mutation testing of a policy: the cases are run against each mutant, and one of them has to fail.
 * Immutable and thread-safe.
 */
public final class Mutation {
  /** Is told how far the run has come. */
  public interface Progress {
    /** So many of all mutants are done, and so many of these survive. */
    void done(int done, int all, int survived);
  }

  private final PolicyModel policy;
  private final List<Rule> rules;
  private final List<CaseFile> cases;
  private final CaseRunner runner;
  private final CaseOrder order;

  private Mutation(PolicyModel policy) {
    this.policy = policy;
    this.rules = policy.rules();
    this.cases = CaseFile.all(policy.files());
    this.runner = CaseRunner.of(policy);
    this.order = new CaseOrder(cases, rules);
  }

  /**
   * Mutation testing of a policy by the cases of its files.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the cases cannot be read
   */
  public static Mutation of(PolicyModel policy) {
    return new Mutation(policy);
  }

  /**
   * Runs the cases against the mutants.
   *
   * @param which the names of the mutants to try: all of a rule begin with its id
   * @param progress is told after each mutant, from several threads
   * @throws PolicyException if a case fails on the policy as it is
   * @throws InputException if no mutant has such a name
   */
  public MutationReport run(Predicate<String> which, Progress progress) {
    Map<String, String> excused = excused(policy.files());
    refuseFailing();
    List<Mutant> mutants =
        Mutants.of(rules, policy.book().parameters(), policy.book().sleeve()).stream()
            .filter(mutant -> which.test(mutant.name()))
            .toList();
    if (mutants.isEmpty()) {
      throw new InputException(
          "No mutant has such a name.",
          "give the beginning of a rule's id, of a parameter's name or of a cell.");
    }
    Map<String, List<Mutant>> byFile = new TreeMap<>();
    mutants.forEach(
        mutant -> byFile.computeIfAbsent(mutant.file(), file -> new ArrayList<>()).add(mutant));
    Trial trial = new Trial(policy, rules, runner, order);
    AtomicInteger done = new AtomicInteger();
    AtomicInteger survived = new AtomicInteger();
    Map<String, Trial.Fate> fates = new TreeMap<>();
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Map<String, Trial.Fate>>> running = new ArrayList<>();
      for (List<Mutant> some : byFile.values()) {
        running.add(
            threads.submit(
                () ->
                    trial.of(
                        some,
                        fate -> {
                          int alive =
                              fate == Trial.Fate.SURVIVED
                                  ? survived.incrementAndGet()
                                  : survived.get();
                          progress.done(done.incrementAndGet(), mutants.size(), alive);
                        })));
      }
      for (Future<Map<String, Trial.Fate>> future : running) {
        fates.putAll(future.get());
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      threads.shutdownNow();
    }
    return report(mutants, fates, which, excused);
  }

  private void refuseFailing() {
    for (CaseFile file : cases) {
      for (CaseResult result : runner.run(file)) {
        if (!result.passed()) {
          throw new PolicyException(
              "The case (" + result.one() + ") fails on the policy as it is.",
              "run the command test and mend it first.");
        }
      }
    }
  }

  private MutationReport report(
      List<Mutant> mutants,
      Map<String, Trial.Fate> fates,
      Predicate<String> which,
      Map<String, String> excused) {
    List<Survivor> survivors = new ArrayList<>();
    TreeSet<String> stale = new TreeSet<>(excused.keySet());
    stale.removeIf(which.negate());
    for (Mutant mutant : mutants) {
      if (fates.get(mutant.name()) == Trial.Fate.SURVIVED) {
        survivors.add(
            new Survivor(mutant, missing(mutant), like(mutant), excused.get(mutant.name())));
        stale.remove(mutant.name());
      }
    }
    int refused = (int) fates.values().stream().filter(fate -> fate == Trial.Fate.REFUSED).count();
    return new MutationReport(
        mutants.size(),
        refused,
        mutants.size() - refused - survivors.size(),
        survivors,
        List.copyOf(stale));
  }

  private static Map<String, String> excused(RuleFiles files) {
    Map<String, String> excused = new TreeMap<>();
    if (files.texts().containsKey(CaseFile.SURVIVORS)) {
      for (Row row :
          Table.parse(files.text(CaseFile.SURVIVORS), CaseFile.SURVIVORS)
              .expect(List.of("mutant", "reason"), List.of())
              .rows()) {
        excused.put(row.required("mutant"), row.required("reason"));
      }
    }
    return excused;
  }

  /** What a case that notices would be like; one of another day cannot. */
  private String missing(Mutant mutant) {
    if (cases.stream()
        .flatMap(file -> file.cases().stream())
        .anyMatch(one -> mutant.inForce(one.asOf(policy.latestDay())))) {
      return mutant.hint();
    }
    LocalDate until = mutant.until();
    return mutant.hint()
        + ", dated from "
        + mutant.from()
        + (until == null ? " on" : " to " + until.minusDays(1))
        + ": no case is dated while this is in force";
  }

  /** The first case in which the mutant's rule fires. */
  private @Nullable String like(Mutant mutant) {
    if (mutant instanceof Mutant.RuleMutant changed) {
      for (CaseFile file : cases) {
        if (file.kind() == CaseFile.Kind.RULES && file.topic().equals(changed.rule().topic())) {
          for (Case one : file.cases()) {
            if (Expected.of(one).stream()
                .anyMatch(expected -> expected.rule().equals(changed.rule().id()))) {
              return one.toString();
            }
          }
        }
      }
    }
    return null;
  }
}
