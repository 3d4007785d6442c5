package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The article's statements, from {@code article.csv}, with what rests on their section. */
final class Article {
  private static final String FILE = "article.csv";

  private Article() {}

  static List<SectionCard> cards(
      RuleFiles files, List<RuleCard> rules, List<ParameterCard> parameters, List<Unread> unread) {
    Map<String, List<Text>> statements = new LinkedHashMap<>();
    for (Row row : Rows.of(files, FILE, List.of("section", "en", "ko"), unread)) {
      statements
          .computeIfAbsent(Rows.field(row, "section"), section -> new ArrayList<>())
          .add(new Text(Rows.field(row, "en"), Rows.field(row, "ko")));
    }
    if (!statements.isEmpty()) {
      for (RuleCard rule : rules) {
        for (Citation cited : rule.source().article()) {
          if (!statements.containsKey(cited.section())) {
            unread.add(new Unread(rule.file(), rule.line(), absent(rule, cited)));
          }
        }
      }
    }
    Map<String, Set<String>> resting = new HashMap<>();
    for (RuleCard rule : rules) {
      add(rule.source(), rule.id(), resting);
    }
    Map<String, Set<String>> valued = new HashMap<>();
    for (ParameterCard one : parameters) {
      one.values().forEach(value -> add(value.source(), one.name(), valued));
    }
    List<SectionCard> cards = new ArrayList<>();
    statements.forEach(
        (section, said) ->
            cards.add(
                new SectionCard(
                    section,
                    said,
                    List.copyOf(resting.getOrDefault(section, Set.of())),
                    List.copyOf(valued.getOrDefault(section, Set.of())))));
    return cards;
  }

  private static String absent(RuleCard rule, Citation cited) {
    return "The rule (%s) rests on %s, which is not in %s."
        .formatted(rule.id(), Citation.shown(cited.section()), FILE);
  }

  /** Notes under each section that a source names what rests on it. */
  private static void add(Source source, String name, Map<String, Set<String>> bySection) {
    for (Citation cited : source.article()) {
      bySection.computeIfAbsent(cited.section(), section -> new LinkedHashSet<>()).add(name);
    }
  }
}
