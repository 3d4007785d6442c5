package dev.smallcap.advisor.engine;

import dev.smallcap.advisor.rulebook.language.ConclusionFactories;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Insertion;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Consequence;
import org.drools.model.Drools;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.jspecify.annotations.Nullable;

/** What a rule does when it fires: it makes its conclusion and inserts it. One rule, once. */
final class ConclusionBlock {
  private static final String LANGUAGE = "java";

  private final List<Variable<?>> variables = new ArrayList<>();
  private final Executable maker;
  private final FactValue[] arguments;

  private ConclusionBlock(Insertion insertion, Map<String, BoundVariable> bound) {
    FactType made = Objects.requireNonNull(Vocabulary.type(insertion.type()), insertion.type());
    maker =
        Objects.requireNonNull(ConclusionFactories.maker(made, insertion), insertion.toString());
    arguments =
        insertion.arguments().stream()
            .map(argument -> argument(argument, bound))
            .toArray(FactValue[]::new);
  }

  static Consequence of(Insertion insertion, Map<String, BoundVariable> bound) {
    ConclusionBlock block = new ConclusionBlock(insertion, bound);
    return new ConsequenceImpl(
        block::execute, block.variables.toArray(Variable<?>[]::new), true, false, LANGUAGE);
  }

  private FactValue argument(Operand operand, Map<String, BoundVariable> bound) {
    if (operand instanceof Operand.Variable named) {
      Variable<?> variable =
          Objects.requireNonNull(bound.get(named.name()), named.name()).declared();
      if (!variables.contains(variable)) {
        variables.add(variable);
      }
      // Drools itself comes first.
      int place = variables.indexOf(variable) + 1;
      return (drools, given) -> given[place];
    }
    if (operand instanceof Operand.Constant named) {
      Enum<?> constant = Vocabulary.constant(named.type(), named.name());
      return (drools, given) -> constant;
    }
    boolean truth = ((Operand.Truth) operand).value();
    return (drools, given) -> truth;
  }

  /** The array is shared by threads: nothing is written to it. */
  private void execute(@Nullable Object... given) throws ReflectiveOperationException {
    Drools drools = (Drools) Objects.requireNonNull(given[0]);
    @Nullable Object[] values = new Object[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments[i].of(drools, given);
    }
    drools.insert(
        maker instanceof Method factory
            ? factory.invoke(null, values)
            : ((Constructor<?>) maker).newInstance(values));
  }
}
