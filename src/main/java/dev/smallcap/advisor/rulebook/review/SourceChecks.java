package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.catalogue.Citation;
import dev.smallcap.advisor.rulebook.catalogue.Source;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;
import java.util.Set;
import java.util.TreeSet;

/** Checks that rules rest on statements which the article makes; a folder may be without it. */
final class SourceChecks {
  private static final String ARTICLE = "article.csv";

  private SourceChecks() {}

  static void check(Sheets sheets, ReadRules read, Findings findings) {
    String text = sheets.texts().getOrDefault(ARTICLE, "");
    if (text.isBlank()) {
      return;
    }
    Set<String> sections = new TreeSet<>();
    try {
      Table.parse(text, ARTICLE, RowException.STRICT)
          .rows()
          .forEach(row -> sections.add(row.required("section")));
    } catch (InputException e) {
      // The catalogue tells which statements cannot be read: they decide nothing.
      return;
    }
    for (Rule rule : read.rules()) {
      Metadata source = rule.metadata("source");
      if (source == null) {
        continue;
      }
      for (Citation named : Source.of(source.value()).article()) {
        if (!sections.contains(named.section())) {
          findings.add(
              RemarkCode.SOURCE_UNKNOWN,
              rule.file(),
              source.at(),
              "The source names (%s), which is not in %s."
                  .formatted(Citation.shown(named.section()), ARTICLE),
              "name one of its sections: " + String.join(", ", sections) + ".");
        }
      }
    }
  }
}
