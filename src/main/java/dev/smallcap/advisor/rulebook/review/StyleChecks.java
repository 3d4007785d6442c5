package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.PhraseSearch;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.rulebook.invariant.InvariantFile;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Phrases that a policy does not use, and what it says in their place: {@code words/style.csv}.
 * They are looked for in the words and in the sentences of the invariants. Sources are left out,
 * since they quote.
 */
record StyleChecks(List<Usage> usages, Findings findings) {
  private static final List<String> COLUMNS = List.of("language", "words", "unless", "instead");

  private record Usage(Lang language, PhraseSearch words, String instead) {}

  static void check(Sheets sheets, List<Translation> all, WordSheet ko, Findings findings) {
    String text = sheets.texts().getOrDefault(WordSheet.STYLE, "");
    if (text.isBlank()) {
      return;
    }
    try {
      StyleChecks checks =
          new StyleChecks(read(text, findings.wordRows(WordSheet.STYLE, text)), findings);
      for (Translation one : all) {
        if (!WordSheet.isSource(one.key())) {
          checks.look(Lang.EN, one.key(), one.english(), one.file(), one.at());
          checks.look(Lang.KO, one.key(), ko.of(one.key()), ko.file(), ko.place(one.key()));
        }
      }
      checks.invariants(sheets.texts().getOrDefault(InvariantFile.PATH, ""));
    } catch (InputException e) {
      findings.add(RemarkCode.WORD_ROW, WordSheet.STYLE, SourcePosition.START, e);
    }
  }

  private void invariants(String text) {
    CsvText cells = CsvText.of(text);
    for (Invariant line : legible(text)) {
      SourcePosition at = cells.position(line.line(), "says");
      look(Lang.EN, line.id(), line.says(), InvariantFile.PATH, at);
    }
  }

  /** The invariants that can be read; what cannot is told by {@link InvariantReview}. */
  private static List<Invariant> legible(String text) {
    try {
      return text.isBlank() ? List.of() : InvariantFile.read(text, fault -> {});
    } catch (InputException e) {
      return List.of();
    }
  }

  private static List<Usage> read(String text, Consumer<RowException> faults) {
    List<Usage> usages = new ArrayList<>();
    for (Row row : Table.parse(text, WordSheet.STYLE, faults).expect(COLUMNS, List.of()).rows()) {
      try {
        Lang language = row.constant(Lang.class, "language");
        usages.add(
            new Usage(
                language,
                new PhraseSearch.Builder()
                    .add(language, row.required("words"), row.optional("unless"))
                    .search(),
                row.required("instead")));
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return usages;
  }

  private void look(Lang language, String key, String said, String file, SourcePosition at) {
    for (Usage usage : usages) {
      if (usage.language() == language) {
        usage.words().in(said).stream()
            .limit(1)
            .forEach(
                found ->
                    findings.add(
                        RemarkCode.WORDS_STYLE,
                        file,
                        at,
                        "The words of (%s) say (%s): (%s).".formatted(key, found.group(), said),
                        "say " + usage.instead() + "."));
      }
    }
  }
}
