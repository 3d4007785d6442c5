package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Typing;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mutants of a policy's rules, for tests outside this package. */
public final class RuleMutants {
  private RuleMutants() {}

  /** The rules as they stand in the mutants, but for those that are removed or cannot be meant. */
  public static List<Rule> of(Policy policy) {
    return Mutants.of(
            PolicyModels.of(policy).rules(),
            PolicyModels.of(policy).parameters(),
            PolicyModels.of(policy).book().sleeve())
        .stream()
        .flatMap(
            one -> one instanceof Mutant.RuleMutant changed ? Stream.of(changed) : Stream.empty())
        .map(Mutant.RuleMutant::changed)
        .filter(Objects::nonNull)
        .filter(rule -> Typing.remarks(rule, concluded(policy, rule.group())).isEmpty())
        .toList();
  }

  private static Set<String> concluded(Policy policy, String group) {
    return PolicyModels.of(policy).rules().stream()
        .filter(rule -> rule.group().equals(group))
        .map(rule -> rule.insertion().type())
        .collect(Collectors.toSet());
  }
}
