package dev.smallcap.advisor.rulebook.invariant;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.RiskProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads {@code invariants.csv}. Stateless and thread-safe. */
public final class InvariantFile {
  /** Its path in a rules folder. */
  public static final String PATH = "invariants.csv";

  private static final List<String> COLUMNS =
      List.of("id", "says", "about", "when", "must", "source");
  private static final List<String> OPTIONAL = List.of("beside");

  private InvariantFile() {}

  /**
   * The invariants of a folder, in the order of the file; none where it has no such file.
   *
   * @throws dev.smallcap.advisor.terms.InputException if a line cannot be read, naming line, column
   *     and value
   */
  public static List<Invariant> of(RuleFiles files) {
    String text = files.texts().get(PATH);
    return text == null ? List.of() : read(text, RowException.STRICT);
  }

  /**
   * The invariants that can be read.
   *
   * @param text the text of the file
   * @param faults what is told of a line that cannot
   * @throws dev.smallcap.advisor.terms.InputException if the file is no table with its columns
   */
  public static List<Invariant> read(String text, Consumer<RowException> faults) {
    List<Invariant> read = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Row row : Table.parse(text, PATH, faults).expect(COLUMNS, OPTIONAL).rows()) {
      try {
        String id = row.required("id");
        if (!ids.add(id)) {
          throw row.refuse("id", id, "stands twice", "give each line an id of its own.");
        }
        InvariantSubject about = row.constant(InvariantSubject.class, "about");
        read.add(
            new Invariant(
                id,
                row.line(),
                row.required("says"),
                about,
                beside(row, about),
                row.optional("when") == null ? List.of() : AssertionReader.of(row, "when", about),
                AssertionReader.of(row, "must", about),
                row.required("source")));
      } catch (RowException e) {
        faults.accept(e);
      }
    }
    return read;
  }

  private static String beside(Row row, InvariantSubject about) {
    String word = row.optional("beside");
    if (word == null) {
      return "";
    }
    Class<?> type = about.fact(word).isEmpty() ? null : about.words().get(word);
    boolean ordered = about == InvariantSubject.CLIENT && type != null && type.isEnum();
    if (!ordered && !(about == InvariantSubject.ADVICE && type == RiskProfile.class)) {
      throw row.refuse(
          "beside",
          word,
          "is no term of a client's situation",
          "name one that has an order, such as risk profile, in a line about CLIENT; or risk"
              + " profile in a line about ADVICE.");
    }
    return word;
  }
}
