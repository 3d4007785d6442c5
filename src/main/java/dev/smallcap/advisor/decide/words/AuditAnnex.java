package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Lang;
import java.util.List;

/**
 * What an auditor reads behind a client's reading: every reason with its rule and source. Immutable
 * and thread-safe.
 *
 * @param heading the heading
 * @param lines the lines, in order
 */
public record AuditAnnex(String heading, List<AuditLine> lines) {
  /** Copies the list. */
  public AuditAnnex {
    lines = List.copyOf(lines);
  }

  /** The annex of a recommendation, in the same words as its reading. */
  public static AuditAnnex of(Recommendation advice, Lang lang) {
    return TextForm.of(advice).annex(advice, lang);
  }
}
