package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.RowException;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.catalogue.Fact;
import dev.smallcap.advisor.rulebook.catalogue.History;
import dev.smallcap.advisor.rulebook.conclusion.Evidence;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks that evidence has its facts and says no other numbers. A folder may be without facts. One
 * review, once.
 */
record HistoryReview(CsvText cells, Findings findings) {
  static void check(Sheets sheets, ReadRules read, Findings findings) {
    String text = sheets.texts().getOrDefault(History.PATH, "");
    if (text.isBlank()) {
      return;
    }
    HistoryReview review = new HistoryReview(CsvText.of(text), findings);
    try {
      review.facts(History.read(text, review::row), read);
    } catch (RowException e) {
      review.row(e);
    } catch (InputException e) {
      findings.add(RemarkCode.HISTORY_ROW, History.PATH, SourcePosition.START, e);
    }
  }

  private void row(RowException fault) {
    findings.add(RemarkCode.HISTORY_ROW, History.PATH, cells.position(fault), fault);
  }

  private void facts(List<Fact> facts, ReadRules read) {
    Map<String, Rule> rules = new HashMap<>();
    read.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    for (Fact fact : facts) {
      Rule rule = rules.get(fact.rule());
      if (rule != null) {
        ahead(fact, rule);
      } else if (read.whole()) {
        findings.add(
            RemarkCode.HISTORY_ROW,
            History.PATH,
            cells.position(fact.line(), "rule"),
            "The fact is of the rule (" + fact.rule() + "), which is not there.",
            "write the id of the rule that tells it, or take the row out.");
      }
    }
    Map<String, String> said =
        facts.stream()
            .collect(
                Collectors.groupingBy(
                    Fact::rule, Collectors.mapping(Fact::said, Collectors.joining("; "))));
    read.rules().forEach(rule -> evidence(rule, said.get(rule.id())));
  }

  private void ahead(Fact fact, Rule rule) {
    LocalDate since = MetadataChecks.date(rule.metadata("since"));
    if (since != null && fact.lastDay().isAfter(since)) {
      findings.add(
          RemarkCode.DATE_AHEAD,
          History.PATH,
          cells.position(fact.line(), "to"),
          "The period of a fact of (%s) ends on %s, after %s."
              .formatted(fact.rule(), fact.lastDay(), since),
          "let a rule of its own tell it from the day after.");
    }
  }

  private void evidence(Rule rule, @Nullable String facts) {
    Metadata because = rule.metadata("because");
    if (because == null) {
      return;
    }
    if (facts == null) {
      if (rule.insertion().type().equals(Evidence.class.getSimpleName())) {
        add(rule, because, "The evidence (" + rule.id() + ") has no fact in " + History.PATH + ".");
      }
      return;
    }
    Set<String> unsaid =
        SaidNumbers.of(Placeholders.without(because.value())).unsaidBy(SaidNumbers.of(facts));
    if (!unsaid.isEmpty()) {
      add(
          rule,
          because,
          "(%s) says numbers that none of its facts in %s has: %s."
              .formatted(rule.id(), History.PATH, unsaid));
    }
  }

  private void add(Rule rule, Metadata because, String what) {
    findings.add(
        RemarkCode.HISTORY_MISSING,
        rule.file(),
        because.at(),
        what,
        "add a row with what was measured, its period and its method, or mend the number.");
  }
}
