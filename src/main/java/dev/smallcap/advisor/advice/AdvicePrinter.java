package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Lang;

/** Writes a recommendation as text for people. Stateless or immutable, and thread-safe. */
@FunctionalInterface
public interface AdvicePrinter {
  /** The recommendation in a language. */
  String print(Recommendation advice, Lang lang);
}
