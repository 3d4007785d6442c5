package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.Severity;
import dev.smallcap.advisor.rulebook.cases.CaseChecks;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be said about a rules folder before it may run. Nothing of the folder runs for it.
 * Immutable and thread-safe.
 *
 * @param files the files that were reviewed
 * @param rules the rules that could be read, by file and in their order
 * @param remarks what was found, by file and place; none where the folder is clean
 */
public record PolicyReview(RuleFiles files, List<Rule> rules, List<Remark> remarks) {
  private static final Set<RemarkCode> TRANSLATIONS =
      EnumSet.of(RemarkCode.TRANSLATION_MISSING, RemarkCode.TRANSLATION_STALE);

  /** Copies the lists. */
  public PolicyReview {
    rules = List.copyOf(rules);
    remarks = List.copyOf(remarks);
  }

  /** Reviews a folder that was edited from the policy which this library ships. */
  public static PolicyReview of(RuleFiles files) {
    return of(files, RuleFiles.standard());
  }

  /**
   * Reviews a folder. Its cases are looked at when nothing else is wrong.
   *
   * @param before the policy that it was edited from: its dated values stay as they are, and its
   *     words are there
   */
  public static PolicyReview of(RuleFiles files, RuleFiles before) {
    Findings findings = new Findings();
    RuleLocation.nameStrangers(files, findings);
    Sheets sheets = Sheets.of(files, findings);
    ReadRules read = ReadRules.of(files, findings);
    RuleChecks.check(read, findings);
    SourceChecks.check(sheets, read, findings);
    ConclusionCircles.check(read.rules(), findings);
    JoinChecks.check(read.rules(), sheets, findings);
    WordChecks.check(sheets, Sheets.of(before, new Findings()), read, findings);
    ForbiddenWords.check(files, sheets, findings);
    ParameterReview.check(sheets, before, read, findings);
    SleeveTableChecks.check(sheets, before, read, findings);
    TableReview.check(sheets, findings);
    PartTables.check(sheets, findings);
    ReasonRows.check(sheets, read, findings);
    FarDates.check(sheets, findings);
    HistoryReview.check(sheets, read, findings);
    InvariantReview.check(sheets, read, findings);
    TreeSet<Remark> remarks = new TreeSet<>(findings.remarks());
    if (!findings.hasErrors()) {
      // The cases are read by what the rules and numbers say: faults there would be told twice.
      remarks.addAll(CaseChecks.remarks(files, read.rules()));
    }
    return new PolicyReview(files, read.rules(), List.copyOf(remarks));
  }

  /** The remarks for which the folder is not run. */
  public List<Remark> errors() {
    return remarks.stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  /**
   * This review, when there is no error among its remarks.
   *
   * @throws PolicyException otherwise, with every error on a line of its own
   */
  public PolicyReview refuseErrors() {
    return refuse(errors());
  }

  /**
   * This review, when somebody has compared all Korean with the English that stands there now: what
   * hosts load for their clients says the same in both languages.
   *
   * @throws PolicyException otherwise, with every such sentence on a line of its own
   */
  public PolicyReview refuseStaleTranslations() {
    return refuse(remarks.stream().filter(one -> TRANSLATIONS.contains(one.code())).toList());
  }

  private PolicyReview refuse(List<Remark> errors) {
    if (errors.isEmpty()) {
      return this;
    }
    throw new PolicyException(
        "The policy fails its review:",
        errors.stream()
            .map(one -> one.file() + ":" + one.at() + " " + one.code().id() + " " + one.what())
            .toList(),
        errors.size() == 1
            ? errors.get(0).maybe()
            : "mend the first, which may mend others: " + errors.get(0).maybe());
  }
}
