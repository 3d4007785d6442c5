package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.ParameterSpan;
import dev.smallcap.advisor.rulebook.Parameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Nudges each number by one in the last place it is written with, on the days of one value.
 * Stateless and thread-safe.
 */
final class NumberMutants {
  private NumberMutants() {}

  static List<Mutant> of(Parameters parameters) {
    List<Mutant> mutants = new ArrayList<>();
    for (String name : parameters.names()) {
      for (ParameterSpan span : parameters.spans(name)) {
        BigDecimal value = span.value();
        for (BigDecimal other : List.of(value.add(value.ulp()), value.subtract(value.ulp()))) {
          mutants.add(
              new Mutant.NumberMutant(
                  span,
                  other.toPlainString(),
                  parameters.line(name, span.from()),
                  span + ": " + value.toPlainString() + " becomes " + other.toPlainString(),
                  "a case whose answer differs between %s and %s"
                      .formatted(value.toPlainString(), other.toPlainString())));
        }
      }
    }
    return mutants;
  }
}
