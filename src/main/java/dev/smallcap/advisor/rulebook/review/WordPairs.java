package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that both languages have to say or leave out together: {@code words/pairs.csv}.
 * Immutable and thread-safe.
 *
 * @param pairs the rows
 */
record WordPairs(List<Pair> pairs) {
  private static final List<String> COLUMNS = List.of("language", "words", "other");

  /**
   * WordChoice of one language, one of which demands one of the others in the other language.
   *
   * @param language the language that demands
   * @param words its words
   * @param other what the other language has to say
   */
  record Pair(Lang language, WordChoice words, WordChoice other) {
    /** What a sentence lacks, or null. */
    boolean isBroken(Text sentence) {
      Lang answer = language == Lang.EN ? Lang.KO : Lang.EN;
      return words.in(sentence.in(language)) && !other.in(sentence.in(answer));
    }
  }

  /**
   * WordChoice as they stand in a row, and as they are looked for: English ones whole, unless a
   * star ends them.
   *
   * @param shown the words as they stand there
   * @param parts the words as they are looked for
   */
  record WordChoice(String shown, List<String> parts) {
    static WordChoice of(String cell, Lang language) {
      return new WordChoice(
          cell,
          Stream.of(cell.split("\\|"))
              .map(String::strip)
              .map(one -> language == Lang.EN ? part(one) : one)
              .toList());
    }

    private static String part(String word) {
      String plain = plain(word);
      return word.endsWith("*") ? plain.stripTrailing() : plain;
    }

    boolean in(String sentence) {
      return parts.stream().anyMatch(sentence::contains);
    }
  }

  /** An English sentence in which words are found: in small letters, one space between them. */
  static String plain(String english) {
    StringBuilder plain = new StringBuilder(english.length() + 2).append(' ');
    String small = english.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&' || c == '-') {
        plain.append(c);
      } else if (plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.charAt(plain.length() - 1) == ' '
        ? plain.toString()
        : plain.append(' ').toString();
  }

  static WordPairs read(String text, Consumer<RowException> faults) {
    List<Pair> pairs = new ArrayList<>();
    for (Row row : Table.parse(text, WordSheet.PAIRS, faults).expect(COLUMNS, List.of()).rows()) {
      try {
        Lang language = row.constant(Lang.class, "language");
        Lang other = language == Lang.EN ? Lang.KO : Lang.EN;
        pairs.add(
            new Pair(
                language,
                WordChoice.of(row.required("words"), language),
                WordChoice.of(row.required("other"), other)));
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return new WordPairs(List.copyOf(pairs));
  }

  /** The capital words that a row speaks of, such as ETF: they need not stand in both languages. */
  Set<String> codes() {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.words(), pair.other()))
        .flatMap(words -> SaidCodes.in(words.shown()).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
