package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reviews the cases of a folder without running a rule. One checker serves one folder. */
public final class CaseChecks {
  private final RuleFiles files;
  private final FigureFiles figures;
  private final List<Rule> rules;
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, CsvText> places = new HashMap<>();
  private final @Nullable Parameters parameters;
  private final Map<LocalDate, ParameterValues> inForce = new HashMap<>();
  private final LocalDate latest;

  private CaseChecks(RuleFiles files, List<Rule> rules) {
    this.files = files;
    this.figures = FigureFiles.of(files);
    this.rules = rules;
    this.parameters = Parameters.orNull(files.texts().get("parameters.csv"));
    LocalDate day = parameters == null ? LocalDate.EPOCH : parameters.latest();
    for (Rule rule : rules) {
      LocalDate since = day(rule.value("since"));
      day = since != null && since.isAfter(day) ? since : day;
    }
    for (LocalDate dated : matrixDays(files)) {
      day = dated.isAfter(day) ? dated : day;
    }
    this.latest = day;
  }

  /**
   * What is to be said about the cases: rows that cannot be read, rules without a case that fires
   * or one that stays silent, and cases of what is not there.
   *
   * @param rules the rules of the folder, as far as they could be read
   * @return the remarks in order
   */
  public static List<Remark> remarks(RuleFiles files, List<Rule> rules) {
    CaseChecks checks = new CaseChecks(files, rules);
    checks.run();
    return checks.remarks.stream().sorted().toList();
  }

  private void run() {
    CaseFacts facts = ordinary();
    List<CaseFile> read = new ArrayList<>();
    for (String path : CaseFile.paths(files)) {
      CaseFile file = file(path);
      if (file != null) {
        read.add(file);
        if (facts != null) {
          rows(file, facts);
        }
      }
    }
    remarks.addAll(new CaseReach(files, rules, read, latest).remarks());
  }

  private @Nullable CaseFacts ordinary() {
    try {
      return CaseFacts.of(files);
    } catch (InputException e) {
      if (e.what().startsWith(CaseFile.ORDINARY)) {
        unreadable(CaseFile.ORDINARY, null, e.what(), e.maybe());
      }
    } catch (PolicyException e) {
      if (!files.texts().containsKey(CaseFile.ORDINARY)) {
        unreadable(
            CaseFile.ORDINARY,
            null,
            "The file (" + CaseFile.ORDINARY + ") is missing.",
            "copy it from the shipped rules.");
      }
    }
    return null;
  }

  private @Nullable CaseFile file(String path) {
    try {
      return CaseFile.read(path, files.text(path));
    } catch (InputException e) {
      unreadable(path, null, e.what(), e.maybe());
      return null;
    }
  }

  /** Reads every row; what is wrong with a column or with another file is told once. */
  private void rows(CaseFile file, CaseFacts facts) {
    if (file.kind() == CaseFile.Kind.RULES && file.group(files) == null) {
      return;
    }
    for (Case one : file.cases()) {
      try {
        row(file, one, facts);
      } catch (InputException e) {
        if (told.add(e.what())) {
          unreadable(named(file.path(), e.what()), one.row(), e.what(), e.maybe());
        }
      } catch (PolicyException e) {
        assumed(file, one, e);
      }
    }
  }

  /** What is wrong with the parameters of a case. */
  private void assumed(CaseFile file, Case one, PolicyException e) {
    String[] lines = String.valueOf(e.getMessage()).split("\nMaybe ", 2);
    String maybe = lines.length > 1 ? lines[1] : "correct it.";
    String column = one.parameters().isEmpty() ? "" : CaseFile.PARAMETERS;
    SourcePosition at = csv(file.path()).position(one.line(), column);
    remarks.add(new Remark(RemarkCode.CASE_ROW, file.path(), at, lines[0], maybe));
  }

  /** The file that a message begins with: the values of a case may stand in another one. */
  private String named(String path, String what) {
    return files.texts().keySet().stream()
        .filter(other -> what.startsWith(other + ", line ") || what.startsWith(other + " "))
        .findFirst()
        .orElse(path);
  }

  private void row(CaseFile file, Case one, CaseFacts facts) {
    if (file.kind() == CaseFile.Kind.ADVICE) {
      AdviceCase.check(file, one);
    }
    if (file.kind() == CaseFile.Kind.MONTHS) {
      MonthCase.of(file, one, figures);
      return;
    }
    if (parameters == null) {
      return;
    }
    LocalDate asOf = one.asOf(latest);
    ParameterValues values =
        one.parameters().isEmpty()
            ? inForce.computeIfAbsent(asOf, parameters::on)
            : parameters.assuming(one.parameters()).on(asOf);
    if (file.kind() == CaseFile.Kind.RULES) {
      Expected.of(one);
      facts.of(file, one, Objects.requireNonNull(file.group(files)), values);
    } else if (!one.row().required(AdviceCase.DECISION).equals(AdviceCase.REJECTED)) {
      // what is wrong with the cells of a refusal is what it expects
      AdviceCase.of(file, one, facts, figures, values, asOf);
    }
  }

  private void unreadable(String path, @Nullable Row row, String what, String maybe) {
    remarks.add(new Remark(RemarkCode.CASE_ROW, path, place(path, row, what), what, maybe));
  }

  /** The field that a message names, or its row, or the line that stands in it. */
  private SourcePosition place(String path, @Nullable Row row, String what) {
    long line = row != null && row.file().equals(path) ? row.line() : 0;
    String head = path + ", line ";
    if (what.startsWith(head)) {
      int end = what.indexOf(':', head.length());
      int told = Integer.parseInt(what.substring(head.length(), end));
      if (told == 1) {
        return SourcePosition.START;
      }
      line = line == 0 ? told : line;
    }
    if (line == 0) {
      return SourcePosition.START;
    }
    CsvText csv = csv(path);
    Set<String> columns = new TreeSet<>(csv.header());
    for (String column : columns) {
      if (what.contains(": the " + column + " (")) {
        return csv.position(line, column);
      }
    }
    return csv.position(line, null);
  }

  /** The places of a file, found once: it may have a fault in every row. */
  private CsvText csv(String path) {
    return places.computeIfAbsent(path, one -> CsvText.of(files.texts().getOrDefault(one, "")));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  private static Set<LocalDate> matrixDays(RuleFiles files) {
    try {
      return SleeveTable.of(files).days();
    } catch (PolicyException e) {
      // the review of the matrix says so
      return Set.of();
    }
  }
}
