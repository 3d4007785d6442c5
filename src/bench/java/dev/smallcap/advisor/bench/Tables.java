package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.decide.Wording;
import dev.smallcap.advisor.decide.settle.FindingPriority;
import dev.smallcap.advisor.decide.settle.SettlementRules;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.fact.FundListFacts;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.ProfileLimits;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.fact.TradeRounding;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.RiskProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every way to judge shares of the shipped policy on a day: numbers, funds, words, the rules
 * as they are written, and the settlement with its rules.
 */
record Tables(
    RuleFiles files,
    LocalDate day,
    List<Rule> rules,
    Map<String, RuleHeader> headers,
    FundList funds,
    Limits limits,
    ReviewLimits review,
    Map<RiskProfile, ProfileLimits> profiles,
    List<SleeveCell> matrix,
    FundListFacts menu,
    TradingLimits trading,
    TradeRounding rounding,
    FindingPriority refusals,
    int stageFirst,
    int premium,
    PolicyStamp stamp,
    Wording wording) {

  static Tables on(LocalDate day) {
    RuleFiles files = RuleFiles.standard();
    ParameterValues values = Parameters.parse(files.text("parameters.csv")).on(day);
    FundList funds =
        FundList.parse(files.text("funds.csv"), "rules/funds.csv")
            .dealtBy(TradingCalendars.parse(files.text("holidays.csv"), "rules/holidays.csv"));
    List<Rule> rules = RuleParser.rules(files);
    Map<String, RuleHeader> headers = new HashMap<>();
    rules.forEach(rule -> headers.put(rule.id(), header(rule)));
    Map<RiskProfile, ProfileLimits> profiles = new EnumMap<>(RiskProfile.class);
    for (RiskProfile risk : RiskProfile.values()) {
      profiles.put(risk, ParameterRecord.of(ProfileLimits.class, values, risk));
    }
    return new Tables(
        files,
        day,
        rules,
        headers,
        funds,
        ParameterRecord.ofRules(Limits.class, values),
        ParameterRecord.ofRules(ReviewLimits.class, values),
        profiles,
        List.copyOf(SleeveTable.of(files).cells(values, day).values()),
        new FundListFacts(funds.mildestGrade()),
        ParameterRecord.of(TradingLimits.class, values),
        ParameterRecord.of(TradeRounding.class, values),
        FindingPriority.of(values),
        values.integer("cycle.stage.first"),
        values.integer("cycle.premium"),
        new PolicyStamp(values.decimal("policy.version").toPlainString(), files.fingerprint()),
        new Wording(
            new ArrayList<>(headers.values()), MessageCatalog.of(files), ReasonWeights.of(files)));
  }

  private static RuleHeader header(Rule rule) {
    String until = rule.value("until");
    return new RuleHeader(
        rule.group(),
        rule.file(),
        rule.title(),
        rule.id(),
        LocalDate.parse(rule.value("since")),
        until.isEmpty() ? null : LocalDate.parse(until),
        rule.value("source"),
        rule.value("because"));
  }

  /** Opens the rules of the settlement, which are the library's own in every way. */
  SettlementRules settling() {
    return new SettlementRules(
        PolicyModels.of(Policy.standard()).engine().group(RuleFolder.SETTLE.id()),
        trading,
        rounding,
        day);
  }

  /** The rules of a folder that are in force, as they are written. */
  List<Rule> rules(String group) {
    return rules.stream()
        .filter(rule -> rule.group().equals(group) && headers.get(rule.id()).inForce(day))
        .toList();
  }
}
