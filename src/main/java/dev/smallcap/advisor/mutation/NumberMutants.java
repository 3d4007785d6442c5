package dev.smallcap.advisor.mutation;

import dev.smallcap.advisor.files.Row;
import dev.smallcap.advisor.files.Table;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nudges each number by one in the last place it is written with. Stateless and thread-safe. */
final class NumberMutants {
  private NumberMutants() {}

  static List<Mutant> of(RuleFiles files, LocalDate day) {
    Parameters parameters = Parameters.parse(files.text("parameters.csv"));
    ParameterValues values = parameters.on(day);
    Map<String, Integer> lines = lines(files, day);
    List<Mutant> mutants = new ArrayList<>();
    for (String name : parameters.names()) {
      if (!values.has(name)) {
        continue;
      }
      BigDecimal value = values.decimal(name);
      for (BigDecimal other : List.of(value.add(value.ulp()), value.subtract(value.ulp()))) {
        mutants.add(
            new Mutant.NumberMutant(
                name,
                other.toPlainString(),
                lines.getOrDefault(name, 1),
                name + ": " + value.toPlainString() + " becomes " + other.toPlainString(),
                "a case whose answer differs between "
                    + value.toPlainString()
                    + " and "
                    + other.toPlainString()));
      }
    }
    return mutants;
  }

  /** The line of the value that is in force. */
  private static Map<String, Integer> lines(RuleFiles files, LocalDate day) {
    Map<String, Integer> lines = new HashMap<>();
    for (Row row : Table.parse(files.text("parameters.csv"), "parameters.csv").rows()) {
      if (!row.date("from").isAfter(day)) {
        lines.put(row.required("name"), (int) row.line());
      }
    }
    return lines;
  }
}
