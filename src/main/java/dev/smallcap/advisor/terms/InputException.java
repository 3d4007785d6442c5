package dev.smallcap.advisor.terms;

/**
 * Something handed in cannot be used: the message names the field and its value, then, on a line
 * starting "Maybe", the way out. Both are made {@link Printable}, whatever value they name.
 * Immutable but for what every throwable carries.
 */
public class InputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String maybe;

  /**
   * A refusal of a value.
   *
   * @param what what is wrong, a sentence that names the field and the value
   * @param maybe the way out, a sentence without its "Maybe"
   */
  public InputException(String what, String maybe) {
    super(Printable.message(what, maybe));
    this.what = Printable.line(what);
    this.maybe = Printable.line(maybe);
  }

  /** A refusal with the exception that led to it. */
  public InputException(String what, String maybe, Throwable cause) {
    super(Printable.message(what, maybe), cause);
    this.what = Printable.line(what);
    this.maybe = Printable.line(maybe);
  }

  /** What is wrong, with its value. */
  public final String what() {
    return what;
  }

  /** The way out, without its "Maybe". */
  public final String maybe() {
    return maybe;
  }
}
