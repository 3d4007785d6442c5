package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which rules the cases of a folder reach, by what the cases expect of them. A case reaches a rule
 * on the days alone on which the rule is in force.
 *
 * @param files the files of the folder
 * @param rules its rules
 * @param cases its case files
 * @param latest the day of a case that names none
 */
record CaseReach(RuleFiles files, List<Rule> rules, List<CaseFile> cases, LocalDate latest) {

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    Map<String, Asking> topics = new HashMap<>();
    for (CaseFile file : cases) {
      if (file.kind() == CaseFile.Kind.RULES) {
        topics.computeIfAbsent(file.topic(), topic -> new Asking()).add(file, latest);
      }
    }
    for (Rule rule : rules) {
      if (!rule.id().isEmpty()) {
        missing(rule, topics.getOrDefault(rule.topic(), new Asking()), remarks);
      }
    }
    Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
    for (CaseFile file : cases) {
      stray(file, known, remarks);
    }
    return remarks;
  }

  /** How many cases ask one rule file on each day, and in how many of them each rule fires. */
  private static final class Asking {
    private final SortedMap<LocalDate, Integer> number = new TreeMap<>();
    private final Map<String, SortedMap<LocalDate, Integer>> firing = new HashMap<>();

    void add(CaseFile file, LocalDate latest) {
      for (Case one : file.cases()) {
        LocalDate day = one.asOf(latest);
        number.merge(day, 1, Integer::sum);
        ids(one)
            .forEach(
                id -> firing.computeIfAbsent(id, i -> new TreeMap<>()).merge(day, 1, Integer::sum));
      }
    }

    boolean fires(Rule rule) {
      return firing(rule).keySet().stream().anyMatch(rule::inForce);
    }

    boolean staysSilent(Rule rule) {
      SortedMap<LocalDate, Integer> fired = firing(rule);
      return number.tailMap(rule.since()).entrySet().stream()
          .takeWhile(day -> rule.inForce(day.getKey()))
          .anyMatch(day -> day.getValue() > fired.getOrDefault(day.getKey(), 0));
    }

    private SortedMap<LocalDate, Integer> firing(Rule rule) {
      return firing.getOrDefault(rule.id(), new TreeMap<>());
    }
  }

  private static void missing(Rule rule, Asking asking, List<Remark> remarks) {
    String file = CaseFile.FOLDER + rule.topic() + ".csv";
    if (!asking.fires(rule)) {
      remarks.add(missing(rule, "fires", "add a row to " + file + " that names it"));
    } else if (!asking.staysSilent(rule) && rule.comparisons().findAny().isPresent()) {
      // a rule that compares nothing cannot stay silent where its facts are always given
      remarks.add(missing(rule, "stays silent", "add a row to " + file + " that does not name it"));
    }
  }

  private static Remark missing(Rule rule, String does, String row) {
    LocalDate until = rule.until();
    String days = until == null ? "" : "from " + rule.since() + " to " + until.minusDays(1);
    return new Remark(
        RemarkCode.CASE_MISSING,
        rule.file(),
        rule.at(),
        "The rule (%s) has no case in which it %s%s."
            .formatted(rule.id(), does, until == null ? "" : " on a day " + days),
        row + " in the column concludes" + (until == null ? "." : ", with an as-of " + days + "."));
  }

  private void stray(CaseFile file, Set<String> known, List<Remark> remarks) {
    if (file.kind() == CaseFile.Kind.RULES && file.group(files) == null) {
      remarks.add(
          new Remark(
              RemarkCode.CASE_STRAY,
              file.path(),
              SourcePosition.START,
              "The cases (" + file.path() + ") ask a rule file that is not there.",
              "name the file of cases like the rule file that it asks."));
      return;
    }
    CsvText csv = CsvText.of(files.text(file.path()));
    for (Case one : file.cases()) {
      for (String column : named(file)) {
        for (String id : ids(one, column)) {
          if (!known.contains(id)) {
            remarks.add(
                new Remark(
                    RemarkCode.CASE_STRAY,
                    file.path(),
                    csv.position(one.line(), column),
                    "The case names the rule (" + id + "), which is not there.",
                    "correct the id, or take it out."));
          }
        }
      }
    }
  }

  /** The columns that name rules. */
  private static List<String> named(CaseFile file) {
    return switch (file.kind()) {
      case RULES -> List.of(Expected.COLUMN);
      case ADVICE -> List.of("says", "silent");
      case MONTHS -> List.of("finds");
    };
  }

  private static Set<String> ids(Case one) {
    return ids(one, Expected.COLUMN);
  }

  /** The ids of the rules that a cell names. */
  static Set<String> ids(Case one, String column) {
    Set<String> ids = new HashSet<>();
    String cell = one.row().optional(column);
    for (String part : cell == null ? new String[0] : cell.split(";")) {
      ids.add(part.strip().split("\\s+", 2)[0]);
    }
    ids.remove("");
    return ids;
  }
}
