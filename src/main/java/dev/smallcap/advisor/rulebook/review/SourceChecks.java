package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.catalogue.Article;
import dev.smallcap.advisor.rulebook.catalogue.Citation;
import dev.smallcap.advisor.rulebook.catalogue.Source;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;

/**
 * Checks that rules and rows rest on statements which the article makes; a folder may be without
 * it.
 */
record SourceChecks(Article article, Findings findings) {
  private static final String COLUMN = "source";

  static void check(Sheets sheets, ReadRules read, Findings findings) {
    String text = sheets.texts().getOrDefault(Article.PATH, "");
    if (text.isBlank()) {
      return;
    }
    CsvText cells = CsvText.of(text);
    try {
      Article article = Article.read(text, fault -> row(cells.position(fault), fault, findings));
      SourceChecks checks = new SourceChecks(article, findings);
      read.rules().forEach(checks::rule);
      sheets.texts().forEach(checks::table);
    } catch (RowException e) {
      row(cells.position(e), e, findings);
    } catch (InputException e) {
      row(SourcePosition.START, e, findings);
    }
  }

  private static void row(SourcePosition at, InputException fault, Findings findings) {
    findings.add(RemarkCode.ARTICLE_ROW, Article.PATH, at, fault);
  }

  private void rule(Rule rule) {
    Metadata source = rule.metadata(COLUMN);
    if (source != null) {
      source(source.value(), rule.file(), source.at());
    }
  }

  /** Tables beside the rules that have sources; what is no table is told by whoever reads it. */
  private void table(String file, String text) {
    if (file.contains("/") || !file.endsWith(".csv") || !text.contains(COLUMN)) {
      return;
    }
    Table table;
    try {
      table = Table.parse(text, file, fault -> {});
    } catch (InputException e) {
      return;
    }
    if (table.header().contains(COLUMN)) {
      CsvText cells = CsvText.of(text);
      for (Row row : table.rows()) {
        String source = row.optional(COLUMN);
        if (source != null) {
          source(source, file, cells.position(row.line(), COLUMN));
        }
      }
    }
  }

  private void source(String source, String file, SourcePosition at) {
    for (Citation absent : article.absent(Source.of(source))) {
      findings.add(
          RemarkCode.SOURCE_UNKNOWN,
          file,
          at,
          "The source names (%s), which is not in %s.".formatted(absent.named(), Article.PATH),
          article.instead(absent));
    }
  }
}
