package dev.smallcap.advisor.verify;

import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.InputException;

/** Refuses checks that name nothing, which would pass whatever came. Stateless, thread-safe. */
final class Named {
  private Named() {}

  /**
   * The names, when there is at least one and none is missing.
   *
   * @throws InputException otherwise
   */
  static String[] some(String[] names, String check) {
    if (Checks.given(names, "names of " + check + "(...)").length == 0) {
      throw new InputException(
          "The check (" + check + "()) names nothing.",
          "name the rules: " + check + "(\"sleeve-late\").");
    }
    for (String name : names) {
      one(name, check);
    }
    return names;
  }

  /**
   * The text, when it is there and not blank.
   *
   * @throws InputException otherwise
   */
  static String one(String text, String check) {
    if (Checks.given(text, "text of " + check + "(...)").isBlank()) {
      throw new InputException(
          "The text of " + check + "(" + Checks.shown(text) + ") is blank.", "say what is meant.");
    }
    return text;
  }
}
