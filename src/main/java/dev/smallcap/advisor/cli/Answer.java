package dev.smallcap.advisor.cli;

/**
 * What a command answers.
 *
 * @param text what goes to standard output
 * @param exitCode the exit code
 */
record Answer(String text, int exitCode) {
  static Answer done(String text) {
    return new Answer(text, 0);
  }
}
