package dev.smallcap.advisor.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts that several questions share, each of which adds one of its own, such as a client in two
 * readings of the market. Rules that do not look for the added fact are asked once.
 *
 * <p>Not thread-safe: a hearing belongs to whoever opened it.
 */
public final class Hearing {
  private final List<Strand> strands;
  private final List<Object> facts;
  private final LocalDate asOf;
  private final Map<Strand, List<Finding>> heard = new HashMap<>();

  Hearing(List<Strand> strands, Collection<?> facts, LocalDate asOf) {
    this.strands = strands;
    this.facts = List.copyOf(facts);
    this.asOf = asOf;
  }

  /**
   * Judges the shared facts and one more.
   *
   * @param fact a fact of a kind that is not among the shared ones
   * @return a judgement like that of {@link RuleGroup#judge}
   * @throws dev.smallcap.advisor.terms.PolicyException if a rule fails, concludes nothing or does
   *     not stop
   */
  public List<Finding> judge(Object fact) {
    List<Object> all = new ArrayList<>(facts.size() + 1);
    all.add(fact);
    all.addAll(facts);
    List<Finding> findings = new ArrayList<>();
    for (Strand strand : strands) {
      List<Finding> known = heard.get(strand);
      if (known == null) {
        known = strand.judge(all, asOf);
        if (!strand.reads(fact.getClass())) {
          heard.put(strand, known);
        }
      }
      findings.addAll(known);
    }
    findings.sort(Firings.ORDER);
    return Collections.unmodifiableList(findings);
  }
}
