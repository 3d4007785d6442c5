package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Nudges each number by one in the last place it is written with. Stateless and thread-safe. */
final class NumberMutants {
  private NumberMutants() {}

  static List<Mutant> of(Parameters parameters, LocalDate day) {
    ParameterValues values = parameters.on(day);
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
                parameters.line(name, day),
                name + ": " + value.toPlainString() + " becomes " + other.toPlainString(),
                "a case whose answer differs between %s and %s"
                    .formatted(value.toPlainString(), other.toPlainString())));
      }
    }
    return mutants;
  }
}
