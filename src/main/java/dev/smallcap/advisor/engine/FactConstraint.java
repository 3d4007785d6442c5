package dev.smallcap.advisor.engine;

import java.util.Arrays;
import org.drools.model.Constraint;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;
import org.jspecify.annotations.Nullable;

/** A condition in the form that Drools calls. Immutable and thread-safe. */
final class FactConstraint extends AbstractSingleConstraint {
  private final Variable<?>[] variables;
  private final FactTest test;

  /**
   * A condition.
   *
   * @param identity equal for equal conditions, and for no others
   * @param told what messages tell of it
   * @param variables the fact, then the values of earlier patterns
   */
  FactConstraint(
      String identity, PredicateInformation told, Variable<?>[] variables, FactTest test) {
    super(identity, told);
    this.variables = variables;
    this.test = test;
  }

  private boolean holds(Object fact, @Nullable Object... given) {
    return test.holds(fact, given);
  }

  @Override
  public Variable<?>[] getVariables() {
    return variables;
  }

  // Drools calls the one that takes as many values as there are variables, and the last from six on

  @Override
  public Predicate1<Object> getPredicate1() {
    return fact -> holds(fact);
  }

  @Override
  public Predicate2<Object, Object> getPredicate2() {
    return (fact, a) -> holds(fact, a);
  }

  @Override
  public Predicate3<Object, Object, Object> getPredicate3() {
    return (fact, a, b) -> holds(fact, a, b);
  }

  @Override
  public Predicate4<Object, Object, Object, Object> getPredicate4() {
    return (fact, a, b, c) -> holds(fact, a, b, c);
  }

  @Override
  public Predicate5<Object, Object, Object, Object, Object> getPredicate5() {
    return (fact, a, b, c, d) -> holds(fact, a, b, c, d);
  }

  @Override
  public PredicateN getPredicate() {
    return values -> holds(values[0], Arrays.copyOfRange(values, 1, values.length));
  }

  @Override
  public boolean isEqualTo(ModelComponent other) {
    return other instanceof FactConstraint constraint
        && getExprId().equals(constraint.getExprId())
        && ModelComponent.areEqualInModel(variables, constraint.variables);
  }

  @Override
  public Constraint negate() {
    throw new UnsupportedOperationException("negate");
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Constraint replaceVariable(Variable oldVariable, Variable newVariable) {
    throw new UnsupportedOperationException("replaceVariable");
  }
}
