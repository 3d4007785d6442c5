package dev.smallcap.advisor.cli;

import java.io.PrintStream;

/** A command, its options filled in. */
interface Command {
  /** How most answers are written. */
  enum Format {
    TEXT,
    JSON
  }

  /**
   * The whole answer, or the last of several.
   *
   * @param out where earlier answers go, each when it is whole
   * @param err where a command says how far it has come
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used
   */
  CommandOutput answer(Style style, PrintStream out, PrintStream err);
}
