package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.terms.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter. Immutable and thread-safe.
 *
 * @param name its name
 * @param title what readers call it; empty where the words are missing
 * @param unit its unit, or nothing
 * @param values its values, in the order of the file
 * @param readBy who reads it
 * @param usedFor what Java uses it for: there wherever Java alone reads it
 * @param rules the ids of the rules that read it
 * @param takenBy the parameters and cells of the matrix that take its value
 */
public record ParameterCard(
    String name,
    Text title,
    String unit,
    List<DatedValue> values,
    ReadBy readBy,
    @Nullable Text usedFor,
    List<String> rules,
    List<String> takenBy) {
  /** Copies the lists. */
  public ParameterCard {
    values = List.copyOf(values);
    rules = List.copyOf(rules);
    takenBy = List.copyOf(takenBy);
  }

  /** Who reads a parameter. An immutable constant. */
  public enum ReadBy {
    /** At least one rule. */
    RULES,
    /** Java alone, which measures, ranks and settles: no fact brings it before a rule. */
    JAVA,
    /** No rule and no Java, but another parameter or a cell of the matrix takes its value. */
    VALUES,
    /** No rule, and no parameter or cell that takes its value. */
    NO_RULE
  }
}
