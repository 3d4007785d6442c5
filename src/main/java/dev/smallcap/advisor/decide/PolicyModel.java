package dev.smallcap.advisor.decide;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Situation;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.market.JudgedMonth;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleEngine;
import dev.smallcap.advisor.rulebook.MadeOnce;
import dev.smallcap.advisor.rulebook.ParameterSpan;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.SleeveTable;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleBook;
import dev.smallcap.advisor.rulebook.review.PolicyReview;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A policy: rules, parameters, funds, release days and words. It assesses the market once a day and
 * advises clients one by one; as-of dates select the rules and parameter values that were in force.
 *
 * <p>Immutable and thread-safe; make one and share it.
 */
public final class PolicyModel {
  private static final int DAYS_KEPT = 64;

  private static final MadeOnce<PolicyModel> SHIPPED =
      new MadeOnce<>(() -> new PolicyModel(PolicyTables.of(RuleBook.standard())));

  private final PolicyTables tables;
  private final LocalDate firstDay;
  private final Map<LocalDate, PolicyOnDay> knownDays = new ConcurrentHashMap<>();

  private PolicyModel(PolicyTables tables) {
    this.tables = tables;
    this.firstDay = tables.parameters().first();
  }

  /**
   * The policy that this library ships, made once.
   *
   * @throws PolicyException if this copy of the library is damaged
   */
  public static PolicyModel standard() {
    return SHIPPED.get();
  }

  /**
   * An edited copy of {@code rules/}, reviewed now.
   *
   * <p>Rule files can do nothing but what the review reads in them: a folder that fails it is
   * refused before anything of it is run.
   *
   * @throws PolicyException if a file is missing, cannot be read or fails the review, with every
   *     error that the review found
   */
  public static PolicyModel load(Path folder) {
    return of(RuleFiles.of(folder));
  }

  /**
   * A policy of files that lie elsewhere than in a folder, such as in an archive; reviewed like
   * those of {@link #load}.
   *
   * @throws PolicyException if a file fails the review, with every error that the review found
   */
  public static PolicyModel of(RuleFiles files) {
    PolicyReview review = PolicyReview.of(files).refuseErrors();
    // The very rules that were reviewed: none is read a second time.
    return new PolicyModel(PolicyTables.of(RuleBook.of(files, review.rules())));
  }

  /**
   * This policy with another fund list, dealt in by the calendars of this one; its fingerprint
   * changes with the list.
   */
  public PolicyModel withFunds(FundList list) {
    return new PolicyModel(tables.withFunds(list));
  }

  /** This policy with other closed days of the exchanges; its fingerprint changes with them. */
  public PolicyModel withCalendars(TradingCalendars calendars) {
    return new PolicyModel(tables.withCalendars(calendars));
  }

  /** This policy with other release days; its fingerprint changes with them. */
  public PolicyModel withReleases(Releases days) {
    return new PolicyModel(tables.withReleases(days));
  }

  /**
   * SHA-256 of rules, parameters, the matrix, funds, parts, release days, closed days and words, in
   * hexadecimal.
   */
  public String fingerprint() {
    return tables.fingerprint();
  }

  /** The first day on which this policy can advise. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /**
   * Judges the market by the figures that had been published by a day; others are passed over.
   *
   * @throws InputException if the day is before the policy's first, or before the one that the
   *     figures are of
   */
  public JudgedMarket assess(MarketData data, LocalDate asOf) {
    return onDay(asOf).market.assess(data, asOf);
  }

  /**
   * A market as it would be judged on another day if nothing newer were handed in: from the same
   * figures, words and declaration. What was given lapses, figures grow old, a tilt expires.
   *
   * @throws InputException if the day is before the policy's first, or before the day on which
   *     something was given
   */
  public JudgedMarket assess(MarketView market, LocalDate asOf) {
    return onDay(asOf).market.again(JudgedMarket.of(market), asOf);
  }

  /**
   * Advises one client on one account.
   *
   * @throws InputException if something handed in cannot be used, naming it
   * @throws PolicyException if the rules give no answer or two, which a proved policy never does
   */
  public Recommendation recommend(
      Client client, Account account, Holdings holdings, MarketView market) {
    return recommend(new Situation(client, account, holdings, market));
  }

