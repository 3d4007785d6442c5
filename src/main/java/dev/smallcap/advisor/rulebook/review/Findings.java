package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.Severity;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** What a review has found so far. One review, once. */
final class Findings {
  private final List<Remark> remarks = new ArrayList<>();

  void add(RemarkCode code, String file, SourcePosition at, String what, String maybe) {
    remarks.add(new Remark(code, file, at, what, maybe));
  }

  /** Adds what is to be said of a file as a whole. */
  void add(RemarkCode code, String file, String what, String maybe) {
    add(code, file, SourcePosition.START, what, maybe);
  }

  /** Adds why something could not be read. */
  void add(RemarkCode code, String file, SourcePosition at, InputException fault) {
    add(code, file, at, fault.what(), fault.maybe());
  }

  /** Takes the rows of a table of words that cannot be read. */
  Consumer<RowException> wordRows(String file, String text) {
    return fault -> add(RemarkCode.WORD_ROW, file, CsvText.of(text).position(fault), fault);
  }

  /** Adds why something could not be meant. */
  void add(RemarkCode code, String file, SourcePosition at, PolicyException fault) {
    String[] said = String.valueOf(fault.getMessage()).split("\nMaybe ", 2);
    add(code, file, at, said[0], said[said.length - 1]);
  }

  void addAll(Collection<Remark> others) {
    remarks.addAll(others);
  }

  /** Whether something has been found for which the folder is not run. */
  boolean hasErrors() {
    return remarks.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** Whether something of this kind has been found. */
  boolean has(RemarkCode code) {
    return remarks.stream().anyMatch(one -> one.code() == code);
  }

  List<Remark> remarks() {
    return Collections.unmodifiableList(remarks);
  }
}
