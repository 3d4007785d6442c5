package dev.smallcap.advisor.rulebook.language;

import java.util.List;

/** Writes whole rule files of rules that were read. */
public final class RuleFileText {
  private RuleFileText() {}

  /** The text of a file that holds these rules and nothing else. */
  public static String of(String packageName, List<Rule> rules) {
    StringBuilder out = new StringBuilder("package ").append(packageName).append('\n');
    Imports.PACKAGES.forEach(name -> out.append("import ").append(name).append('\n'));
    rules.forEach(rule -> out.append('\n').append(RuleWriter.write(rule)));
    return out.toString();
  }
}
