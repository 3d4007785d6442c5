package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.terms.PolicyException;
import java.util.Map;
import java.util.Objects;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.ConsequenceException;

/** Words what went wrong while rules ran. */
final class Failures {
  private Failures() {}

  static PolicyException of(Map<Rule, RuleHeader> headers, RuntimeException failure) {
    if (failure instanceof ConsequenceException thrown) {
      RuleHeader rule = Objects.requireNonNull(headers.get(thrown.getRule()));
      return new PolicyException(
          "The rule (" + rule.title() + ") in " + rule.file() + " failed: " + root(failure) + ".",
          "it bound a value that its conclusion does not take.",
          failure);
    }
    // Drools words it: Error evaluating constraint 'x == y' in [Rule "title" in file].
    return new PolicyException(
        "A condition failed: " + failure.getMessage() + ": " + root(failure) + ".",
        "a fact lacks a value that the condition reads.",
        failure);
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
