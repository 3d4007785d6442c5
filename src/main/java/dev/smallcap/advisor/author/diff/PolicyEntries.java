package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.rulebook.language.RuleWriter;
import dev.smallcap.advisor.terms.Lang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what stands in the files of two policies. Stateless and thread-safe. */
final class PolicyEntries {
  private static final String FUNDS = "funds.csv";
  private static final String INVARIANTS = "invariants.csv";

  private PolicyEntries() {}

  static List<PolicyEntry> of(RuleFiles old, RuleFiles now) {
    List<PolicyEntry> entries = new ArrayList<>();
    compare(PolicyEntry.What.RULE, rules(old), rules(now), entries);
    compare(PolicyEntry.What.PARAMETER, parameters(old), parameters(now), entries);
    cells(SleeveTable.of(old), SleeveTable.of(now), entries);
    compare(PolicyEntry.What.FUND, rows(old, FUNDS), rows(now, FUNDS), entries);
    order(ids(old), ids(now), entries);
    compare(PolicyEntry.What.CLASS, classes(old), classes(now), entries);
    compare(PolicyEntry.What.PART, parts(old), parts(now), entries);
    compare(PolicyEntry.What.HOLIDAY, holidays(old), holidays(now), entries);
    compare(PolicyEntry.What.RELEASE, releases(old), releases(now), entries);
    compare(PolicyEntry.What.REASON, reasons(old), reasons(now), entries);
    compare(PolicyEntry.What.WORDS, words(old), words(now), entries);
    compare(PolicyEntry.What.INVARIANT, rows(old, INVARIANTS), rows(now, INVARIANTS), entries);
    return entries;
  }

