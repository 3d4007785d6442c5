package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.SourcePosition;

/**
 * A word of a rule file.
 *
 * @param kind what it is
 * @param text how it stands there; of a string what its quotes hold
 * @param at where it begins
 * @param start its first character in the file
 * @param end the character after its last
 */
record Token(Kind kind, String text, SourcePosition at, int start, int end) {
  /** What a word is. */
  enum Kind {
    NAME,
    VARIABLE,
    STRING,
    NUMBER,
    SIGN,
    END
  }

  boolean is(String expected) {
    return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(expected);
  }

  /** How it is told in a message. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the file";
      case STRING -> "\"" + shortened() + "\"";
      default -> shortened();
    };
  }

  private String shortened() {
    return text.length() > 40 ? text.substring(0, 40) + "..." : text;
  }
}
