package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rules folder holds, for those who review it: every rule, every parameter, every cell of
 * the matrix, every fund and every statement of the article, each with what rests on it. It reads
 * the files and runs nothing, so it also shows a folder that is refused, as far as it can be read.
 * Immutable and thread-safe.
 *
 * @param rules the rules, by file and line
 * @param parameters the parameters, by name
 * @param cells the rows of the policy matrix, in the order of the file
 * @param funds the funds, in the order of the file
 * @param parts which class plays which part and what the parts count to, in the order of the files
 * @param grounds what the rules rest on
 * @param about what the article is and where to find it; nothing where its file says nothing of it
 * @param sections the sections of the article, in its order
 * @param unread what could not be read, and is left out
 */
public record Catalogue(
    List<RuleCard> rules,
    List<ParameterCard> parameters,
    List<CellCard> cells,
    List<FundCard> funds,
    List<PartCard> parts,
    Grounds grounds,
    List<Text> about,
    List<SectionCard> sections,
    List<Unread> unread) {
  /** Copies the lists. */
  public Catalogue {
    about = List.copyOf(about);
    rules = List.copyOf(rules);
    parameters = List.copyOf(parameters);
    cells = List.copyOf(cells);
    funds = List.copyOf(funds);
    parts = List.copyOf(parts);
    sections = List.copyOf(sections);
    unread = List.copyOf(unread);
  }

  /** The catalogue of a folder. */
  public static Catalogue of(RuleFiles files) {
    List<Unread> unread = new ArrayList<>();
    CatalogueRows rows = CatalogueRows.of(files, unread);
    List<RuleCard> rules = RuleCards.of(files, rows.names(), unread);
    Set<String> shipped = CatalogueRows.of(RuleFiles.standard(), new ArrayList<>()).names();
    List<CellCard> cells = CellCards.of(files, unread);
    List<ParameterCard> parameters = rows.cards(rules, cells, shipped);
    Article article = article(files, unread);
    if (!article.isEmpty()) {
      absent(rules, article, unread);
    }
    return new Catalogue(
        rules,
        parameters,
        cells,
        FundCards.of(files, unread),
        PartCards.of(files, unread),
        Grounds.of(rules),
        article.of(Article.ABOUT).stream().map(Article.Statement::text).toList(),
        article.cards(rules, parameters),
        unread);
  }

  private static Article article(RuleFiles files, List<Unread> unread) {
    String text = files.texts().get(Article.PATH);
    if (text == null) {
      unread.add(new Unread(Article.PATH, 1, "The folder lacks this file."));
      return Article.NONE;
    }
    try {
      return Article.read(
          text, fault -> unread.add(new Unread(Article.PATH, (int) fault.line(), fault.what())));
    } catch (InputException e) {
      unread.add(new Unread(Article.PATH, 1, e.what()));
      return Article.NONE;
    }
  }

  private static void absent(List<RuleCard> rules, Article article, List<Unread> unread) {
    for (RuleCard rule : rules) {
      for (Citation cited : article.absent(rule.source())) {
        unread.add(
            new Unread(
                rule.file(),
                rule.line(),
                "The rule (%s) rests on %s, which is not in %s."
                    .formatted(rule.id(), cited.named(), Article.PATH)));
      }
    }
  }

  /** The sections of the article that no rule rests on. */
  public List<SectionCard> withoutRule() {
    return sections.stream().filter(section -> section.rules().isEmpty()).toList();
  }

  /** The statements of the article that no rule names, in its order. */
  public List<StatementCard> unnamed() {
    return sections.stream()
        .flatMap(section -> section.statements().stream())
        .filter(said -> !said.id().isEmpty() && said.rules().isEmpty())
        .toList();
  }

  /** The parameters that Java alone reads. */
  public List<ParameterCard> javaAlone() {
    return parameters.stream().filter(one -> one.readBy() == ParameterCard.ReadBy.JAVA).toList();
  }

  /**
   * One rule, with the parameters that it reads or whose values these take, and the sections with
   * the statements that it rests on.
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
    List<CellCard> spoken = cells.stream().filter(cell -> cell.rules().contains(id)).toList();
    Set<String> names =
        withTaken(
            Stream.concat(
                    asked.stream(), spoken.stream().flatMap(cell -> cell.parameters().stream()))
                .toList());
    return new Catalogue(
        found,
        parameters.stream().filter(one -> names.contains(one.name())).toList(),
        spoken,
        List.of(),
        List.of(),
        Grounds.of(found),
        List.of(),
        sections.stream()
            .filter(section -> section.rules().contains(id))
            .map(section -> section.ofRule(id))
            .toList(),
        List.of());
  }

  /**
   * One parameter, with those whose values it takes and the cells that take its own.
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
    return new Catalogue(
        List.of(),
        found,
        cells.stream().filter(cell -> cell.parameters().contains(name)).toList(),
        List.of(),
        List.of(),
        Grounds.of(List.of()),
        List.of(),
        List.of(),
        List.of());
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
