package dev.smallcap.advisor.decide.words;

import org.jspecify.annotations.Nullable;

/**
 * A line of what an auditor reads. Immutable.
 *
 * @param level what kind of line it is
 * @param text the text, on one line
 * @param rule the id of the rule that says it, or null where none does
 * @param source where that rule comes from, or null without one
 */
public record AuditLine(Level level, String text, @Nullable String rule, @Nullable String source) {
  /** What kind of line it is. An immutable constant. */
  public enum Level {
    /** The heading of a section. */
    HEADING,
    /** A line of its own. */
    LINE,
    /** An item of a list. */
    ITEM
  }

  /** As it stands in the text. */
  String written() {
    String said = rule == null ? text : text + " [" + rule + "; " + source + "]";
    return switch (level) {
      case HEADING -> "\n" + said;
      case LINE -> said;
      case ITEM -> "  - " + said;
    };
  }
}
