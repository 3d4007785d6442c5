package dev.smallcap.advisor.author.verify;

import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;

/** Refuses checks that name nothing, which would pass whatever came. Stateless, thread-safe. */
final class NamedChecks {
  private NamedChecks() {}

  /**
   * The names, when there is at least one and none is missing.
   *
   * @throws InputException otherwise
   */
  static String[] some(String[] names, String check) {
    if (Arguments.given(names, "names of " + check + "(...)").length == 0) {
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
    if (Arguments.given(text, "text of " + check + "(...)").isBlank()) {
      throw new InputException(
          "The text of " + check + "(" + Arguments.shown(text) + ") is blank.",
          "say what is meant.");
    }
    return text;
  }
}
