package dev.smallcap.advisor.terms;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that the policy, or what was handed to it, cannot be used as it stands.
 *
 * <p>The message has two parts: what was wrong, with its value, then a line starting "Maybe" with
 * the way out. All of it is made {@link Printable}. Immutable but for what every throwable carries.
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
    super(Printable.message(what, maybe));
  }

  /**
   * Makes an exception of several things that were wrong and the way out.
   *
   * @param what what was wrong
   * @param lines each of the things, on a line of its own
   * @param maybe the way out, to be read after the word "Maybe"
   */
  public PolicyException(String what, List<String> lines, String maybe) {
    super(
        Printable.line(what)
            + lines.stream().map(line -> "\n" + Printable.line(line)).collect(Collectors.joining())
            + "\nMaybe "
            + Printable.line(maybe));
  }

  /**
   * Makes an exception of what was wrong, the way out and the cause.
   *
   * @param what what was wrong, with its value
   * @param maybe the way out, to be read after the word "Maybe"
   * @param cause what lay beneath
   */
  public PolicyException(String what, String maybe, Throwable cause) {
    super(Printable.message(what, maybe), cause);
  }
}
