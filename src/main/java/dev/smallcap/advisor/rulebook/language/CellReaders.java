package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.conclusion.HorizonFound;
import dev.smallcap.advisor.rulebook.conclusion.SizeHorizon;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.conclusion.Split;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.util.List;

/** Which rules speak of a cell of the matrix, without running them. Stateless and thread-safe. */
public final class CellReaders {
  private CellReaders() {}

  /** Whether a rule reads cells. */
  public static boolean readsCells(Rule rule) {
    return rule.patterns().stream()
        .anyMatch(pattern -> pattern.type().equals(SleeveCell.class.getSimpleName()));
  }

  /**
   * The rules in force on a day that read a cell and conclude its size.
   *
   * @param values the parameters of the day
   */
  public static List<Rule> ofSize(
      List<Rule> rules, SleeveCell cell, ParameterValues values, LocalDate day) {
    return of(rules, SleeveSize.class, cell, values, day);
  }

  /**
   * The rules in force on a day that read a cell and conclude its split.
   *
   * @param values the parameters of the day
   */
  public static List<Rule> ofSplit(
      List<Rule> rules, SleeveCell cell, ParameterValues values, LocalDate day) {
    return of(rules, Split.class, cell, values, day);
  }

  private static List<Rule> of(
      List<Rule> rules,
      Class<? extends Conclusion> concluded,
      SleeveCell cell,
      ParameterValues values,
      LocalDate day) {
    List<Object> facts =
        List.of(
            new Market(cell.stage(), phase(cell.stage()), 1),
            new SizeHorizon(cell.horizon()),
            new HorizonFound(cell.horizon()),
            new SleeveSize(cell.stance(), cell.size(), false),
            ParameterRecord.ofRules(Limits.class, values),
            cell);
    return rules.stream()
        .filter(rule -> rule.concludes(concluded) && readsCells(rule) && rule.inForce(day))
        .filter(rule -> !Evaluation.of(rule, facts).matches().isEmpty())
        .toList();
  }

  private static CyclePhase phase(Stage stage) {
    return switch (stage) {
      case ER1, ER2, ER3 -> CyclePhase.EARLY_RECOVERY;
      case EXPANSION -> CyclePhase.EXPANSION;
      case LATE -> CyclePhase.LATE;
      case RECESSION -> CyclePhase.RECESSION;
      case UNKNOWN -> CyclePhase.UNKNOWN;
    };
  }
}
