package dev.smallcap.advisor.rulebook.language;

import java.util.List;

/** What a rule file may import: facts, situations, terms and conclusions. */
final class Imports {
  private static final String OURS = "dev.smallcap.advisor.";

  /** The packages, in the order in which files are written. */
  static final List<String> PACKAGES =
      List.of(
          OURS + "rulebook.conclusion.*",
          OURS + "rulebook.fact.*",
          OURS + "situation.*",
          OURS + "terms.*");

  private Imports() {}

  static boolean allowed(String imported) {
    int dot = imported.lastIndexOf('.');
    return dot > 0 && PACKAGES.contains(imported.substring(0, dot) + ".*");
  }
}
