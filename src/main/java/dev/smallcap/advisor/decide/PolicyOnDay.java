package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.decide.market.MarketJudge;
import dev.smallcap.advisor.decide.settle.AdviceDays;
import dev.smallcap.advisor.decide.settle.EligibleFunds;
import dev.smallcap.advisor.decide.settle.FindingPriority;
import dev.smallcap.advisor.decide.settle.SettlementRules;
import dev.smallcap.advisor.decide.words.ReasonTexts;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.engine.RuleEngine;
import dev.smallcap.advisor.engine.RuleGroup;
import dev.smallcap.advisor.engine.SharedFacts;
import dev.smallcap.advisor.rulebook.MatrixCell;
import dev.smallcap.advisor.rulebook.ParameterRecord;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.FundEligible;
import dev.smallcap.advisor.rulebook.fact.CycleLimits;
import dev.smallcap.advisor.rulebook.fact.FundListFacts;
import dev.smallcap.advisor.rulebook.fact.FundRequest;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.Outcome;
import dev.smallcap.advisor.rulebook.fact.ProfileLimits;
import dev.smallcap.advisor.rulebook.fact.ReviewLimits;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.fact.TradeRounding;
import dev.smallcap.advisor.rulebook.fact.TradingLimits;
import dev.smallcap.advisor.rulebook.language.EvaluationStep;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Fund;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A policy as it stands on one day: parameters resolved, funds judged once. Thread-safe. */
final class PolicyOnDay {
  private static final int MOST_KEPT = 10_000;

  /** The as-of date: prices and profiles are as old as they are on it. */
  final LocalDate day;

  /** The day whose rules and parameters are asked; the as-of date but for {@link #asOf}. */
  private final LocalDate inForce;

  final ParameterValues values;
  final Limits limits;
  final TradingLimits trading;
  private final TradeRounding rounding;
  final FindingPriority refusals;
  final FundListFacts menu;
  final MarketJudge market;
  final ReasonTexts texts;
  final PartTable parts;
  private final RuleEngine engine;
  final FundList funds;
  private final RuleGroup clientRules;
  final ReviewLimits review;
  private final CycleLimits cycle;
  private final PolicyStamp stamp;
  private final Map<RiskProfile, ProfileLimits> profiles = new EnumMap<>(RiskProfile.class);
  private final Map<MatrixCell, SleeveCell> sleeve;
  private final Map<FundRequest, Eligible> eligible = new ConcurrentHashMap<>();
  private final Map<Outcome, OutcomeStatements> said = new ConcurrentHashMap<>();

  PolicyOnDay(LocalDate day, PolicyTables tables) {
    this.day = day;
    this.inForce = day;
    this.values = tables.parameters().on(day);
    this.engine = tables.engine();
    this.funds = tables.funds();
    this.parts = tables.parts();
    this.texts = tables.texts();
    this.clientRules = engine.group(RuleFolder.CLIENT.id());
    this.limits = ParameterRecord.ofRules(Limits.class, values);
    this.review = ParameterRecord.ofRules(ReviewLimits.class, values);
    this.cycle = ParameterRecord.ofRules(CycleLimits.class, values);
    this.trading = ParameterRecord.of(TradingLimits.class, values);
    this.rounding = ParameterRecord.of(TradeRounding.class, values);
    this.refusals = FindingPriority.of(values);
    this.market =
        MarketJudge.of(
            engine.group(RuleFolder.MARKET.id()),
            values,
            day,
            tables.releases(),
            texts::reason,
            tables.book().promises(),
            tables.fingerprint());
    this.stamp =
        new PolicyStamp(
            values.decimal("policy.version").toPlainString(),
            tables.fingerprint(),
            texts.printer());
    this.sleeve = tables.sleeve().cells(values, day);
    this.menu = new FundListFacts(funds.mildestGrade());
    for (RiskProfile risk : RiskProfile.values()) {
      profiles.put(risk, ParameterRecord.of(ProfileLimits.class, values, risk));
    }
  }

  private PolicyOnDay(PolicyOnDay rules, LocalDate day) {
    this.day = day;
    this.inForce = rules.inForce;
    this.values = rules.values;
    this.engine = rules.engine;
    this.funds = rules.funds;
    this.parts = rules.parts;
    this.texts = rules.texts;
    this.clientRules = rules.clientRules;
    this.limits = rules.limits;
    this.review = rules.review;
    this.cycle = rules.cycle;
    this.trading = rules.trading;
    this.rounding = rules.rounding;
    this.refusals = rules.refusals;
    this.menu = rules.menu;
    this.market = rules.market;
    this.stamp = rules.stamp;
    this.sleeve = rules.sleeve;
    this.profiles.putAll(rules.profiles);
  }

  /** The same rules and parameters, asked on another day: as if they had been in force on it. */
  PolicyOnDay asOf(LocalDate other) {
    return new PolicyOnDay(this, other);
  }

