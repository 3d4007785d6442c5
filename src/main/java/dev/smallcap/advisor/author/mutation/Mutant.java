package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.language.Rule;
import org.jspecify.annotations.Nullable;

/** A policy changed in one place. Immutable and thread-safe. */
public sealed interface Mutant {
  /** The file that is changed. */
  String file();

  /** The line that is changed, from 1. */
  int line();

  /** What is changed, such as {@code sleeve-late: stage == Stage.LATE dropped}; unique. */
  String name();

  /** What a case that notices would be like. */
  String hint();

  /**
   * A rule changed in one place.
   *
   * @param rule the rule as it is
   * @param changed the rule as it stands in the mutant, or null where it is removed
   * @param line the line
   * @param name what is changed
   * @param hint what a case that notices would be like
   */
  record RuleMutant(Rule rule, @Nullable Rule changed, int line, String name, String hint)
      implements Mutant {
    @Override
    public String file() {
      return rule.file();
    }

    /** This mutant under another name. */
    RuleMutant named(String other) {
      return new RuleMutant(rule, changed, line, other, hint);
    }
  }

  /**
   * A number changed by one in the last place it is written with.
   *
   * @param parameter the name of the parameter
   * @param value its value in the mutant
   * @param line the line of the value in force
   * @param name what is changed
   * @param hint what a case that notices would be like
   */
  record NumberMutant(String parameter, String value, int line, String name, String hint)
      implements Mutant {
    @Override
    public String file() {
      return "parameters.csv";
    }
  }
}
