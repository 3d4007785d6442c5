package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Compares what two sentences say, as far as numbers, codes, placeholders and some words show it.
 * One review, once.
 */
record Comparison(
    WordPairs pairs, WordExemptions exemptions, Set<String> free, WordSheet ko, Findings findings) {
  private static final String MOVED = "values in another order";

  /** Compares all sentences of a policy. */
  static void check(Sheets sheets, List<Translation> all, WordSheet ko, Findings findings) {
    String text = sheets.text(WordSheet.PAIRS, RemarkCode.WORD_ROW, findings);
    if (text == null) {
      return;
    }
    try {
      WordPairs pairs = WordPairs.read(text, findings.wordRows(WordSheet.PAIRS, text));
      String exempt = sheets.texts().getOrDefault(WordSheet.EXEMPTIONS, "");
      WordExemptions exemptions =
          exempt.isBlank()
              ? WordExemptions.NONE
              : WordExemptions.read(exempt, findings.wordRows(WordSheet.EXEMPTIONS, exempt));
      Comparison comparison = new Comparison(pairs, exemptions, pairs.codes(), ko, findings);
      all.forEach(comparison::compare);
      for (RowException idle : exemptions.unused()) {
        findings.add(
            RemarkCode.WORDS_STRAY, WordSheet.EXEMPTIONS, CsvText.of(exempt).position(idle), idle);
      }
    } catch (InputException e) {
      findings.add(RemarkCode.WORD_ROW, WordSheet.PAIRS, SourcePosition.START, e);
    }
  }

  private void compare(Translation one) {
    String korean = ko.of(one.key());
    if (korean.isBlank()) {
      return;
    }
    Text bare = new Text(Placeholders.without(one.english()), Placeholders.without(korean));
    numbers(one, bare);
    codes(one, bare);
    order(one, korean);
    words(one, bare);
  }

  private void numbers(Translation one, Text bare) {
    SaidNumbers en = SaidNumbers.of(bare.en());
    SaidNumbers ko = SaidNumbers.of(bare.ko());
    Set<String> english = en.unsaidBy(ko);
    Set<String> korean = ko.unsaidBy(en);
    if (!english.isEmpty() || !korean.isEmpty()) {
      add(one, WordExemptions.Check.NUMBERS, "numbers of its own", english, korean);
    } else if (!en.decimals().equals(ko.decimals())) {
      add(one, WordExemptions.Check.NUMBERS, MOVED, en.decimals(), ko.decimals());
    }
  }

  private void codes(Translation one, Text bare) {
    List<String> en = codes(bare.en());
    List<String> ko = codes(bare.ko());
    if (!Set.copyOf(en).equals(Set.copyOf(ko))) {
      add(one, WordExemptions.Check.CODES, "codes of its own", en, ko);
    } else if (!funds(en).equals(funds(ko))) {
      add(one, WordExemptions.Check.CODES, MOVED, funds(en), funds(ko));
    }
  }

  private List<String> codes(String sentence) {
    return SaidCodes.in(sentence).stream().filter(code -> !free.contains(code)).toList();
  }

  private static List<String> funds(List<String> codes) {
    return codes.stream().filter(code -> !SaidCodes.isGrammar(code)).toList();
  }

  /** Placeholders in another order may have changed places. */
  private void order(Translation one, String korean) {
    List<String> en = Placeholders.inOrder(one.english());
    List<String> ko = Placeholders.inOrder(korean);
    if (!en.equals(ko) && Set.copyOf(en).equals(Set.copyOf(ko))) {
      add(one, WordExemptions.Check.ORDER, MOVED, en, ko);
    }
  }

  private void words(Translation one, Text bare) {
    Text plain = new Text(WordPairs.plain(bare.en()), bare.ko());
    for (WordPairs.Pair pair : pairs.pairs()) {
      if (pair.isBroken(plain)) {
        boolean english = pair.language() == Lang.EN;
        add(
            one,
            WordExemptions.Check.WORDS,
            "(%s) in %s, and none of (%s) in %s"
                .formatted(
                    pair.words().shown(),
                    english ? "English" : "Korean",
                    pair.other().shown(),
                    english ? "Korean" : "English"));
      }
    }
  }

  private void add(
      Translation one,
      WordExemptions.Check check,
      String what,
      Collection<String> en,
      Collection<String> ko) {
    add(one, check, what + ": English " + en + ", Korean " + ko);
  }

  private void add(Translation one, WordExemptions.Check check, String found) {
    if (exemptions.cover(one, check)) {
      return;
    }
    findings.add(
        RemarkCode.TRANSLATION_DIFFERS,
        ko.file(),
        ko.place(one.key()),
        "(%s) has %s. English: (%s). Korean: (%s)."
            .formatted(one.key(), found, one.english(), ko.of(one.key())),
        "let both say the same; words that agree in other ways belong into "
            + WordSheet.PAIRS
            + ".");
  }
}