  /**
   * Advises one client on one account, as {@link #recommend(Client, Account, Holdings, MarketView)}
   * does.
   *
   * @throws InputException if something handed in cannot be used, naming it
   * @throws PolicyException if the rules give no answer or two, which a proved policy never does
   */
  public Recommendation recommend(Situation situation) {
    return trace(situation).recommendation();
  }

  /**
   * What this policy decides in a situation with all that is judged on the way, for tools: judged
   * once, and as far as it is asked for.
   *
   * @throws InputException if something handed in cannot be used, naming it
   */
  public DecisionTrace trace(Situation situation) {
    Arguments.given(situation, "situation");
    return new DecisionTrace(situation, assessment(situation, situation.asOf()));
  }

  /**
   * The label of every month of the figures, by the policy of the latest date in its files. All
   * figures are used, whenever they were published.
   */
  public List<JudgedMonth> phases(MarketData data) {
    return onDay(latestDay()).market.label(data);
  }

  /**
   * What the rules answer for each stage, horizon and risk profile of a client of this residency,
   * by running them.
   *
   * @throws InputException if the day is before the policy's first
   */
  public List<MatrixRow> matrix(LocalDate asOf, Residency residency) {
    return matrixCells(asOf, residency).stream().map(JudgedCell::row).toList();
  }

  // What tools ask, rather than hosts.

  /**
   * The same rows with why each is what it is.
   *
   * @throws InputException if the day is before the policy's first
   */
  public List<JudgedCell> matrixCells(LocalDate asOf, Residency residency) {
    return Matrix.of(onDay(asOf), Arguments.given(residency, "residency"));
  }

  /**
   * The stage of a month of the figures, by the policy of the latest date in its files: what the
   * rules give for its confirmed phase and age.
   */
  public Stage stage(MonthLabel month) {
    return onDay(latestDay()).market.stage(month);
  }

  /**
   * This policy with other parameter values on every day, to see what they would change; its
   * fingerprint changes with them.
   *
   * @param values the other values by name, as in {@code parameters.csv}: decimals, or names of
   *     other parameters
   * @throws PolicyException if there is no such parameter, or a value that no policy can mean
   */
  public PolicyModel assuming(Map<String, String> values) {
    return new PolicyModel(tables.assuming(values));
  }

  /**
   * This policy with another value of a parameter on some days, to see what that would change; its
   * fingerprint changes with it.
   *
   * @param span the days, as {@link Parameters#spans} gives them
   * @param value the other value, a decimal
   * @throws PolicyException if no policy can mean the value
   */
  public PolicyModel assuming(ParameterSpan span, String value) {
    return new PolicyModel(tables.assuming(span, value));
  }

  /**
   * This policy with another row of the matrix in place of one, to see what that would change; its
   * fingerprint changes with it.
   *
   * @param row one of the rows of {@link #sleeve}
   * @param other what stands in its place
   * @throws PolicyException if no policy can mean its numbers
   */
  public PolicyModel assuming(SleeveRow row, SleeveRow other) {
    return new PolicyModel(tables.assuming(row, other));
  }

  /**
   * This policy with other parts, to see what they would change; its fingerprint changes with them.
   */
  public PolicyModel withParts(PartTable parts) {
    return new PolicyModel(tables.withParts(parts));
  }

  /**
   * This policy with one rule changed or left out, to see what that would change; its fingerprint
   * changes with it. Only what the change can touch is made anew.
   *
   * @param rule one of the rules that it runs
   * @param changed what stands in its place, under the same id and in the same folder, or null for
   *     nothing
   * @throws PolicyException if the folder holds no other rule
   */
  public PolicyModel replacing(Rule rule, @Nullable Rule changed) {
    return new PolicyModel(tables.replacing(rule, changed));
  }

  /**
   * Judges the market of several days by the rules and numbers of one day: what this policy would
   * have said in a past that had no policy.
   *
   * @param data the figures by the day up to which they count
   * @param policyAsOf the day whose rules and numbers judge
   * @return the market of each day, in order
   * @throws InputException if that day is before the policy's first, or a day before the one that
   *     its figures are of
   */
  public List<JudgedMarket> assess(SortedMap<LocalDate, MarketData> data, LocalDate policyAsOf) {
    return onDay(policyAsOf).market.assess(data);
  }

