package dev.smallcap.advisor.cli;

/**
 * What a command answers.
 *
 * @param text what goes to standard output
 * @param exitCode the exit code
 */
record CommandOutput(String text, int exitCode) {
  static CommandOutput done(String text) {
    return new CommandOutput(text, 0);
  }
}
