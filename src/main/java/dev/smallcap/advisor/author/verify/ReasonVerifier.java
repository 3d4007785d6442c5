package dev.smallcap.advisor.author.verify;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * Checks a reason: its words, its source, and the values that its rule saw. Where a rule gave
 * several, one of them has to hold. Immutable and thread-safe.
 */
public final class ReasonVerifier {
  private final List<Reason> reasons;

  /** For some reasons, at least one. */
  ReasonVerifier(List<Reason> reasons) {
    this.reasons = List.copyOf(reasons);
  }

  /**
   * Checks that its English words hold a text.
   *
   * @throws AssertionError otherwise, with the words
   */
  public ReasonVerifier says(String text) {
    return says(Lang.EN, text);
  }

  /** Checks that its words in a language hold a text. */
  public ReasonVerifier says(Lang lang, String text) {
    Arguments.given(lang, "language");
    NamedChecks.one(text, "says");
    return holding(
        "words with (" + text + ")",
        reason -> reason.text().in(lang).contains(text),
        reason -> reason.text().in(lang));
  }

  /** Checks that its source holds a text, such as {@code article a5-2}. */
  public ReasonVerifier isFrom(String source) {
    NamedChecks.one(source, "isFrom");
    return holding(
        "a source with (" + source + ")",
        reason -> reason.source().en().contains(source),
        reason -> reason.source().en());
  }

  /**
   * Checks a value that its rule saw.
   *
   * @param name the name that the rule bound it to, without {@code $}
   * @param value the value: a number or percentage by its size, a term by itself or its name
   */
  public ReasonVerifier saw(String name, Object value) {
    NamedChecks.one(name, "saw");
    Arguments.given(value, "value of " + name);
    return holding(
        name + " to be " + value,
        reason -> same(reason.values().get(name), value),
        reason -> reason.values().toString());
  }

  private static boolean same(@org.jspecify.annotations.Nullable Object came, Object expected) {
    if (came instanceof BigDecimal decimal) {
      BigDecimal wanted =
          expected instanceof Percent percent
              ? percent.value()
              : expected instanceof BigDecimal || expected instanceof Number
                  ? new BigDecimal(expected.toString())
                  : null;
      return wanted != null && decimal.compareTo(wanted) == 0;
    }
    return came != null
        && came.equals(expected instanceof Enum<?> term ? term.name() : expected.toString());
  }

  private ReasonVerifier holding(
      String expected, Predicate<Reason> held, java.util.function.Function<Reason, String> came) {
    if (reasons.stream().noneMatch(held)) {
      throw new AssertionError(
          "\n  expected: %s gives %s\n  came:     %s"
              .formatted(
                  reasons.get(0).ruleId(),
                  expected,
                  String.join("\n            ", reasons.stream().map(came).toList())));
    }
    return this;
  }
}
