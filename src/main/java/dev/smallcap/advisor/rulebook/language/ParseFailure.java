package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;

/** Stops reading a rule at what is no part of one; it never leaves this package. */
final class ParseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final RemarkCode code;
  final transient SourcePosition at;
  final String maybe;

  ParseFailure(RemarkCode code, SourcePosition at, String what, String maybe) {
    super(what, null, false, false);
    this.code = code;
    this.at = at;
    this.maybe = maybe;
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
