package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.MatrixCell;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.cases.AdviceCase;
import dev.smallcap.advisor.rulebook.language.CellReaders;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rule or number makes an answer another one. A number is a cause where the new policy with
 * its old value answers otherwise than the new one; where none is, for two numbers can each hide
 * the other, where the old policy with its new value answers otherwise than the old one. The same
 * holds for the fund list, the parts, the exchanges' closed days and the release days. A rule is a
 * cause where what it tells differs, and its text or a number that it reads has changed.
 * Thread-safe.
 */
final class Causes {
  private static final String FUNDS = "funds.csv";
  private static final String HOLIDAYS = "holidays.csv";
  private static final String RELEASES = "releases.csv";

  /** The new policy with one thing as it was, and the old one with it as it is, by its name. */
  private final Map<String, Adviser> reverted = new TreeMap<>();

  private final Map<String, Adviser> applied = new TreeMap<>();

  /** Whether it is the only thing that changed: then there is nothing to try. */
  private final boolean alone;

  /** Rules whose text or words changed. */
  private final Set<String> rewritten = new TreeSet<>();

  /** The changed numbers that each rule reads. */
  private final Map<String, Set<String>> reads = new HashMap<>();

  Causes(PolicyModel old, PolicyModel now, BookMarket book) {
    LocalDate day = book.asOf();
    for (String name : now.parameters().names()) {
      String was = value(old, name, day);
      String is = value(now, name, day);
      if (was != null && is != null && !was.equals(is)) {
        add(reverted, name, book, () -> now.assuming(Map.of(name, was)));
        add(applied, name, book, () -> old.assuming(Map.of(name, is)));
      }
    }
    SortedSet<String> changedCells = new TreeSet<>();
    Map<MatrixCell, SleeveRow> oldCells = old.sleeve().on(day);
    Map<MatrixCell, SleeveRow> cells = now.sleeve().on(day);
    cells.forEach(
        (cell, is) -> {
          SleeveRow was = oldCells.get(cell);
          if (was != null && !was.written().equals(is.written())) {
            changedCells.add(cell.toString());
            add(reverted, cell.toString(), book, () -> now.assuming(is, was.dated(is.from())));
            add(applied, cell.toString(), book, () -> old.assuming(was, is.dated(was.from())));
          }
        });
    if (!old.funds().funds().equals(now.funds().funds())) {
      add(reverted, FUNDS, book, () -> now.withFunds(old.funds()));
      add(applied, FUNDS, book, () -> old.withFunds(now.funds()));
    }
    TradingCalendars before = old.funds().calendars();
    TradingCalendars after = now.funds().calendars();
    if (!before.equals(after)) {
      add(reverted, HOLIDAYS, book, () -> now.withCalendars(before));
      add(applied, HOLIDAYS, book, () -> old.withCalendars(after));
    }
    PartTable was = old.parts();
    PartTable is = now.parts();
    if (!was.classes().equals(is.classes())) {
      add(reverted, PartTable.CLASSES, book, () -> now.withParts(is.classedAs(was)));
      add(applied, PartTable.CLASSES, book, () -> old.withParts(was.classedAs(is)));
    }
    if (!was.counts().equals(is.counts())) {
      add(reverted, PartTable.PARTS, book, () -> now.withParts(is.countedAs(was)));
      add(applied, PartTable.PARTS, book, () -> old.withParts(was.countedAs(is)));
    }
    if (!old.releases().equals(now.releases())) {
      add(reverted, RELEASES, book, () -> now.withReleases(old.releases()));
      add(applied, RELEASES, book, () -> old.withReleases(now.releases()));
    }
    for (PolicyEntry entry : PolicyEntries.of(old.files(), now.files())) {
      if (entry.what() == PolicyEntry.What.RULE || entry.what() == PolicyEntry.What.WORDS) {
        rewritten.add(entry.name().replaceAll("[. ].*", ""));
      }
    }
    this.alone = reverted.size() == 1 && rewritten.isEmpty();
    SortedSet<String> changed = Changed.parameters(old, now, day);
    for (PolicyModel policy : new PolicyModel[] {old, now}) {
      policy
          .rules()
          .forEach(
              rule -> {
                Set<String> read = new TreeSet<>(ParameterRead.names(rule));
                if (CellReaders.readsCells(rule)) {
                  policy.sleeve().on(day).values().forEach(row -> read.addAll(row.parameters()));
                }
                read.retainAll(changed);
                if (CellReaders.readsCells(rule)) {
                  read.addAll(changedCells);
                }
                reads.computeIfAbsent(rule.id(), id -> new TreeSet<>()).addAll(read);
              });
    }
  }

  /** A variant of a policy. */
  private interface Variant {
    PolicyModel make();
  }

  /** A number that no policy can have beside the others cannot be tried by itself. */
  private static void add(
      Map<String, Adviser> variants, String name, BookMarket book, Variant variant) {
    try {
      variants.put(name, new Adviser(variant.make(), book));
    } catch (PolicyException e) {
      variants.remove(name);
    }
  }

  private static @Nullable String value(PolicyModel policy, String name, LocalDate day) {
    Map.Entry<LocalDate, String> dated = policy.parameters().dated(name).floorEntry(day);
    return dated == null ? null : dated.getValue();
  }

  /** What makes the answer to a client another one, at the degree in which it differs. */
  Set<String> of(AdviceCase given, Recommendation before, Recommendation after, Impact degree) {
    Set<String> causes =
        alone ? new TreeSet<>(reverted.keySet()) : tried(reverted, given, after, degree);
    if (causes.isEmpty()) {
      causes.addAll(tried(applied, given, before, degree));
    }
    Set<String> told = ClientDifference.rules(before, after);
    Set<String> rules = new TreeSet<>(told);
    rules.removeIf(
        rule -> !rewritten.contains(rule) && reads.getOrDefault(rule, Set.of()).isEmpty());
    if (causes.isEmpty()) {
      rules.forEach(rule -> causes.addAll(reads.getOrDefault(rule, Set.of())));
    }
    causes.addAll(rules);
    return causes.isEmpty() ? told : causes;
  }

  private static Set<String> tried(
      Map<String, Adviser> variants, AdviceCase given, Recommendation answer, Impact degree) {
    Set<String> causes = new TreeSet<>();
    variants.forEach(
        (name, adviser) -> {
          if (differs(adviser, given, answer, degree)) {
            causes.add(name);
          }
        });
    return causes;
  }

  private static boolean differs(
      Adviser adviser, AdviceCase given, Recommendation answer, Impact degree) {
    try {
      return ClientDifference.differs(answer, adviser.advise(given), degree);
    } catch (InputException e) {
      return true; // without it the client cannot be advised at all
    }
  }
}
