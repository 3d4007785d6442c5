package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Lets rules in force fire, and notes what each concludes.
 *
 * <p>The filter is asked right before a rule fires, so that what is inserted next is that rule's.
 */
final class FiringRecorder extends DefaultRuleRuntimeEventListener implements AgendaFilter {
  static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.rule().id())
          .thenComparing(finding -> finding.conclusion().toString())
          .thenComparing(finding -> finding.evidence().toString());

  /** What the names of variables begin with that a finding shows. */
  static final String EVIDENCE = "$";

  private final IdentityHashMap<Rule, RuleHeader> headers;
  private final LocalDate asOf;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Match firing;
  private boolean concluded = true;

  FiringRecorder(IdentityHashMap<Rule, RuleHeader> headers, LocalDate asOf) {
    this.headers = headers;
    this.asOf = asOf;
  }

  @Override
  public boolean accept(Match match) {
    refuseSilence();
    if (!header(match).inForce(asOf)) {
      return false;
    }
    firing = match;
    concluded = false;
    return true;
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (firing != null && event.getObject() instanceof Conclusion conclusion) {
      concluded = true;
      findings.add(new Finding(header(firing), conclusion, evidence(firing)));
    }
  }

  List<Finding> findings() {
    refuseSilence();
    return List.copyOf(findings);
  }

  /** One object inserted by two rules is inserted once, and the second reason would be lost. */
  private void refuseSilence() {
    if (!concluded && firing != null) {
      throw new PolicyException(
          "The rule (" + header(firing).title() + ") fired and concluded nothing.",
          "its then inserts an object that another rule inserted: make a new one each time.");
    }
  }

  private RuleHeader header(Match match) {
    return Objects.requireNonNull(headers.get(match.getRule()));
  }

  private static SortedMap<String, Object> evidence(Match match) {
    SortedMap<String, Object> evidence = new TreeMap<>();
    for (String id : match.getDeclarationIds()) {
      if (id.startsWith(EVIDENCE)) {
        evidence.put(id.substring(EVIDENCE.length()), match.getDeclarationValue(id));
      }
    }
    return evidence;
  }
}
