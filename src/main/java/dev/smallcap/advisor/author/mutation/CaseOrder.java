package dev.smallcap.advisor.author.mutation;

import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.rulebook.language.CellReaders;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which files of cases can notice a mutant, the likeliest first: those of its own rule file, then
 * of its folder, then whole advice and months. Immutable and thread-safe.
 */
final class CaseOrder {
  private final List<CaseFile> files;
  private final Map<String, String> groups = new TreeMap<>();
  private final Map<String, Set<String>> readers = new TreeMap<>();

  private final Set<String> ofCells = new TreeSet<>();

  CaseOrder(List<CaseFile> files, List<Rule> rules) {
    this.files = files;
    for (Rule rule : rules) {
      groups.put(rule.topic(), rule.group());
      if (CellReaders.readsCells(rule)) {
        ofCells.add(rule.topic());
      }
      ParameterRead.names(rule)
          .forEach(name -> readers.computeIfAbsent(name, key -> new TreeSet<>()).add(rule.topic()));
    }
  }

  List<CaseFile> of(Mutant mutant) {
    if (mutant instanceof Mutant.NumberMutant number) {
      Set<String> topics = readers.getOrDefault(number.span().name(), Set.of());
      return first(file -> topics.contains(file.topic()), files.stream());
    }
    if (mutant instanceof Mutant.CellMutant) {
      return first(file -> ofCells.contains(file.topic()), files.stream());
    }
    Rule rule = ((Mutant.RuleMutant) mutant).rule();
    boolean market = rule.in(RuleFolder.MARKET);
    return first(
        file -> file.topic().equals(rule.topic()),
        files.stream()
            .filter(
                file ->
                    switch (file.kind()) {
                      case RULES -> rule.group().equals(groups.get(file.topic()));
                      case ADVICE -> true;
                      case MONTHS -> market;
                    }));
  }

  private static List<CaseFile> first(
      java.util.function.Predicate<CaseFile> likely, Stream<CaseFile> files) {
    List<CaseFile> ordered = new ArrayList<>(files.toList());
    ordered.sort(
        Comparator.comparing((CaseFile file) -> !likely.test(file)).thenComparing(CaseFile::kind));
    return ordered;
  }
}
