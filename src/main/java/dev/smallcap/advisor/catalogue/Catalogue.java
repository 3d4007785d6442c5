package dev.smallcap.advisor.catalogue;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rules folder holds, for those who review it: every rule, every parameter and every
 * statement of the article, each with what rests on it. It reads the files and runs nothing, so it
 * also shows a folder that is refused, as far as it can be read. Immutable and thread-safe.
 *
 * @param rules the rules, by file and line
 * @param parameters the parameters, by name
 * @param sections the sections of the article, in its order
 * @param unread what could not be read, and is left out
 */
public record Catalogue(
    List<RuleCard> rules,
    List<ParameterCard> parameters,
    List<SectionCard> sections,
    List<Unread> unread) {
  /** Copies the lists. */
  public Catalogue {
    rules = List.copyOf(rules);
    parameters = List.copyOf(parameters);
    sections = List.copyOf(sections);
    unread = List.copyOf(unread);
  }

  /** The catalogue of a folder. */
  public static Catalogue of(RuleFiles files) {
    List<Unread> unread = new ArrayList<>();
    ParameterRows rows = ParameterRows.of(files, unread);
    List<RuleCard> rules = RuleCards.of(files, rows.names(), unread);
    Set<String> shipped = ParameterRows.of(RuleFiles.standard(), new ArrayList<>()).names();
    List<ParameterCard> parameters = rows.cards(rules, shipped);
    List<SectionCard> sections = Article.cards(files, rules, parameters, unread);
    return new Catalogue(rules, parameters, sections, unread);
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
    Set<String> names = new TreeSet<>();
    found.forEach(rule -> rule.parameters().forEach(name -> addWithTaken(name, names)));
    return new Catalogue(
        found,
        parameters.stream().filter(one -> names.contains(one.name())).toList(),
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
    Set<String> names = new HashSet<>();
    addWithTaken(name, names);
    List<ParameterCard> found =
        parameters.stream().filter(one -> names.contains(one.name())).toList();
    if (found.isEmpty()) {
      throw new InputException(
          "There is no parameter (" + name + ").",
          "it is misspelt: the names are those of parameters.csv.");
    }
    return new Catalogue(List.of(), found, List.of(), List.of());
  }

  /** A parameter, and those whose values it takes. */
  private void addWithTaken(String name, Set<String> names) {
    if (names.add(name)) {
      parameters.stream()
          .filter(one -> one.takenBy().contains(name))
          .forEach(one -> addWithTaken(one.name(), names));
    }
  }
}
