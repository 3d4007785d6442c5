package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Lang;

/** Writes a recommendation as text for people. Stateless or immutable, and thread-safe. */
@FunctionalInterface
public interface AdvicePrinter {
  /** The recommendation in a language, as a client reads it. */
  String print(Recommendation advice, Lang lang);

  /**
   * The same with what an auditor reads behind it, ids and sources; as a client reads it where
   * nothing else says so.
   */
  default String audit(Recommendation advice, Lang lang) {
    return print(advice, lang);
  }
}
