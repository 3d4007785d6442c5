package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.function.Supplier;

/**
 * A property of the application cannot be used as it stands. {@link UnusablePropertyAnalyzer} tells
 * it to a person.
 */
final class UnusableProperty extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String MAYBE = "\nMaybe ";

  private final String property;
  private final String what;
  private final String maybe;

  UnusableProperty(String property, String what, String maybe) {
    super(property + ": " + what + MAYBE + maybe);
    this.property = property;
    this.what = what;
    this.maybe = maybe;
  }

  private UnusableProperty(String property, RuntimeException cause) {
    super(property + ": " + cause.getMessage(), cause);
    String message = String.valueOf(cause.getMessage());
    int way = message.lastIndexOf(MAYBE);
    this.property = property;
    this.what = way < 0 ? message : message.substring(0, way);
    this.maybe = way < 0 ? "correct it." : message.substring(way + MAYBE.length());
  }

  /** What is made of a property; a refusal of it then names the property. */
  static <T> T checked(String property, Supplier<T> made) {
    try {
      return made.get();
    } catch (PolicyException | InputException e) {
      throw new UnusableProperty(property, e);
    }
  }

  String property() {
    return property;
  }

  /** What is wrong, in full. */
  String what() {
    return what;
  }

  /** The way out, to be read after the word "Maybe". */
  String maybe() {
    return maybe;
  }
}
