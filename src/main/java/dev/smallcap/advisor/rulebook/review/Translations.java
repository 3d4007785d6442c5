package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.WordSheet;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.terms.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether somebody has compared the Korean of each sentence with the English that stands there now.
 * The key of the Korean carries the stamp of the English, {@code limit-need@3fa91c}. Stateless and
 * thread-safe.
 */
public final class Translations {
  private Translations() {}

  static void check(List<Translation> all, WordSheet ko, Findings findings) {
    for (Translation one : all) {
      if (ko.has(one.key())) {
        if (!ko.stamp(one.key()).equals(one.stamp())) {
          stale(one, ko, findings);
        }
      } else if (WordSheet.isHeading(one.key())) {
        findings.add(
            RemarkCode.TRANSLATION_MISSING,
            one.file(),
            one.at(),
            "The Korean of (" + one.key() + ") is missing. English: (" + one.english() + ").",
            "add " + WordSheet.stamped(one.key(), one.stamp()) + "=... to " + ko.file() + ".");
      }
    }
  }

  private static void stale(Translation one, WordSheet ko, Findings findings) {
    findings.add(
        RemarkCode.TRANSLATION_STALE,
        ko.file(),
        ko.place(one.key()),
        "The Korean of (%s) %s. English: (%s). Korean: (%s)."
            .formatted(
                one.key(),
                ko.stamp(one.key()).isEmpty()
                    ? "was never compared with its English"
                    : "was made of other English",
                one.english(),
                ko.of(one.key())),
        "compare both, mend the Korean, then: review --policy FOLDER --stamp " + one.key() + ".");
  }

  /**
   * The Korean words with new stamps: somebody has compared these sentences.
   *
   * @param keys the keys, each named
   * @throws InputException if a key has no English or no Korean, or a rule file cannot be read
   */
  public static String stamped(RuleFiles files, Collection<String> keys) {
    WordSheet ko = WordSheet.of(files, WordSheet.KO);
    Map<String, Translation> known = new TreeMap<>();
    Translation.all(rules(files), WordSheet.of(files, WordSheet.EN))
        .forEach(one -> known.put(one.key(), one));
    List<String> lines = new ArrayList<>(files.text(WordSheet.KO).lines().toList());
    for (String key : keys) {
      Translation english = known.get(key);
      if (english == null || !ko.has(key)) {
        throw new InputException(
            "There is no %s under (%s).".formatted(english == null ? "English" : "Korean", key),
            "copy the key from the review, without its stamp.");
      }
      int line = ko.place(key).line() - 1;
      String before = WordSheet.stamped(key, ko.stamp(key));
      String after = WordSheet.stamped(key, english.stamp());
      int from = ko.place(key).column() - 1;
      String text = lines.get(line);
      lines.set(line, text.substring(0, from) + after + text.substring(from + before.length()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<Rule> rules(RuleFiles files) {
    List<Rule> rules = new ArrayList<>();
    files.rules().forEach((path, text) -> rules.addAll(RuleParser.parse(path, text).rules()));
    return rules;
  }
}
