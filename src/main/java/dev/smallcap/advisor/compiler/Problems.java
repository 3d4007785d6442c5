package dev.smallcap.advisor.compiler;

import dev.smallcap.advisor.terms.PolicyException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the rule files, gathered so that all of it is said at once. */
final class Problems {
  private final Set<String> lines = new LinkedHashSet<>();

  /** Adds one; a line of 0 or less and a null rule are not known. */
  void add(@Nullable String file, int line, @Nullable String rule, String what) {
    String where = file == null ? "rules" : line > 0 ? file + ":" + line : file;
    lines.add(where + (rule == null ? "" : ", rule (" + rule + ")") + ": " + oneLine(what));
  }

  boolean none() {
    return lines.isEmpty();
  }

  void throwIfAny() {
    if (!none()) {
      throw exception();
    }
  }

  PolicyException exception() {
    return new PolicyException(
        "The rules do not compile. " + String.join("; ", lines) + ".",
        "a name is misspelled, an import is missing, or two types are compared that differ.");
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("[ .:]+$", "");
  }
}