  ProfileLimits profile(RiskProfile risk) {
    return Objects.requireNonNull(profiles.get(risk));
  }

  /** The cells of the matrix for a stage and profile, by horizon; none where it has none. */
  List<SleeveCell> cells(Stage stage, RiskProfile risk) {
    return Stream.of(Horizon.values())
        .map(horizon -> sleeve.get(new MatrixCell(stage, horizon, risk)))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * What the rules of a folder conclude from facts, beside the parameters of the day. Facts that
   * are parameters stand in for those of the day.
   */
  List<Finding> judge(String group, Collection<?> facts) {
    List<Object> all = new ArrayList<>(facts);
    all.addAll(parameters(group, facts));
    return engine.group(group).judge(all, inForce);
  }

  /** The facts that hold the parameters a folder's rules read, but for those given. */
  List<Object> parameters(String group, Collection<?> facts) {
    List<Class<?>> kinds = EvaluationStep.ofPolicy(group);
    return Stream.of(Stream.of(limits, menu, review, cycle, trading), profiles(facts), cells(facts))
        .<Object>flatMap(one -> one)
        .filter(one -> kinds.contains(one.getClass()))
        .filter(one -> facts.stream().noneMatch(fact -> fact.getClass() == one.getClass()))
        .toList();
  }

  private Stream<SleeveCell> cells(Collection<?> facts) {
    return facts.stream()
        .filter(Market.class::isInstance)
        .flatMap(
            market ->
                profiles(facts)
                    .flatMap(one -> cells(((Market) market).stage(), one.risk()).stream()));
  }

  private Stream<ProfileLimits> profiles(Collection<?> facts) {
    return facts.stream()
        .filter(Client.class::isInstance)
        .map(client -> profile(((Client) client).riskProfile()));
  }

  /** Opens the rules of the settlement for one settlement. */
  SettlementRules settling() {
    return new SettlementRules(engine.group(RuleFolder.SETTLE.id()), trading, rounding, inForce);
  }

  /** Opens what is known of a client, whatever the market. */
  SharedFacts hearClient(List<Object> facts) {
    return clientRules.hear(facts, inForce);
  }

  @Nullable Fund fund(String id) {
    return funds.find(id);
  }

  PolicyStamp stamp() {
    return stamp;
  }

  /** The funds that such a client may buy in such an account; judged once a day for each kind. */
  Eligible eligible(FundRequest request) {
    return eligible.computeIfAbsent(request, this::judgeFunds);
  }

  private Eligible judgeFunds(FundRequest request) {
    List<Object> facts = new ArrayList<>();
    facts.add(request);
    for (Fund fund : funds.funds()) {
      if (fund.plain() && fund.accounts().contains(request.account())) {
        facts.add(fund);
      }
    }
    Map<String, Finding> findings = new LinkedHashMap<>();
    GroupResult judgement = judged(RuleFolder.FUNDS, facts);
    for (Finding finding : judgement.findings()) {
      if (finding.conclusion() instanceof FundEligible found) {
        findings.put(found.fund(), finding);
      }
    }
    List<Fund> bought =
        funds.funds().stream().filter(fund -> findings.containsKey(fund.id())).toList();
    return new Eligible(
        new EligibleFunds(bought, funds.calendars()),
        bought,
        findings,
        judgement,
        AdviceDays.known(funds.calendars(), request.account(), bought, review, day));
  }

  /** What is to be said about an outcome; the same outcome is judged once a day. */
  OutcomeStatements said(Outcome outcome) {
    OutcomeStatements known = said.get(outcome);
    if (known == null) {
      known = OutcomeStatements.of(judgeOutcome(outcome, List.of()).findings(), texts);
      if (said.size() < MOST_KEPT) {
        said.put(outcome, known);
      }
    }
    return known;
  }

  /**
   * What is to be said about an outcome and other facts beside it, which are seldom alike.
   *
   * @param beside the other facts; often none
   */
  OutcomeStatements said(Outcome outcome, List<Object> beside) {
    OutcomeStatements said = said(outcome);
    return beside.isEmpty() ? said : said.and(judge(RuleFolder.ADVICE.id(), beside), texts);
  }

  /** What the rules of the last step are asked about an outcome, and answer. */
  GroupResult judgeOutcome(Outcome outcome, List<Object> beside) {
    List<Object> facts = new ArrayList<>(List.of(outcome, review));
    facts.addAll(beside);
    return judged(RuleFolder.ADVICE, facts);
  }

  private GroupResult judged(RuleFolder folder, List<Object> facts) {
    return new GroupResult(folder.id(), facts, engine.group(folder.id()).judge(facts, inForce));
  }

  /**
   * The funds that can be bought.
   *
   * @param findings the finding for each
   * @param judgement what was asked about them
   * @param daysKnown whether the closed days are known of every year in which a day can be named
   */
  record Eligible(
      EligibleFunds menu,
      List<Fund> funds,
      Map<String, Finding> findings,
      GroupResult judgement,
      boolean daysKnown) {}
}
