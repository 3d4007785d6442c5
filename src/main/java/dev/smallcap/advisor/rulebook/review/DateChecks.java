package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.time.LocalDate;

/** Checks that no rule speaks of a day that lay ahead on its first: nobody knew of it. */
record DateChecks(Rule rule, LocalDate since, Findings findings) {
  /** Looks at the reason and the source of a rule, in both languages. */
  static void check(Rule rule, WordSheet korean, Findings findings) {
    LocalDate since = MetadataChecks.date(rule.metadata("since"));
    if (since == null) {
      return;
    }
    DateChecks checks = new DateChecks(rule, since, findings);
    for (Metadata one : rule.metadata()) {
      if (one.name().equals("because") || one.name().equals("source")) {
        checks.text(one.value(), rule.file(), one.at());
      }
    }
    for (String key : new String[] {rule.id(), WordSheet.source(rule.id())}) {
      checks.text(korean.of(key), korean.file(), korean.place(key));
    }
  }

  private void text(String sentence, String file, SourcePosition at) {
    for (DatesSaid.StatedDates said : DatesSaid.in(sentence)) {
      if (said.first().isAfter(since)) {
        findings.add(
            RemarkCode.DATE_AHEAD,
            file,
            at,
            "The words of (" + rule.id() + ") name (" + said.words() + "), after " + since + ".",
            "let a rule of its own say so from the day after, or say what was known before.");
      }
    }
  }
}
