package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;

/**
 * The words by which a policy says that nobody promises: {@code words/forbidden.csv}, in any case
 * and in both languages. Immutable and thread-safe.
 */
public final class Promises {
  private static final List<String> COLUMNS = List.of("language", "words", "unless");

  private final PhraseSearch words;

  private Promises(PhraseSearch words) {
    this.words = words;
  }

  /**
   * The words of a folder.
   *
   * @throws PolicyException if the file is missing or cannot be read
   */
  public static Promises of(RuleFiles files) {
    try {
      return read(files.text(WordSheet.FORBIDDEN), RowException.STRICT);
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  /**
   * The words that can be read.
   *
   * @param faults what is told of a row that cannot
   * @throws InputException if the file is no table with its columns
   */
  public static Promises read(String text, Consumer<RowException> faults) {
    PhraseSearch.Builder search = new PhraseSearch.Builder();
    for (Row row :
        Table.parse(text, WordSheet.FORBIDDEN, faults).expect(COLUMNS, List.of()).rows()) {
      try {
        search.add(
            row.constant(Lang.class, "language"), row.required("words"), row.optional("unless"));
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return new Promises(search.search());
  }

  /** Where they stand in a text, in order. */
  public List<MatchResult> in(String text) {
    return words.in(text);
  }

  /** Such words as a message shows them. */
  public static String shown(MatchResult found) {
    return found.group().replaceAll("\\s+", " ");
  }

  /**
   * Does nothing where a client can be shown what a host said.
   *
   * @throws InputException if it promises
   */
  public void refuse(String said, String field) {
    for (MatchResult found : in(said)) {
      throw new InputException(
          "The %s (%s) promises: (%s).".formatted(field, Arguments.shown(said), shown(found)),
          "say what was seen: the client reads it, and nobody can promise.");
    }
  }
}
