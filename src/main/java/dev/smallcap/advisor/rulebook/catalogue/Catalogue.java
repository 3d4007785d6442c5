package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rules folder holds, for those who review it: every rule, every parameter, every fund and
 * every statement of the article, each with what rests on it. It reads the files and runs nothing,
 * so it also shows a folder that is refused, as far as it can be read. Immutable and thread-safe.
 *
 * @param rules the rules, by file and line
 * @param parameters the parameters, by name
 * @param funds the funds, in the order of the file
 * @param sections the sections of the article, in its order
 * @param unread what could not be read, and is left out
 */
public record Catalogue(
    List<RuleCard> rules,
    List<ParameterCard> parameters,
    List<FundCard> funds,
    List<SectionCard> sections,
    List<Unread> unread) {
  /** Copies the lists. */
  public Catalogue {
    rules = List.copyOf(rules);
    parameters = List.copyOf(parameters);
    funds = List.copyOf(funds);
    sections = List.copyOf(sections);
    unread = List.copyOf(unread);
  }

  /** The catalogue of a folder. */
  public static Catalogue of(RuleFiles files) {
    List<Unread> unread = new ArrayList<>();
    CatalogueRows rows = CatalogueRows.of(files, unread);
    List<RuleCard> rules = RuleCards.of(files, rows.names(), unread);
    Set<String> shipped = CatalogueRows.of(RuleFiles.standard(), new ArrayList<>()).names();
    List<ParameterCard> parameters = rows.cards(rules, shipped);
    List<SectionCard> sections = Article.cards(files, rules, parameters, unread);
    return new Catalogue(rules, parameters, FundCards.of(files, unread), sections, unread);
  }

  /** The sections of the article that no rule rests on. */
  public List<SectionCard> withoutRule() {
    return sections.stream().filter(section -> section.rules().isEmpty()).toList();
  }

  /** The parameters that Java alone reads. */
  public List<ParameterCard> javaAlone() {
    return parameters.stream().filter(one -> one.readBy() == ParameterCard.ReadBy.JAVA).toList();
  }

  /**
   * One rule, with the parameters that it reads or whose values these take, and the sections that
   * it rests on.
   *
   * @throws InputException if there is no rule of the id
   */
  public Catalogue rule(String id) {
    List<RuleCard> found = rules.stream().filter(rule -> rule.id().equals(id)).toList();
    if (found.isEmpty()) {
      throw new InputException(
          "There is no rule (" + id + ").", "it is misspelt: the catalogue lists the ids.");
    }
    List<String> asked = found.stream().flatMap(rule -> rule.parameters().stream()).toList();
    Set<String> names = withTaken(asked);
    return new Catalogue(
        found,
        parameters.stream().filter(one -> names.contains(one.name())).toList(),
        List.of(),
        sections.stream()
            .filter(
                section -> found.stream().anyMatch(rule -> rule.source().names(section.section())))
            .toList(),
        List.of());
  }

  /**
   * One parameter, with those whose values it takes.
   *
   * @throws InputException if there is no parameter of the name
   */
  public Catalogue parameter(String name) {
    Set<String> names = withTaken(List.of(name));
    List<ParameterCard> found =
        parameters.stream().filter(one -> names.contains(one.name())).toList();
    if (found.isEmpty()) {
      throw new InputException(
          "There is no parameter (" + name + ").",
          "it is misspelt: the names are those of parameters.csv.");
    }
    return new Catalogue(List.of(), found, List.of(), List.of(), List.of());
  }

  /** Parameters, and those whose values they take, however many take from one another. */
  private Set<String> withTaken(List<String> asked) {
    Map<String, List<String>> takes = new HashMap<>();
    for (ParameterCard one : parameters) {
      one.takenBy()
          .forEach(taker -> takes.computeIfAbsent(taker, t -> new ArrayList<>()).add(one.name()));
    }
    Set<String> names = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(asked);
    while (!next.isEmpty()) {
      String name = next.remove();
      if (names.add(name)) {
        next.addAll(takes.getOrDefault(name, List.of()));
      }
    }
    return names;
  }
}
