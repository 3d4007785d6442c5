package dev.smallcap.advisor.author.proof;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.partition.DecisionTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What rules see in a cell. Stateless and thread-safe. */
final class InCell {
  private InCell() {}

  /** Its facts, the parameters of the day, and what the rules conclude of them. */
  static List<Object> seen(PolicyModel policy, LocalDate day, DecisionTable block, int cell) {
    List<Object> facts = block.facts(cell);
    List<Object> seen = new ArrayList<>(facts);
    seen.addAll(policy.parameterFacts(day, block.step().group(), facts));
    seen.addAll(block.drawn(cell));
    return seen;
  }
}
