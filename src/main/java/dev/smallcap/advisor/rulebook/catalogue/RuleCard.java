package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.terms.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule. Immutable and thread-safe.
 *
 * @param id its id, or nothing where the rule has none
 * @param title the sentence that names it
 * @param titleKo the same in Korean, or nothing where the words are missing
 * @param file its file, by the path in the folder
 * @param line the line on which it begins, from 1
 * @param since the first day it is in force, as it stands there, or nothing
 * @param until the first day it is no longer in force, or null where it stays
 * @param source what it rests on
 * @param sourceKo the same in Korean, undivided, or nothing where the words are missing
 * @param because the reason that a client reads; its Korean is empty where the words are missing
 * @param reads the properties of facts and conclusions that it reads, such as {@code Market.age},
 *     in order
 * @param concludes what it inserts, such as {@code SleeveSize.build( $size )}
 * @param parameters the parameters that stand behind what it reads, by name
 * @param facts the facts that it tells, in the order of their file
 */
public record RuleCard(
    String id,
    String title,
    String titleKo,
    String file,
    int line,
    String since,
    @Nullable String until,
    Source source,
    String sourceKo,
    Text because,
    List<String> reads,
    String concludes,
    List<String> parameters,
    List<Fact> facts) {
  /** Copies the lists. */
  public RuleCard {
    reads = List.copyOf(reads);
    parameters = List.copyOf(parameters);
    facts = List.copyOf(facts);
  }
}
