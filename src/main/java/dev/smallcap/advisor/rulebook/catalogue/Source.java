package dev.smallcap.advisor.rulebook.catalogue;

import java.util.List;

/**
 * What a rule or a value rests on, divided. Immutable and thread-safe.
 *
 * @param text the source as it stands
 * @param article the statements and sections of the article that it names, in order; what an
 *     assumption mentions is none of them
 * @param assumptions why what the article does not say is assumed
 * @param other what else it rests on, such as {@code computed from public fund prices}
 */
public record Source(
    String text, List<Citation> article, List<String> assumptions, List<String> other) {
  /** Copies the lists. */
  public Source {
    article = List.copyOf(article);
    assumptions = List.copyOf(assumptions);
    other = List.copyOf(other);
  }

  /** A source as it stands at a rule or a value, divided; it fails on nothing. */
  public static Source of(String text) {
    return new SourceReader().read(text);
  }
}
