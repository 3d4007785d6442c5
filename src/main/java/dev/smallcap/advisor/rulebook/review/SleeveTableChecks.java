package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.MatrixCell;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.language.CellReaders;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks the matrix: its rows, its past, its gaps, what it can mean, and who speaks of it. */
record SleeveTableChecks(
    SleeveTable table, Parameters parameters, List<Rule> rules, CsvText cells, Findings findings) {
  private static final String FILE = SleeveTable.FILE;

  /** Checks the table of a folder; one whose rules read no cell needs none. */
  static void check(Sheets sheets, RuleFiles before, ReadRules read, Findings findings) {
    boolean needed = read.rules().stream().anyMatch(CellReaders::readsCells);
    if (!needed && !sheets.texts().containsKey(FILE)) {
      return;
    }
    String text = sheets.text(FILE, RemarkCode.SLEEVE_ROW, findings);
    if (text == null) {
      return;
    }
    CsvText cells = CsvText.of(text);
    Set<RowException> faults = new HashSet<>();
    SleeveTable table;
    try {
      table =
          SleeveTable.read(
              text,
              fault -> {
                faults.add(fault);
                findings.add(RemarkCode.SLEEVE_ROW, FILE, cells.position(fault), fault);
              });
    } catch (InputException e) {
      findings.add(RemarkCode.SLEEVE_ROW, FILE, SourcePosition.START, e);
      return;
    }
    Parameters parameters = Parameters.orNull(sheets.texts().get("parameters.csv"));
    if (faults.isEmpty() && parameters != null) {
      SleeveTableChecks checks =
          new SleeveTableChecks(table, parameters, read.rules(), cells, findings);
      SleeveTable past = SleeveTable.of(before);
      checks.edited(past);
      checks.gaps(past);
      if (checks.meant() && read.whole() && !findings.hasErrors()) {
        checks.spoken();
      }
    }
  }

  /** The table as far as it can be read. */
  static SleeveTable read(Sheets sheets) {
    try {
      return SleeveTable.read(sheets.texts().getOrDefault(FILE, ""), fault -> {});
    } catch (InputException e) {
      return SleeveTable.NONE;
    }
  }

  /**
   * Compares with the past. Rows of days after the last one of the folder may have come later than
   * the folder; a cell that has no row at all is a gap.
   */
  private void edited(SleeveTable past) {
    if (table.rows().isEmpty()) {
      return;
    }
    LocalDate latest = table.days().last();
    for (SleeveRow old : past.rows()) {
      SleeveRow now =
          table.rows().stream()
              .filter(row -> row.cell().equals(old.cell()) && row.from().equals(old.from()))
              .findFirst()
              .orElse(null);
      boolean gone =
          now == null
              && !old.from().isAfter(latest)
              && table.on(old.from()).containsKey(old.cell());
      if (gone || (now != null && !now.written().equals(old.written()))) {
        findings.add(
            RemarkCode.SLEEVE_EDITED,
            FILE,
            now == null ? SourcePosition.START : cells.position(now.line(), "stance"),
            "The row (%s) of (%s) %s."
                .formatted(
                    old.written(), old, now == null ? "is gone" : "is " + now.written() + " now"),
            "put it back and append a row with a later day: advice of past days stays as it was.");
      }
    }
  }

  /** Every cell has a row on the first day, for each profile that the matrix knows. */
  private void gaps(SleeveTable past) {
    Set<RiskProfile> profiles = new TreeSet<>();
    Stream.of(past, table)
        .flatMap(one -> one.rows().stream())
        .forEach(row -> profiles.add(row.cell().risk()));
    SortedMap<MatrixCell, SleeveRow> first = table.on(parameters.first());
    for (Stage stage : Stage.values()) {
      for (Horizon horizon : Horizon.values()) {
        for (RiskProfile risk : profiles) {
          MatrixCell cell = new MatrixCell(stage, horizon, risk);
          if (!first.containsKey(cell)) {
            findings.add(
                RemarkCode.SLEEVE_GAP,
                FILE,
                SourcePosition.START,
                "The cell (%s) has no row on %s, the first day."
                    .formatted(cell, parameters.first()),
                "give it a row from that day on.");
          }
        }
      }
    }
  }

  /** Whether every row can be meant. A parameter that cannot has its remark, and its cells none. */
  private boolean meant() {
    if (findings.has(RemarkCode.PARAMETER_RANGE)) {
      return false;
    }
    Set<SleeveRow> told = new HashSet<>();
    table.check(
        parameters,
        (row, fault) -> {
          if (told.add(row)) {
            findings.add(RemarkCode.SLEEVE_RANGE, FILE, cells.position(row.line(), "size"), fault);
          }
        });
    return told.isEmpty();
  }

  /** A cell that no rule speaks of would leave a client without an answer. */
  private void spoken() {
    if (rules.stream().noneMatch(CellReaders::readsCells)) {
      return;
    }
    for (SleeveRow row : table.rows()) {
      LocalDate day = row.from().isBefore(parameters.first()) ? parameters.first() : row.from();
      ParameterValues values = parameters.on(day);
      SleeveCell cell = row.resolved(values);
      if (CellReaders.ofSize(rules, cell, values, day).isEmpty()) {
        unspoken(row, "stance", row.stance().name());
      } else if (row.stance() == Stance.BUILD
          && CellReaders.ofSplit(rules, cell, values, day).isEmpty()) {
        unspoken(row, "russell 2000", row.russell() + "/" + row.sp600() + "/" + row.sp400());
      }
    }
  }

  private void unspoken(SleeveRow row, String column, String value) {
    findings.add(
        RemarkCode.SLEEVE_RULE,
        FILE,
        cells.position(row.line(), column),
        "No rule speaks of (%s) in the cell (%s) from %s.".formatted(value, row.cell(), row.from()),
        "write what this phase has rules for, or a rule with a sentence for it in client/.");
  }
}
