package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.Printable;

/**
 * A log cannot be opened, read or written: the message names file and problem, then, on a line
 * starting "Maybe", the way out. Both are made {@link Printable}. Immutable but for what every
 * throwable carries.
 */
public final class LogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String maybe;

  LogException(String what, String maybe) {
    super(Printable.message(what, maybe));
    this.what = Printable.line(what);
    this.maybe = Printable.line(maybe);
  }

  LogException(String what, String maybe, Throwable cause) {
    super(Printable.message(what, maybe), cause);
    this.what = Printable.line(what);
    this.maybe = Printable.line(maybe);
  }

  /** What went wrong. */
  public String what() {
    return what;
  }

  /** The way out, without its "Maybe". */
  public String maybe() {
    return maybe;
  }
}
