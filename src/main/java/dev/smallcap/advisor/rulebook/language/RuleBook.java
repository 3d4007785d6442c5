package dev.smallcap.advisor.rulebook.language;

import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.Promises;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.ArrayList;
import java.util.List;

/**
 * A rules folder as it was read: its rules, tables and words, each parsed once. Immutable and
 * thread-safe.
 *
 * @param files the files
 * @param rules the rules, by file and in their order
 * @param parameters the numbers
 * @param sleeve the policy matrix
 * @param funds the funds, dealt in on the days that the folder says
 * @param parts which class plays which part, and what the parts count to
 * @param releases the days on which figures were published
 * @param words the words in both languages
 * @param promises the words that promise, which no host may say either
 */
public record RuleBook(
    RuleFiles files,
    List<Rule> rules,
    Parameters parameters,
    SleeveTable sleeve,
    FundList funds,
    PartTable parts,
    Releases releases,
    MessageCatalog words,
    Promises promises) {
  /** Copies the list. */
  public RuleBook {
    rules = List.copyOf(rules);
  }

  /**
   * The folder that this library ships.
   *
   * @throws PolicyException if anything of it cannot be read: a broken copy must not advise by the
   *     rules that are left
   */
  public static RuleBook standard() {
    return shipped(RuleFiles.standard());
  }

  static RuleBook shipped(RuleFiles files) {
    List<Rule> rules = new ArrayList<>();
    for (ParsedFile file : RuleParser.parse(files)) {
      for (Remark remark : file.remarks()) {
        throw new PolicyException(
            "The library's rule file (%s:%s) cannot be read: %s"
                .formatted(remark.file(), remark.at(), remark.what()),
            "its jar is damaged: fetch it again.");
      }
      rules.addAll(file.rules());
    }
    return of(files, rules);
  }

  /**
   * Reads the tables and words beside rules that were read before.
   *
   * @throws PolicyException if a file is missing or cannot be read
   */
  public static RuleBook of(RuleFiles files, List<Rule> rules) {
    return new RuleBook(
        files,
        rules,
        Parameters.parse(files.text("parameters.csv")),
        SleeveTable.of(files),
        funds(files),
        PartTable.of(files),
        Releases.parse(files.text("releases.csv")),
        MessageCatalog.of(files),
        Promises.of(files));
  }

  private static FundList funds(RuleFiles files) {
    try {
      return FundList.parse(files.text("funds.csv"), "rules/funds.csv")
          .dealtBy(TradingCalendars.parse(files.text("holidays.csv"), "rules/holidays.csv"));
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }
}
