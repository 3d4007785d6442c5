package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.evrete.api.RhsContext;

/** What a rule does in Evrete: it concludes, and notes why in the session's list. Thread-safe. */
final class EvreteAction implements Consumer<RhsContext> {
  /** The property of a session that holds its list. */
  static final String FOUND = "found";

  private final String id;
  private final List<Seen> seen;
  private final MethodHandle maker;
  private final List<Function<RhsContext, Object>> arguments;
  private final boolean linking;

  private EvreteAction(
      String id,
      List<Seen> seen,
      MethodHandle maker,
      List<Function<RhsContext, Object>> arguments,
      boolean linking) {
    this.id = id;
    this.seen = seen;
    this.maker = maker;
    this.arguments = arguments;
    this.linking = linking;
  }

  /** A value that a rule binds: its name, the fact, and how it is read of it. */
  record Seen(String name, String fact, Function<Object, Object> accessor) {
    Object value(RhsContext context) {
      return accessor.apply(context.getObject(fact));
    }
  }

  /**
   * The action of a rule.
   *
   * @param linking whether other rules read what it concludes
   */
  static EvreteAction of(Rule rule, List<Seen> seen, boolean linking) {
    List<Operand> operands = rule.insertion().arguments();
    return new EvreteAction(
        rule.id(),
        seen,
        Accessors.maker(
            Vocabulary.type(rule.insertion().type()).type(),
            rule.insertion().factory(),
            operands.size()),
        operands.stream().map(operand -> argument(operand, seen)).toList(),
        linking);
  }

  private static Function<RhsContext, Object> argument(Operand operand, List<Seen> seen) {
    if (operand instanceof Operand.Variable variable) {
      Seen bound =
          seen.stream().filter(one -> one.name().equals(variable.name())).findFirst().orElseThrow();
      return bound::value;
    }
    Object constant =
        operand instanceof Operand.Truth truth
            ? truth.value()
            : Vocabulary.constant(
                ((Operand.Constant) operand).type(), ((Operand.Constant) operand).name());
    return context -> constant;
  }

  @Override
  public void accept(RhsContext context) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments.get(i).apply(context);
    }
    Object[] evidence = new Object[2 * seen.size()];
    for (int i = 0; i < seen.size(); i++) {
      evidence[2 * i] = seen.get(i).name();
      evidence[2 * i + 1] = seen.get(i).value(context);
    }
    Conclusion conclusion = (Conclusion) make(values);
    Found found = context.getRuntime().get(FOUND);
    found.add(id, conclusion, evidence);
    if (linking) {
      context.insert(conclusion);
    }
  }

  private Object make(Object[] values) {
    try {
      return (Object) maker.invokeExact(values);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