  /**
   * What this policy would decide in a situation by the rules and numbers of another day than that
   * of the situation.
   *
   * @param policyAsOf the day whose rules and numbers judge
   * @throws InputException if that day is before the policy's first, or something handed in cannot
   *     be used, naming it
   */
  public DecisionTrace trace(Situation situation, LocalDate policyAsOf) {
    return new DecisionTrace(
        Arguments.given(situation, "situation"), assessment(situation, policyAsOf));
  }

  /** The folder that this policy was made of, as it was read. */
  public RuleBook book() {
    return tables.book();
  }

  /** The rules that this policy runs, by file and in their order. */
  public List<Rule> rules() {
    return tables.rules();
  }

  /** What runs the rules of this policy. */
  public RuleEngine engine() {
    return tables.engine();
  }

  /** The files that this policy was made of. */
  public RuleFiles files() {
    return tables.book().files();
  }

  /** The numbers of this policy. */
  public Parameters parameters() {
    return tables.parameters();
  }

  /** The policy matrix. */
  public SleeveTable sleeve() {
    return tables.sleeve();
  }

  /** The funds that this policy knows. */
  public FundList funds() {
    return tables.funds();
  }

  /** Which class plays which part, and what the parts count to. */
  public PartTable parts() {
    return tables.parts();
  }

  /** The days on which figures were published, as far as this policy knows them. */
  public Releases releases() {
    return tables.releases();
  }

  /**
   * The latest date that stands in the rules and parameters of its folder, whatever is assumed of
   * them.
   */
  public LocalDate latestDay() {
    return tables.latestDay();
  }

  /**
   * The days from which other rules or numbers are in force, in order; the first is the first day.
   */
  public SortedSet<LocalDate> days() {
    return tables.days();
  }

  /**
   * What the rules of one folder conclude from facts: the rules by themselves, before anything is
   * settled. The parameters of the day are given beside the facts, unless they are among them.
   *
   * @param asOf the day whose rules and parameters are in force
   * @param group the folder, such as {@code client}
   * @param facts the facts, and conclusions of other rules where they are to be taken as given
   * @return a finding for each conclusion, sorted by rule id
   * @throws InputException if the day is before the policy's first
   * @throws PolicyException if there is no such folder, or a rule fails
   */
  public List<Finding> judge(LocalDate asOf, String group, Collection<?> facts) {
    return onDay(asOf).judge(group, facts);
  }

  /** A finding of {@link #judge} in the words that a client reads. */
  public Reason reason(Finding finding) {
    return tables.texts().reason(finding);
  }

  /**
   * The facts that hold the parameters which the rules of a folder read beside other facts on a
   * day; those among the facts are left out.
   */
  public List<Object> parameterFacts(LocalDate asOf, String group, Collection<?> facts) {
    return onDay(asOf).parameters(group, facts);
  }

  private ClientAssessment assessment(Situation situation, LocalDate policyAsOf) {
    Client client = situation.client();
    Account account = situation.account();
    AdviceInputs.check(client, account, situation.market(), fingerprint());
    LocalDate asOf = situation.asOf();
    Portfolio portfolio = Portfolio.measure(account, situation.holdings(), funds(), parts(), asOf);
    PolicyOnDay rules = onDay(policyAsOf);
    return ClientAssessment.of(
        policyAsOf.equals(asOf) ? rules : rules.asOf(asOf), client, account, portfolio);
  }

  private PolicyOnDay onDay(LocalDate asOf) {
    Arguments.given(asOf, "as-of date");
    if (asOf.isBefore(firstDay)) {
      throw new InputException(
          "The as-of date (" + asOf + ") is before the policy's first day, " + firstDay + ".",
          "give a later day: there was no policy then.");
    }
    Arguments.day(asOf, "as-of date");
    PolicyOnDay known = knownDays.get(asOf);
    if (known == null) {
      known = new PolicyOnDay(asOf, tables);
      if (knownDays.size() >= DAYS_KEPT) {
        knownDays.clear();
      }
      knownDays.put(asOf, known);
    }
    return known;
  }
}
