package dev.smallcap.advisor.catalogue;

import dev.smallcap.advisor.files.Row;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    List<SectionCard> cards = new ArrayList<>();
    statements.forEach((section, said) -> cards.add(card(section, said, rules, parameters)));
    return cards;
  }

  private static String absent(RuleCard rule, Citation cited) {
    return "The rule ("
        + rule.id()
        + ") rests on "
        + Citation.shown(cited.section())
        + ", which is not in "
        + FILE
        + ".";
  }

  private static SectionCard card(
      String section, List<Text> said, List<RuleCard> rules, List<ParameterCard> parameters) {
    return new SectionCard(
        section,
        said,
        rules.stream()
            .filter(rule -> rule.source().names(section))
            .map(RuleCard::id)
            .distinct()
            .toList(),
        parameters.stream()
            .filter(one -> one.values().stream().anyMatch(value -> value.source().names(section)))
            .map(ParameterCard::name)
            .toList());
  }
}
