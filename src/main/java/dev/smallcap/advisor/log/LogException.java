package dev.smallcap.advisor.log;

/**
 * A log cannot be opened, read or written: the message names file and problem, then, on a line
 * starting "Maybe", the way out. Immutable but for what every throwable carries.
 */
public final class LogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String maybe;

  LogException(String what, String maybe) {
    super(what + "\nMaybe " + maybe);
    this.what = what;
    this.maybe = maybe;
  }

  LogException(String what, String maybe, Throwable cause) {
    super(what + "\nMaybe " + maybe, cause);
    this.what = what;
    this.maybe = maybe;
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
