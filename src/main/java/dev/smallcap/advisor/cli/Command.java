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
   * The whole answer of a command that says how far it has come, or answers more than once.
   *
   * @param out where earlier answers go, each when it is whole
   * @param err where it says how far it has come
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used
   */
  default Answer answer(Style style, PrintStream out, PrintStream err) {
    return answer(style);
  }
}
