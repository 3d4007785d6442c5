package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.cases.AdviceCase;
import dev.smallcap.advisor.rulebook.cases.BookCells;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CaseFacts;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.cases.FigureFiles;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the rows of a book. Immutable and thread-safe. */
final class BookRows {
  static final String CLIENT = BookCells.CLIENT;

  /** What a case says for itself and a book says once, or not at all. */
  private static final Map<String, String> ONCE =
      Map.of(
          "as-of", "the day is that of the whole book: give it with --as-of.",
          "parameters", "a book is advised under the numbers of the two policies: leave it out.");

  private final CaseFile file;
  private final CaseFacts facts;
  private final FigureFiles figures;
  private final ParameterValues values;
  private final LocalDate asOf;

  /**
   * A reader.
   *
   * @param policy the policy whose ordinary values a row may leave out
   * @throws InputException if a column is not known, or never stands in a book
   */
  BookRows(String path, List<String> header, PolicyModel policy, LocalDate asOf) {
    for (String column : header) {
      String once = ONCE.get(column);
      if (once != null) {
        throw new InputException(
            path + ", line 1: the column (" + column + ") does not belong into a book.", once);
      }
    }
    List<String> columns = new ArrayList<>(header);
    if (!columns.remove(CLIENT)) {
      throw new InputException(
          path + ", line 1: the column (" + CLIENT + ") is missing.",
          "give each row an opaque id in it.");
    }
    columns.remove(BookCells.ACCOUNT_ID);
    this.file = new CaseFile(path, CaseFile.Kind.ADVICE, columns, List.of());
    AdviceCase.checkGiven(file);
    this.figures = FigureFiles.of(policy.files());
    this.facts = CaseFacts.of(policy.book());
    this.values = policy.parameters().on(asOf);
    this.asOf = asOf;
  }

  /**
   * What a row gives.
   *
   * @throws InputException if a cell cannot be read or used, naming the line
   */
  AdviceCase read(Row row) {
    Case one = new Case(file.path(), row, CLIENT, null, Map.of());
    return AdviceCase.of(file, one, facts, figures, values, asOf);
  }

  /** Why a row cannot be used, with its line. */
  static String refusal(Row row, InputException e) {
    String what = e.what();
    return what.startsWith(row.file())
        ? said(e)
        : row.file() + ", line " + row.line() + ": " + said(e);
  }

  /** A refusal on one line. */
  static String said(InputException e) {
    return e.what() + (e.maybe().isEmpty() ? "" : " Maybe " + e.maybe());
  }
}
