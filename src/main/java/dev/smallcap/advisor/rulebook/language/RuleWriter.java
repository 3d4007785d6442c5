package dev.smallcap.advisor.rulebook.language;

/** Writes rules as text that reads back as the same rules. Stateless and thread-safe. */
public final class RuleWriter {
  private RuleWriter() {}

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
