package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.language.ParsedFile;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of a folder as far as they could be read.
 *
 * @param rules the rules of well-placed files
 * @param broken the groups of which something could not be read: what their rules lack may stand
 *     there
 */
record ReadRules(List<Rule> rules, Set<String> broken) {
  /** The most rules of a policy: each is reviewed by a person. */
  private static final int MOST_RULES = 1_000;

  static ReadRules of(RuleFiles files, Findings findings) {
    List<Rule> rules = new ArrayList<>();
    Set<String> broken = new TreeSet<>();
    Map<String, String> topics = new HashMap<>();
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      String path = file.getKey();
      if (!RuleLocation.isRuleFile(path)) {
        continue;
      }
      if (!RuleLocation.isRun(path)) {
        RuleLocation.refuse(path, findings);
        broken.add(path);
        continue;
      }
      String other = topics.putIfAbsent(RuleLocation.topic(path), path);
      if (other != null) {
        RuleLocation.refuseShared(path, other, findings);
      }
      ParsedFile parsed = RuleParser.parse(path, file.getValue());
      findings.addAll(parsed.remarks());
      RuleLocation.checkPackage(parsed, file.getValue(), findings);
      rules.addAll(parsed.rules());
      if (!parsed.remarks().isEmpty()) {
        broken.add(path.substring(0, path.indexOf('/')));
      }
    }
    if (rules.size() > MOST_RULES) {
      Rule first = rules.get(MOST_RULES);
      findings.add(
          RemarkCode.FILE_SIZE,
          first.file(),
          first.at(),
          "The policy has " + rules.size() + " rules, more than " + MOST_RULES + ".",
          "let one rule say what many say, with the numbers in parameters.csv.");
    }
    return new ReadRules(List.copyOf(rules), Set.copyOf(broken));
  }

  /** Whether every rule of the folder could be read: what no rule reads is then not read. */
  boolean whole() {
    return broken.isEmpty();
  }
}
