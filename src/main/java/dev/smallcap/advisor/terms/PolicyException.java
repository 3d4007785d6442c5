package dev.smallcap.advisor.terms;

/**
 * Says that the policy, or what was handed to it, cannot be used as it stands.
 *
 * <p>The message has two parts: what was wrong, with its value, then a line starting "Maybe" with
 * the way out. Immutable but for what every throwable carries.
 */
public final class PolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception of what was wrong and the way out.
   *
   * @param what what was wrong, with its value
   * @param maybe the way out, to be read after the word "Maybe"
   */
  public PolicyException(String what, String maybe) {
    super(message(what, maybe));
  }

  /**
   * Makes an exception of what was wrong, the way out and the cause.
   *
   * @param what what was wrong, with its value
   * @param maybe the way out, to be read after the word "Maybe"
   * @param cause what lay beneath
   */
  public PolicyException(String what, String maybe, Throwable cause) {
    super(message(what, maybe), cause);
  }

  private static String message(String what, String maybe) {
    return what + "\nMaybe " + maybe;
  }
}
