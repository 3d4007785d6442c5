package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares what two sentences say, as far as numbers, codes, placeholders and some words show it.
 * One review, once.
 */
record Comparison(
    WordPairs pairs, WordExemptions exemptions, Set<String> free, WordSheet ko, Findings findings) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

  /** Compares all sentences of a policy. */
  static void check(Sheets sheets, List<Translation> all, WordSheet ko, Findings findings) {
    String text = sheets.text(WordSheet.PAIRS, RemarkCode.PAIR_ROW, findings);
    if (text == null) {
      return;
    }
    try {
      WordPairs pairs =
          WordPairs.read(text, fault -> refuse(WordSheet.PAIRS, text, fault, findings));
      String exempt = sheets.texts().getOrDefault(WordSheet.EXEMPTIONS, "");
      WordExemptions exemptions =
          exempt.isBlank()
              ? WordExemptions.NONE
              : WordExemptions.read(
                  exempt, fault -> refuse(WordSheet.EXEMPTIONS, exempt, fault, findings));
      Comparison comparison = new Comparison(pairs, exemptions, pairs.codes(), ko, findings);
      all.forEach(comparison::compare);
      exemptions.unused().forEach(fault -> refuse(WordSheet.EXEMPTIONS, exempt, fault, findings));
    } catch (InputException e) {
      findings.add(RemarkCode.PAIR_ROW, WordSheet.PAIRS, SourcePosition.START, e);
    }
  }

  private static void refuse(String file, String text, RowException fault, Findings findings) {
    findings.add(RemarkCode.PAIR_ROW, file, CsvText.of(text).position(fault), fault);
  }

  private void compare(Translation one) {
    String korean = ko.of(one.key());
    if (korean.isBlank()) {
      return;
    }
    Text bare = new Text(bare(one.english()), bare(korean));
    numbers(one, bare);
    codes(one, bare);
    order(one, korean);
    words(one, bare);
  }

  private static String bare(String sentence) {
    return PLACEHOLDER.matcher(sentence).replaceAll(" ");
  }

  private void numbers(Translation one, Text bare) {
    SaidNumbers en = SaidNumbers.of(bare.en());
    SaidNumbers ko = SaidNumbers.of(bare.ko());
    differ(one, WordExemptions.Check.NUMBERS, "numbers", en.unsaidBy(ko), ko.unsaidBy(en));
  }

  private void codes(Translation one, Text bare) {
    Set<String> en = new TreeSet<>(SaidCodes.in(bare.en()));
    Set<String> ko = new TreeSet<>(SaidCodes.in(bare.ko()));
    Set<String> both = new TreeSet<>(en);
    both.retainAll(ko);
    both.addAll(free);
    en.removeAll(both);
    ko.removeAll(both);
    differ(one, WordExemptions.Check.CODES, "codes", en, ko);
  }

  private void differ(
      Translation one, WordExemptions.Check check, String what, Set<String> en, Set<String> ko) {
    if (!en.isEmpty() || !ko.isEmpty()) {
      add(one, check, what + " of its own: English " + en + ", Korean " + ko);
    }
  }

  /** The same placeholders in another order may have changed places. */
  private void order(Translation one, String korean) {
    List<String> en = order(one.english());
    List<String> ko = order(korean);
    if (!en.equals(ko) && Set.copyOf(en).equals(Set.copyOf(ko))) {
      add(
          one,
          WordExemptions.Check.ORDER,
          "its placeholders in another order: English " + en + ", Korean " + ko);
    }
  }

  private static List<String> order(String sentence) {
    return PLACEHOLDER
        .matcher(sentence)
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
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