  private static void compare(
      PolicyEntry.What what,
      Map<String, List<String>> old,
      Map<String, List<String>> now,
      List<PolicyEntry> entries) {
    SortedSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      List<String> before = old.getOrDefault(name, List.of());
      List<String> after = now.getOrDefault(name, List.of());
      if (!before.equals(after)) {
        entries.add(new PolicyEntry(what, change(what, before, after), name, before, after));
      }
    }
  }

  /** Rows of the matrix; a new row follows what its cell said before. */
  private static void cells(SleeveTable old, SleeveTable now, List<PolicyEntry> entries) {
    Map<String, SleeveRow> before = new LinkedHashMap<>();
    old.rows().forEach(row -> before.put(row.toString(), row));
    Map<String, SleeveRow> after = new LinkedHashMap<>();
    now.rows().forEach(row -> after.put(row.toString(), row));
    SortedSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      SleeveRow was = before.get(name);
      SleeveRow is = after.get(name);
      if (was == null && is != null) {
        was = old.on(is.from()).get(is.cell());
      } else if (is == null && was != null) {
        is = now.on(was.from()).get(was.cell());
      }
      boolean same =
          before.containsKey(name) && after.containsKey(name) && told(was).equals(told(is));
      if (!same) {
        PolicyEntry.What what = PolicyEntry.What.CELL;
        entries.add(
            new PolicyEntry(what, change(what, told(was), told(is)), name, told(was), told(is)));
      }
    }
  }

  private static List<String> told(@Nullable SleeveRow row) {
    return row == null ? List.of() : List.of(row.written() + " (" + row.source() + ")");
  }

  /** The order of the funds that stand in both, which is that of preference. */
  private static void order(List<String> old, List<String> now, List<PolicyEntry> entries) {
    List<String> before = new ArrayList<>(old);
    List<String> after = new ArrayList<>(now);
    before.retainAll(now);
    after.retainAll(old);
    if (!before.equals(after)) {
      entries.add(
          new PolicyEntry(
              PolicyEntry.What.FUND,
              PolicyEntry.Change.CHANGED,
              "order",
              List.of(String.join(", ", before)),
              List.of(String.join(", ", after))));
    }
  }

  private static List<String> ids(RuleFiles files) {
    return Table.parse(files.text(FUNDS), FUNDS).rows().stream()
        .map(row -> row.required("id"))
        .toList();
  }

  /** A rule that gets a last day is retired, though its text stays. */
  private static PolicyEntry.Change change(
      PolicyEntry.What what, List<String> before, List<String> after) {
    if (before.isEmpty()) {
      return PolicyEntry.Change.ADDED;
    }
    if (after.isEmpty()) {
      return PolicyEntry.Change.REMOVED;
    }
    boolean ended =
        what == PolicyEntry.What.RULE
            && before.stream().noneMatch(PolicyEntries::until)
            && after.stream().anyMatch(PolicyEntries::until);
    return ended ? PolicyEntry.Change.RETIRED : PolicyEntry.Change.CHANGED;
  }

  private static boolean until(String line) {
    return line.startsWith("@until");
  }

  private static Map<String, List<String>> rules(RuleFiles files) {
    Map<String, List<String>> rules = new TreeMap<>();
    for (Rule rule : RuleParser.rules(files)) {
      rules.put(rule.id(), RuleWriter.write(rule).lines().map(String::strip).toList());
    }
    return rules;
  }

  private static Map<String, List<String>> parameters(RuleFiles files) {
    return rows(
        files,
        "parameters.csv",
        row -> row.required("name") + " from " + row.required("from"),
        row ->
            List.of(
                "%s %s (%s)"
                    .formatted(
                        row.required("value"), row.required("unit"), row.required("source"))));
  }

  private static Map<String, List<String>> holidays(RuleFiles files) {
    return rows(
        files,
        "holidays.csv",
        row -> row.required("exchange") + " " + row.required("day"),
        row -> List.of(row.required("name") + " (" + row.required("source") + ")"));
  }

  private static Map<String, List<String>> classes(RuleFiles files) {
    return rows(
        having(PartTable.CLASSES, files),
        PartTable.CLASSES,
        row ->
            String.join(
                " ", row.required("class"), row.required("index"), row.required("leverage")),
        row -> List.of(row.required("part") + " (" + row.required("source") + ")"));
  }

  private static Map<String, List<String>> parts(RuleFiles files) {
    return rows(
        having(PartTable.PARTS, files),
        PartTable.PARTS,
        row -> row.required("part"),
        row -> List.of(row.required("counts to") + " (" + row.required("source") + ")"));
  }

  /** A folder without a table is run with the shipped one. */
  private static RuleFiles having(String path, RuleFiles files) {
    return files.texts().containsKey(path) ? files : RuleFiles.standard();
  }

  private static Map<String, List<String>> releases(RuleFiles files) {
    Map<String, List<String>> releases = new TreeMap<>();
    for (Releases.Release row : Releases.parse(files.text("releases.csv")).all()) {
      releases.put(
          row.series() + " " + row.month(),
          List.of((row.day() == null ? Releases.NEVER : row.day()) + " (" + row.source() + ")"));
    }
    return releases;
  }

  private static Map<String, List<String>> reasons(RuleFiles files) {
    return rows(
        files,
        ReasonWeights.FILE,
        row -> row.required("reason"),
        row ->
            List.of(
                "%s %s (%s)"
                    .formatted(
                        row.required("weight"), row.required("side"), row.required("source"))));
  }

  private static Map<String, List<String>> rows(RuleFiles files, String path) {
    return rows(files, path, row -> row.required("id"), PolicyEntries::cells);
  }

  private static List<String> cells(Row row) {
    return row.fields().entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> field.getKey() + " " + field.getValue())
        .toList();
  }

  /** The rows of a table; none where the folder lacks it. */
  private static Map<String, List<String>> rows(
      RuleFiles files, String path, Function<Row, String> name, Function<Row, List<String>> lines) {
    Map<String, List<String>> rows = new TreeMap<>();
    if (files.texts().containsKey(path)) {
      Table.parse(files.text(path), path)
          .rows()
          .forEach(row -> rows.put(name.apply(row), lines.apply(row)));
    }
    return rows;
  }

  private static Map<String, List<String>> words(RuleFiles files) {
    Map<String, List<String>> words = new TreeMap<>();
    words(files, WordSheet.EN, Lang.EN, words);
    words(files, WordSheet.KO, Lang.KO, words);
    return words;
  }

  private static void words(
      RuleFiles files, String path, Lang language, Map<String, List<String>> words) {
    String in = language.name().toLowerCase(Locale.ROOT);
    WordSheet sheet = WordSheet.of(files, path);
    sheet.words().forEach((key, said) -> words.put(key + " (" + in + ")", List.of(said)));
    sheet.stamps().forEach((key, stamp) -> words.put(key + " (stamp)", List.of(stamp)));
  }
}
