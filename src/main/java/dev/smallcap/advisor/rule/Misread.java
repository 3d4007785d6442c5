package dev.smallcap.advisor.rule;

import dev.smallcap.advisor.rulebook.Code;
import dev.smallcap.advisor.rulebook.Position;

/** Stops reading a rule at what is no part of one; it never leaves this package. */
final class Misread extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final Code code;
  final transient Position at;
  final String maybe;

  Misread(Code code, Position at, String what, String maybe) {
    super(what, null, false, false);
    this.code = code;
    this.at = at;
    this.maybe = maybe;
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
