package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.ParameterSpan;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.time.LocalDate;
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

  /** The first day on which the change is in force. */
  LocalDate from();

  /** The first day on which it is in force no longer, or null where there is none. */
  @Nullable LocalDate until();

  /** Whether the change is in force on a day, so that a case of that day can notice it. */
  boolean inForce(LocalDate day);

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

    @Override
    public LocalDate from() {
      return rule.since();
    }

    @Override
    public @Nullable LocalDate until() {
      return rule.until();
    }

    @Override
    public boolean inForce(LocalDate day) {
      return rule.inForce(day);
    }

    /** This mutant under another name. */
    RuleMutant named(String other) {
      return new RuleMutant(rule, changed, line, other, hint);
    }
  }

  /**
   * A number changed by one in the last place it is written with, on the days of one value.
   *
   * @param span the parameter and the days
   * @param value its value in the mutant
   * @param line the line of its row
   * @param name what is changed
   * @param hint what a case that notices would be like
   */
  record NumberMutant(ParameterSpan span, String value, int line, String name, String hint)
      implements Mutant {
    @Override
    public String file() {
      return "parameters.csv";
    }

    @Override
    public LocalDate from() {
      return span.from();
    }

    @Override
    public @Nullable LocalDate until() {
      return span.until();
    }

    @Override
    public boolean inForce(LocalDate day) {
      return span.inForce(day);
    }
  }

  /**
   * A row of the matrix changed in one place.
   *
   * @param row the row as it is
   * @param other the row as it stands in the mutant
   * @param until the first day on which another row stands for it, or null where none does
   * @param name what is changed
   * @param hint what a case that notices would be like
   */
  record CellMutant(
      SleeveRow row, SleeveRow other, @Nullable LocalDate until, String name, String hint)
      implements Mutant {
    @Override
    public String file() {
      return SleeveTable.FILE;
    }

    @Override
    public int line() {
      return row.line();
    }

    @Override
    public LocalDate from() {
      return row.from();
    }

    @Override
    public boolean inForce(LocalDate day) {
      return !day.isBefore(row.from()) && (until == null || day.isBefore(until));
    }
  }
}
