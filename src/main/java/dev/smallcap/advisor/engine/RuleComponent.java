package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Rules of one folder that hang together, because one reads what another concludes. A rule sees
 * nothing but what it reads: asked twice about the same, the component answers what it answered.
 *
 * <p>Thread-safe: each judgement has a session of its own.
 */
final class RuleComponent {
  /** No policy fires so often; a rule that feeds itself would never stop. */
  private static final int MOST_FIRINGS = 10_000;

  /** Answers kept; beyond them all are forgotten. */
  private static final int MOST_KEPT = 8_192;

  private final List<Rule> rules;
  private final KieBase base;
  private final IdentityHashMap<org.kie.api.definition.rule.Rule, RuleHeader> headers;
  private final ReadSet scope;
  private final NavigableSet<LocalDate> turns = new TreeSet<>();
  private final Map<MemoKey, List<Finding>> answers = new ConcurrentHashMap<>();

  /**
   * Rules that hang together.
   *
   * @param base the rules as Drools runs them
   * @param headers their headers, by what Drools names when one fires
   */
  RuleComponent(
      List<Rule> rules,
      KieBase base,
      IdentityHashMap<org.kie.api.definition.rule.Rule, RuleHeader> headers) {
    this.rules = List.copyOf(rules);
    this.base = base;
    this.headers = headers;
    this.scope = new ReadSet(rules);
    for (RuleHeader header : headers.values()) {
      turns.add(header.since());
      if (header.until() != null) {
        turns.add(header.until());
      }
    }
  }

  List<Rule> rules() {
    return rules;
  }

  Collection<RuleHeader> headers() {
    return headers.values();
  }

  /** What its rules read. */
  ReadSet scope() {
    return scope;
  }

  /** The day from which the rules in force are those of a day, or null before any is. */
  @Nullable LocalDate since(LocalDate asOf) {
    return turns.floor(asOf);
  }

  /**
   * A finding for each conclusion, in no order.
   *
   * @param asked all that the rules can see of the question
   */
  List<Finding> judge(Collection<?> facts, LocalDate asOf, MemoKey asked) {
    List<Finding> known = answers.get(asked);
    if (known == null) {
      known = run(facts, asOf);
      keep(asked, known);
    }
    return known;
  }

  private void keep(MemoKey asked, List<Finding> findings) {
    if (answers.size() >= MOST_KEPT) {
      answers.clear();
    }
    answers.put(asked, findings);
  }

  private List<Finding> run(Collection<?> facts, LocalDate asOf) {
    FiringRecorder firings = new FiringRecorder(headers, asOf);
    KieSession session = base.newKieSession();
    try {
      for (Object fact : facts) {
        if (scope.reads(fact.getClass())) {
          session.insert(fact);
        }
      }
      session.addEventListener(firings);
      if (session.fireAllRules(firings, MOST_FIRINGS) == MOST_FIRINGS) {
        throw new PolicyException(
            "The rules in the folder ("
                + headers.values().iterator().next().group()
                + ") fired "
                + MOST_FIRINGS
                + " times without end.",
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
}
