package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.ConclusionFactories;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Insertion;
import dev.smallcap.advisor.rulebook.language.Operand;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Swaps the conclusion of a rule: made by another factory, of another constant or another value
 * that the rule bound, or another kind of conclusion. One rule, once.
 */
final class ConclusionMutants {
  private final Rule rule;
  private final Insertion insertion;
  private final List<Mutant> mutants = new ArrayList<>();

  private ConclusionMutants(Rule rule) {
    this.rule = rule;
    this.insertion = rule.insertion();
  }

  static List<Mutant> of(Rule rule) {
    ConclusionMutants made = new ConclusionMutants(rule);
    made.factories();
    made.arguments();
    made.kinds();
    return made.mutants;
  }

  private void factories() {
    FactType made = Objects.requireNonNull(Vocabulary.type(insertion.type()));
    List<Class<?>> needed = ConclusionFactories.parameters(made, insertion);
    for (String factory : new TreeSet<>(ConclusionFactories.factories(made))) {
      Insertion other = made(insertion.type(), factory, insertion.arguments());
      if (!factory.equals(insertion.factory())
          && Objects.equals(needed, ConclusionFactories.parameters(made, other))) {
        swap(other);
      }
    }
  }

  private void arguments() {
    for (int i = 0; i < insertion.arguments().size(); i++) {
      Operand argument = insertion.arguments().get(i);
      if (argument instanceof Operand.Constant constant) {
        for (Object other :
            Objects.requireNonNull(Vocabulary.term(constant.type())).getEnumConstants()) {
          swap(i, new Operand.Constant(constant.type(), ((Enum<?>) other).name()));
        }
      } else if (argument instanceof Operand.Variable) {
        int place = i;
        rule.bindings().forEach(one -> swap(place, new Operand.Variable(one.variable())));
      }
    }
  }

  /** A conclusion that is made of nothing becomes the next kind that is. */
  private void kinds() {
    if (insertion.factory() != null || !insertion.arguments().isEmpty()) {
      return;
    }
    List<String> kinds = new ArrayList<>();
    for (Class<?> kind : Conclusion.class.getPermittedSubclasses()) {
      FactType type = Objects.requireNonNull(Vocabulary.type(kind.getSimpleName()));
      if (ConclusionFactories.parameters(type, made(type.name(), null, List.of())) != null) {
        kinds.add(type.name());
      }
    }
    int next = (kinds.indexOf(insertion.type()) + 1) % kinds.size();
    swap(made(kinds.get(next), null, List.of()));
  }

  private void swap(int place, Operand other) {
    List<Operand> arguments = new ArrayList<>(insertion.arguments());
    arguments.set(place, other);
    if (!arguments.equals(insertion.arguments())) {
      swap(made(insertion.type(), insertion.factory(), arguments));
    }
  }

  private Insertion made(String type, @Nullable String factory, List<Operand> arguments) {
    return new Insertion(insertion.at(), type, factory, arguments);
  }

  private void swap(Insertion other) {
    mutants.add(
        new Mutant.RuleMutant(
            rule,
            rule.concluding(other),
            insertion.at().line(),
            rule.id() + ": concludes " + other,
            "a case in which the rule holds, and which says what it concludes"));
  }
}
