package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one folder, which judge together.
 *
 * <p>Immutable and thread-safe: each judgement has a session of its own.
 */
public final class RuleGroup {
  /** No policy fires so often; a rule that feeds itself would never stop. */
  private static final int MOST_FIRINGS = 10_000;

  private final String name;
  private final KieBase base;
  private final IdentityHashMap<Rule, RuleHeader> headers;

  RuleGroup(String name, KieBase base, IdentityHashMap<Rule, RuleHeader> headers) {
    this.name = name;
    this.base = base;
    this.headers = headers;
  }

  /**
   * Judges facts by the rules in force on a day. The answer does not depend on the order of the
   * facts, nor on that in which rules fire.
   *
   * @param facts what is known; no fact is changed or kept
   * @param asOf the day
   * @return a finding for each conclusion, sorted by rule id, then conclusion, then evidence
   * @throws PolicyException if a rule fails, concludes nothing or does not stop
   */
  public List<Finding> judge(Collection<?> facts, LocalDate asOf) {
    Firings firings = new Firings(headers, asOf);
    KieSession session = base.newKieSession();
    try {
      for (Object fact : facts) {
        session.insert(fact);
      }
      session.addEventListener(firings);
      if (session.fireAllRules(firings, MOST_FIRINGS) == MOST_FIRINGS) {
        throw new PolicyException(
            "The rules in the folder (" + name + ") fired " + MOST_FIRINGS + " times without end.",
            "a rule matches what it concludes itself.");
      }
      return firings.findings();
    } catch (PolicyException e) {
      throw e;
    } catch (RuntimeException e) {
      throw Failures.of(headers, e);
    } finally {
      session.dispose();
    }
  }

  Collection<RuleHeader> rules() {
    return headers.values();
  }
}
