package dev.smallcap.advisor.cli;

import java.io.PrintStream;

/** A command, its options filled in. */
interface Command {
  /**
   * The whole answer.
   *
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used
   */
  Answer answer(Style style);

  /**
   * The whole answer of a command that says how far it has come.
   *
   * @param err where it says so
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used
   */
  default Answer answer(Style style, PrintStream err) {
    return answer(style);
  }
}
