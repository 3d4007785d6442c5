package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.engine.Finding;
import java.util.List;

/**
 * A row of the matrix with why it is what it is. Immutable and thread-safe.
 *
 * @param row what the rules answer
 * @param facts what they were asked
 * @param deciding what decides, in the order of the flow: refusals alone where there are some
 */
public record JudgedCell(MatrixRow row, List<Object> facts, List<Finding> deciding) {
  /** Copies the lists. */
  public JudgedCell {
    facts = List.copyOf(facts);
    deciding = List.copyOf(deciding);
  }
}
