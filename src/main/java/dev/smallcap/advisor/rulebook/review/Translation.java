package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * English words that have to be said in Korean too. Immutable and thread-safe.
 *
 * @param key the key under which their Korean stands
 * @param english the words
 * @param file the file that holds them
 * @param at where they stand there
 */
record Translation(String key, String english, String file, SourcePosition at) {
  /** All of a policy: title, reason and source of each rule, then the words outside the rules. */
  static List<Translation> all(List<Rule> rules, WordSheet en) {
    List<Translation> all = new ArrayList<>();
    for (Rule rule : rules) {
      if (RuleChecks.named(rule)) {
        String id = rule.id();
        all.add(new Translation(WordSheet.title(id), rule.title(), rule.file(), rule.at()));
        add(all, id, rule, "because");
        add(all, WordSheet.source(id), rule, "source");
      }
    }
    en.words()
        .forEach((key, said) -> all.add(new Translation(key, said, en.file(), en.place(key))));
    all.removeIf(one -> one.english().isBlank());
    return all;
  }

  private static void add(List<Translation> all, String key, Rule rule, String name) {
    Metadata said = rule.metadata(name);
    if (said != null) {
      all.add(new Translation(key, said.value(), rule.file(), said.at()));
    }
  }

  /** The stamp that its Korean carries once somebody has compared both. */
  String stamp() {
    return WordSheet.stampOf(english);
  }
}
