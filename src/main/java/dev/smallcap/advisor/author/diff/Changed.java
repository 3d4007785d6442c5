package dev.smallcap.advisor.author.diff;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.rulebook.language.ParameterRead;
import dev.smallcap.advisor.rulebook.review.ParameterReads;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which numbers differ between two policies on a day. Stateless and thread-safe. */
final class Changed {
  /** It only names the policy. */
  private static final String VERSION = "policy.version";

  private Changed() {}

  /** The numbers of a policy on a day, by name; what names another parameter has its value. */
  static Map<String, String> numbers(PolicyModel policy, LocalDate day) {
    ParameterValues values = policy.parameters().on(day);
    Map<String, String> numbers = new TreeMap<>();
    for (String name : policy.parameters().names()) {
      if (values.has(name)) {
        numbers.put(name, values.decimal(name).stripTrailingZeros().toPlainString());
      }
    }
    return numbers;
  }

  /** The parameters whose numbers differ on a day, but for the policy's version. */
  static SortedSet<String> parameters(PolicyModel old, PolicyModel now, LocalDate day) {
    Map<String, String> before = numbers(old, day);
    Map<String, String> after = numbers(now, day);
    SortedSet<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(
        name ->
            name.equals(VERSION)
                || (before.containsKey(name) && before.get(name).equals(after.get(name))));
    return changed;
  }

  /** What changed numbers and days do where no rule is asked, in words: no cell shows it. */
  static Set<String> unseen(PolicyModel old, PolicyModel now, LocalDate day) {
    Set<String> byRules = new TreeSet<>();
    for (PolicyModel policy : new PolicyModel[] {old, now}) {
      policy.rules().forEach(rule -> byRules.addAll(ParameterRead.names(rule)));
      // a number that others name is seen by what they do
      byRules.addAll(policy.sleeve().parameters());
      for (String name : policy.parameters().names()) {
        byRules.addAll(policy.parameters().dated(name).values());
      }
    }
    Set<String> byJava = ParameterReads.byJava();
    Set<String> unseen = new TreeSet<>();
    for (String name : parameters(old, now, day)) {
      if (byJava.contains(name) || !byRules.contains(name)) {
        unseen.add(
            "what "
                + name
                + " does outside the rules, where figures are measured, findings ordered and trades"
                + " worked out: a book shows it");
      }
    }
    if (!old.funds().calendars().equals(now.funds().calendars())) {
      unseen.add(
          "what holidays.csv does outside the rules, where trading days are counted: a book shows"
              + " it");
    }
    if (!old.parts().equals(now.parts())) {
      unseen.add(
          "what classes.csv and parts.csv do outside the rules, where holdings are counted: a book"
              + " shows it");
    }
    if (!old.releases().equals(now.releases())) {
      unseen.add(
          "what releases.csv does outside the rules, where figures begin to count: a book shows"
              + " it");
    }
    if (!weights(old).equals(weights(now))) {
      unseen.add(
          "what "
              + ReasonWeights.FILE
              + " does outside the rules, where reasons are ordered: a book"
              + " shows it");
    }
    return unseen;
  }

  /** What each reason weighs, and its side. */
  private static Map<String, String> weights(PolicyModel policy) {
    Map<String, String> weights = new TreeMap<>();
    ReasonWeights.of(policy.files())
        .rows()
        .forEach((reason, row) -> weights.put(reason, row.weight() + " " + row.side()));
    return weights;
  }
}
