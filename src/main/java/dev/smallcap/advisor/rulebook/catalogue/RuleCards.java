package dev.smallcap.advisor.rulebook.catalogue;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.cases.Case;
import dev.smallcap.advisor.rulebook.cases.CasesOfRules;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.ParsedFile;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rules of a folder into cards, by file and line. */
final class RuleCards {
  private RuleCards() {}

  static List<RuleCard> of(RuleFiles files, Set<String> parameters, List<Unread> unread) {
    WordSheet korean = Rows.words(files, WordSheet.KO, unread);
    Map<String, List<Fact>> facts =
        facts(files, unread).stream().collect(Collectors.groupingBy(Fact::rule));
    Map<String, List<Case>> cases =
        CasesOfRules.of(files, (path, e) -> unread.add(new Unread(path, 1, e.what())));
    List<RuleCard> cards = new ArrayList<>();
    files
        .rules()
        .forEach(
            (path, text) -> {
              ParsedFile file = RuleParser.parse(path, text);
              file.remarks()
                  .forEach(one -> unread.add(new Unread(path, one.at().line(), one.what())));
              file.rules()
                  .forEach(
                      rule ->
                          cards.add(
                              card(
                                  rule,
                                  korean,
                                  parameters,
                                  facts.getOrDefault(rule.id(), List.of()),
                                  cases)));
            });
    return cards;
  }

  /** The facts of a folder; none where it has no such file. */
  private static List<Fact> facts(RuleFiles files, List<Unread> unread) {
    String text = files.texts().get(History.PATH);
    if (text == null) {
      return List.of();
    }
    try {
      return History.read(
          text, fault -> unread.add(new Unread(History.PATH, (int) fault.line(), fault.what())));
    } catch (InputException e) {
      unread.add(new Unread(History.PATH, 1, e.what()));
      return List.of();
    }
  }

  private static RuleCard card(
      Rule rule,
      WordSheet korean,
      Set<String> parameters,
      List<Fact> facts,
      Map<String, List<Case>> cases) {
    Metadata until = rule.metadata("until");
    return new RuleCard(
        rule.id(),
        rule.title(),
        korean.of(WordSheet.title(rule.id())),
        rule.file(),
        rule.at().line(),
        rule.value("since"),
        until == null ? null : until.value(),
        Source.of(rule.value("source")),
        korean.of(WordSheet.source(rule.id())),
        new Text(rule.value("because"), korean.of(rule.id())),
        RuleInputs.properties(rule),
        rule.insertion().toString(),
        List.copyOf(RuleInputs.parameters(rule, parameters)),
        facts,
        cases.getOrDefault(rule.id(), List.of()).stream()
            .map(one -> new RuleCase(one.file(), (int) one.line(), one.name()))
            .toList());
  }
}
