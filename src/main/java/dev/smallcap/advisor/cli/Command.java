package dev.smallcap.advisor.cli;

/** A command, its options filled in. */
interface Command {
  /**
   * The whole answer.
   *
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used
   */
  Answer answer(Style style);
}
