package dev.smallcap.advisor.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts that several questions share, each of which adds some of its own, such as a client in two
 * readings of the market. Rules that do not look for the added facts are asked once.
 *
 * <p>Not thread-safe: they belong to whoever opened them.
 */
public final class SharedFacts {
  private final RuleGroup group;
  private final List<Object> facts;
  private final LocalDate asOf;
  private final List<@Nullable List<Finding>> heard = new ArrayList<>();

  SharedFacts(RuleGroup group, Collection<?> facts, LocalDate asOf) {
    this.group = group;
    this.facts = List.copyOf(facts);
    this.asOf = asOf;
  }

  /**
   * Judges the shared facts and more.
   *
   * @param own facts of kinds that are not among the shared ones; the same kinds each time, though
   *     not the same number of each
   * @return a judgement like that of {@link RuleGroup#judge}
   * @throws dev.smallcap.advisor.terms.PolicyException if a rule fails, concludes nothing or does
   *     not stop
   */
  public List<Finding> judge(List<?> own) {
    own.forEach(fact -> group.forget(fact.getClass(), heard));
    List<Object> all = new ArrayList<>(facts.size() + own.size());
    all.addAll(own);
    all.addAll(facts);
    return group.judge(all, asOf, heard);
  }
}
