package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the numbers: their rows, their past, what they can mean, and who reads them. */
record ParameterReview(Parameters parameters, CsvText cells, Findings findings) {
  private static final String FILE = "parameters.csv";

  static void check(Sheets sheets, RuleFiles before, ReadRules read, Findings findings) {
    String text = sheets.text(FILE, RemarkCode.PARAMETER_ROW, findings);
    if (text == null) {
      return;
    }
    CsvText cells = CsvText.of(text);
    Set<Integer> faulty = new HashSet<>();
    Parameters parameters;
    try {
      parameters =
          Parameters.read(
              text,
              (code, fault) -> {
                faulty.add((int) fault.line());
                findings.add(code, FILE, cells.position(fault), fault);
              });
    } catch (InputException e) {
      findings.add(RemarkCode.PARAMETER_ROW, FILE, SourcePosition.START, e);
      return;
    } catch (PolicyException e) {
      findings.add(RemarkCode.PARAMETER_ROW, FILE, SourcePosition.START, e);
      return;
    }
    if (!faulty.isEmpty()) {
      return;
    }
    ParameterReview review = new ParameterReview(parameters, cells, findings);
    review.edited(Parameters.parse(before.text(FILE)));
    review.meant(read);
    if (read.whole()) {
      review.unused(read, SleeveTableChecks.read(sheets));
    }
  }

  /**
   * Compares with the past. A number that is not there at all, and rows of days after the last one
   * of the folder, may have come later than the folder.
   */
  private void edited(Parameters before) {
    LocalDate latest = parameters.latest();
    for (String name : before.names()) {
      if (parameters.dated(name).isEmpty()) {
        continue;
      }
      for (Map.Entry<LocalDate, String> old : before.dated(name).headMap(latest, true).entrySet()) {
        String now = parameters.dated(name).get(old.getKey());
        int line = parameters.line(name, old.getKey());
        if (now == null) {
          edited(line, null, name, old, "is gone");
        } else if (!same(now, old.getValue())) {
          edited(line, "value", name, old, "is " + now + " now");
        } else if (!parameters.unit(name).equals(before.unit(name))) {
          edited(line, "unit", name, old, "is in " + parameters.unit(name) + " now");
        }
      }
    }
  }

  private void edited(
      int line,
      @Nullable String column,
      String name,
      Map.Entry<LocalDate, String> old,
      String what) {
    findings.add(
        RemarkCode.PARAMETER_EDITED,
        FILE,
        column == null ? SourcePosition.START : cells.position(line, column),
        "The value (%s) of (%s) from %s %s.".formatted(old.getValue(), name, old.getKey(), what),
        "put it back and append a row with a later day: advice of past days stays as it was.");
  }

  private static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void meant(ReadRules read) {
    Set<Integer> told = new HashSet<>();
    parameters.check(
        (name, day, fault) -> {
          int line = parameters.line(name, day);
          if (told.add(line)) {
            findings.add(RemarkCode.PARAMETER_RANGE, FILE, cells.position(line, "value"), fault);
          }
        });
    if (!told.isEmpty()) {
      return;
    }
    for (String name : ParameterReads.needed(read.rules())) {
      LocalDate first = parameters.dated(name).isEmpty() ? null : parameters.dated(name).firstKey();
      if (!Objects.equals(first, parameters.first())) {
        findings.add(
            RemarkCode.PARAMETER_RANGE,
            FILE,
            first == null
                ? SourcePosition.START
                : cells.position(parameters.line(name, first), "from"),
            "The parameter (%s) has no value on %s, the first day."
                .formatted(name, parameters.first()),
            "give it a value from that day on.");
      }
    }
  }

  private void unused(ReadRules read, SleeveTable table) {
    Set<String> used = ParameterReads.used(parameters, table, read.rules());
    for (String name : parameters.names()) {
      if (!used.contains(name)) {
        findings.add(
            RemarkCode.PARAMETER_UNUSED,
            FILE,
            cells.position(parameters.line(name, parameters.dated(name).firstKey()), "name"),
            "Nothing reads the parameter (" + name + ").",
            "it is misspelt, or new: then a rule has to read it, by a property in Java (README.md, A"
                + " new number). A rule that read it is not deleted but ends by its @until.");
      }
    }
  }
}
