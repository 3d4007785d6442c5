package dev.smallcap.advisor.proof;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.cell.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What rules see in a cell. Stateless and thread-safe. */
final class InCell {
  private InCell() {}

  /** Its facts, the parameters of the day, and what the rules conclude of them. */
  static List<Object> seen(Policy policy, LocalDate day, Block block, int cell) {
    List<Object> facts = block.facts(cell);
    List<Object> seen = new ArrayList<>(facts);
    seen.addAll(policy.parameterFacts(day, block.step().group(), facts));
    seen.addAll(block.drawn(cell));
    return seen;
  }
}
