package dev.smallcap.advisor.rule;

import java.util.List;

/**
 * Writes rules as text that reads back as the same rules. What is compiled is written by it, so
 * that nothing of a file runs but what was read. Stateless and thread-safe.
 */
public final class RuleWriter {
  private RuleWriter() {}

  /**
   * The text of a rule file.
   *
   * @param packageName its package
   * @param rules its rules, in order
   */
  public static String file(String packageName, List<Rule> rules) {
    StringBuilder out = new StringBuilder("package ").append(packageName).append('\n');
    Imports.PACKAGES.forEach(name -> out.append("import ").append(name).append('\n'));
    rules.forEach(rule -> out.append('\n').append(write(rule)));
    return out.toString();
  }

  /** The text of one rule. */
  public static String write(Rule rule) {
    StringBuilder out = new StringBuilder("rule \"").append(rule.title()).append("\"\n");
    rule.metadata().forEach(one -> out.append("    ").append(one).append('\n'));
    out.append("    when\n");
    rule.patterns().forEach(one -> out.append("        ").append(one).append('\n'));
    return out.append("    then\n        insert( ")
        .append(rule.insertion())
        .append(" );\nend\n")
        .toString();
  }
}
