package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.terms.Stance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each row of the matrix another stance, nudges its size by one, and moves one percent of the
 * sleeve between its legs where it is built. Stateless and thread-safe.
 */
final class CellMutants {
  private CellMutants() {}

  static List<Mutant> of(SleeveTable table, Parameters parameters) {
    List<Mutant> mutants = new ArrayList<>();
    for (SleeveRow row : table.rows()) {
      LocalDate day = row.from().isBefore(parameters.first()) ? parameters.first() : row.from();
      ParameterValues values = parameters.on(day);
      for (SleeveRow other : others(row, row.resolved(values), values)) {
        mutants.add(
            new Mutant.CellMutant(
                row,
                other,
                table.until(row),
                row + ": " + row.written() + " becomes " + other.written(),
                "a case of the cell " + row.cell()));
      }
    }
    return mutants;
  }

  private static List<SleeveRow> others(SleeveRow row, SleeveCell cell, ParameterValues values) {
    List<SleeveRow> others = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      if (stance != row.stance()) {
        String kept =
            row.stance() == Stance.EXIT ? plain(values.decimal("sleeve.floor")) : row.size();
        others.add(asking(row, stance, stance == Stance.EXIT ? "0" : kept));
      }
    }
    if (row.stance() != Stance.EXIT) {
      BigDecimal size = cell.size().value();
      others.add(asking(row, row.stance(), plain(size.add(BigDecimal.ONE))));
      others.add(asking(row, row.stance(), plain(size.subtract(BigDecimal.ONE))));
    }
    if (row.stance() == Stance.BUILD) {
      BigDecimal russell = cell.russell().value();
      BigDecimal midCaps = cell.sp400().value();
      BigDecimal step = cell.sp600().isPositive() ? BigDecimal.ONE : BigDecimal.ONE.negate();
      others.add(divided(row, russell.add(step), midCaps));
      others.add(
          divided(row, russell, midCaps.signum() > 0 ? midCaps.subtract(step) : midCaps.add(step)));
    }
    return others;
  }

  private static SleeveRow asking(SleeveRow row, Stance stance, String size) {
    return new SleeveRow(
        row.cell(),
        row.from(),
        stance,
        size,
        row.russell(),
        row.sp600(),
        row.sp400(),
        row.source(),
        row.line());
  }

  private static SleeveRow divided(SleeveRow row, BigDecimal russell, BigDecimal midCaps) {
    return new SleeveRow(
        row.cell(),
        row.from(),
        row.stance(),
        row.size(),
        plain(russell),
        SleeveRow.REST,
        plain(midCaps),
        row.source(),
        row.line());
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
