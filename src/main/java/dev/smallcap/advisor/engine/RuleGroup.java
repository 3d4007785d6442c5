package dev.smallcap.advisor.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The rules of one folder, which judge together.
 *
 * <p>Thread-safe. What rules were asked before, as far as they read it, they answer from memory.
 */
public final class RuleGroup {
  private final List<Strand> strands;

  RuleGroup(List<Strand> strands) {
    this.strands = List.copyOf(strands);
  }

  /**
   * Judges facts by the rules in force on a day. The answer does not depend on the order of the
   * facts, nor on that in which rules fire.
   *
   * @param facts what is known; no fact is changed
   * @param asOf the day
   * @return a finding for each conclusion, sorted by rule id, then conclusion, then evidence
   * @throws dev.smallcap.advisor.terms.PolicyException if a rule fails, concludes nothing or does
   *     not stop
   */
  public List<Finding> judge(Collection<?> facts, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    for (Strand strand : strands) {
      findings.addAll(strand.judge(facts, asOf));
    }
    findings.sort(Firings.ORDER);
    return Collections.unmodifiableList(findings);
  }

  /** Opens a hearing of facts that several questions share. */
  public Hearing hear(Collection<?> facts, LocalDate asOf) {
    return new Hearing(strands, facts, asOf);
  }

  List<RuleHeader> rules() {
    return strands.stream().flatMap(strand -> strand.rules().stream()).toList();
  }
}
