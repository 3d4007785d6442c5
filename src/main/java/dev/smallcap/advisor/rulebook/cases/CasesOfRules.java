package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Which cases name a rule as one that speaks. Stateless and thread-safe. */
public final class CasesOfRules {
  private CasesOfRules() {}

  /**
   * The cases that expect a rule to fire or to be told, by its id, in order of files and lines.
   *
   * @param faults what is told of a file that cannot be read, by its path
   */
  public static Map<String, List<Case>> of(
      RuleFiles files, BiConsumer<String, InputException> faults) {
    Map<String, List<Case>> cases = new TreeMap<>();
    for (String path : CaseFile.paths(files)) {
      try {
        CaseFile file = CaseFile.read(path, files.text(path));
        file.cases()
            .forEach(
                one ->
                    ids(file, one)
                        .forEach(id -> cases.computeIfAbsent(id, i -> new ArrayList<>()).add(one)));
      } catch (InputException e) {
        faults.accept(path, e);
      }
    }
    return cases;
  }

  private static Set<String> ids(CaseFile file, Case one) {
    return new LinkedHashSet<>(
        CaseReach.ids(
            one,
            switch (file.kind()) {
              case RULES -> Expected.COLUMN;
              case ADVICE -> "says";
              case MONTHS -> "finds";
            }));
  }
}
