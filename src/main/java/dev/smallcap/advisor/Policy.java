package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.compiler.RuleCompiler;
import dev.smallcap.advisor.engine.CompiledRules;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.engine.RuleEngine;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.market.MonthLabel;
import dev.smallcap.advisor.measure.Portfolio;
import dev.smallcap.advisor.review.Review;
import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.Releases;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.Words;
import dev.smallcap.advisor.settle.Settled;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.TradingCalendars;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Residency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A policy: rules, parameters, funds, release days and words. It assesses the market once a day and
 * advises clients one by one; as-of dates select the rules and parameter values that were in force.
 *
 * <pre>{@code
 * Policy policy = Policy.standard();
 * MarketView market = policy.assess(MarketData.fred(path), asOf);
 * Recommendation advice = policy.recommend(client, account, holdings, market);
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and share it.
 */
public final class Policy {
  private static final int EDITIONS_KEPT = 64;

  private final RuleFiles files;
  private final Parameters parameters;
  private final RuleEngine engine;
  private final FundList funds;
  private final Releases releases;
  private final Phrases phrases;
  private final String fingerprint;
  private final LocalDate firstDay;
  private final Map<LocalDate, Edition> editions = new ConcurrentHashMap<>();

  private Policy(
      RuleFiles files,
      Parameters parameters,
      RuleEngine engine,
      FundList funds,
      Releases releases,
      Phrases phrases,
      String fingerprint) {
    this.files = files;
    this.parameters = parameters;
    this.engine = engine;
    this.funds = funds;
    this.releases = releases;
    this.phrases = phrases;
    this.fingerprint = fingerprint;
    this.firstDay = parameters.first();
  }

  /** The policy that this library ships, compiled when it was built. */
  public static Policy standard() {
    return of(RuleFiles.standard(), files -> CompiledRules.standard());
  }

  /**
   * An edited copy of {@code rules/}, reviewed and then compiled now. Needs {@code
   * drools-model-codegen} on the class path.
   *
   * <p>Rule files can do nothing but what the review reads in them: a folder that fails it is
   * refused before anything of it is compiled or run.
   *
   * @throws PolicyException if a file is missing, cannot be read or fails the review, with every
   *     error that the review found
   */
  public static Policy load(Path folder) {
    return of(RuleFiles.of(folder));
  }

  /**
   * A policy of files that lie elsewhere than in a folder, such as in an archive; reviewed and
   * compiled like those of {@link #load}.
   *
   * @throws PolicyException if a file fails the review, with every error that the review found
   */
  public static Policy of(RuleFiles files) {
    Review review = Review.of(files).refuseErrors();
    return of(files, reviewed -> compile(review));
  }

  /** Compiles what the review read, and nothing else of the files. */
  private static CompiledRules compile(Review review) {
    try {
      return RuleCompiler.compile(review);
    } catch (NoClassDefFoundError e) {
      throw new PolicyException(
          "Rules cannot be compiled here: (" + e.getMessage() + ") is not on the class path.",
          "add org.drools:drools-model-codegen, or use Policy.standard().",
          e);
    }
  }

  /** Reads the tables before the rules are compiled: a mistyped number is told at once. */
  private static Policy of(RuleFiles files, Function<RuleFiles, CompiledRules> compiler) {
    Parameters shipped = Parameters.parse(RuleFiles.standard().text("parameters.csv"));
    Parameters parameters = Parameters.parse(files.text("parameters.csv")).checked(shipped);
    FundList funds = funds(files);
    Releases releases = Releases.parse(files.text("releases.csv"));
    Words words = Words.of(files);
    RuleEngine engine = RuleEngine.of(compiler.apply(files));
    return new Policy(
        files,
        parameters,
        engine,
        funds,
        releases,
        new Phrases(engine.rules(), words),
        files.fingerprint());
  }

  private static FundList funds(RuleFiles files) {
    try {
      return FundList.parse(files.text("funds.csv"), "rules/funds.csv")
          .dealtBy(TradingCalendars.parse(files.text("holidays.csv"), "rules/holidays.csv"));
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  /**
   * This policy with another fund list, dealt in by the calendars of this one; its fingerprint
   * changes with the list.
   */
  public Policy withFunds(FundList list) {
    return new Policy(
        files,
        parameters,
        engine,
        list.dealtBy(funds.calendars()),
        releases,
        phrases,
        RuleFiles.digest(fingerprint + list.funds()));
  }

  /** This policy with other closed days of the exchanges; its fingerprint changes with them. */
  public Policy withCalendars(TradingCalendars calendars) {
    return new Policy(
        files,
        parameters,
        engine,
        funds.dealtBy(calendars),
        releases,
        phrases,
        RuleFiles.digest(fingerprint + calendars));
  }

  /** This policy with other release days; its fingerprint changes with them. */
  public Policy withReleases(Releases days) {
    return new Policy(
        files, parameters, engine, funds, days, phrases, RuleFiles.digest(fingerprint + days));
  }

  /**
   * This policy with other parameter values on every day, to see what they would change; its
   * fingerprint changes with them.
   *
   * @param values the other values by name, as in {@code parameters.csv}: decimals, or names of
   *     other parameters
   * @throws PolicyException if there is no such parameter, or a value that no policy can mean
   */
  public Policy assuming(Map<String, String> values) {
    Parameters changed = parameters.assuming(values).checked(parameters);
    return new Policy(
        files,
        changed,
        engine,
        funds,
        releases,
        phrases,
        RuleFiles.digest(fingerprint + new TreeMap<>(values)));
  }

  /**
   * This policy run by other rules, for tools that ask what a changed rule would change; its
   * fingerprint stays.
   */
  public Policy run(RuleEngine other) {
    return new Policy(files, parameters, other, funds, releases, phrases, fingerprint);
  }

  /** What runs the rules of this policy. */
  public RuleEngine engine() {
    return engine;
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
    return edition(asOf).judge(group, facts);
  }

  /** A finding of {@link #judge} in the words that a client reads. */
  public Reason reason(Finding finding) {
    return phrases.reason(finding);
  }

  /**
   * The facts that hold the parameters which the rules of a folder read beside other facts on a
   * day; those among the facts are left out.
   */
  public List<Object> parameterFacts(LocalDate asOf, String group, Collection<?> facts) {
    return edition(asOf).parameters(group, facts);
  }

  /** The files that this policy was made of. */
  public RuleFiles files() {
    return files;
  }

  /** The numbers of this policy. */
  public Parameters parameters() {
    return parameters;
  }

  /** The funds that this policy knows. */
  public FundList funds() {
    return funds;
  }

  /** The days on which figures were published, as far as this policy knows them. */
  public Releases releases() {
    return releases;
  }

  /** SHA-256 of rules, parameters, funds, release days, closed days and words, in hexadecimal. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The first day on which this policy can advise. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** The latest date that stands in its rules and parameters. */
  public LocalDate latestDay() {
    LocalDate latest = parameters.latest();
    for (RuleHeader rule : engine.rules()) {
      latest = rule.since().isAfter(latest) ? rule.since() : latest;
    }
    return latest;
  }

  /**
   * The days from which other rules or numbers are in force, in order; the first is the first day.
   */
  public SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>(parameters.days());
    for (RuleHeader rule : engine.rules()) {
      days.add(rule.since());
      if (rule.until() != null) {
        days.add(rule.until());
      }
    }
    return new TreeSet<>(days.tailSet(firstDay()));
  }

  /**
   * Judges the market by the figures that had been published by a day; others are passed over.
   *
   * @throws InputException if the day is before the policy's first, or before the one that the
   *     figures are of
   */
  public MarketView assess(MarketData data, LocalDate asOf) {
    return edition(asOf).market.assess(data, asOf);
  }

  /**
   * A market as it would be judged on another day if nothing newer were handed in: from the same
   * figures, words and declaration. What was given lapses, figures grow old, a tilt expires.
   *
   * @throws InputException if the day is before the policy's first, or before the day on which
   *     something was given
   */
  public MarketView assess(MarketView market, LocalDate asOf) {
    return edition(asOf).market.again(Checks.given(market, "market"), asOf);
  }

  /**
   * Advises one client on one account.
   *
   * @throws InputException if something handed in cannot be used, naming it
   * @throws PolicyException if the rules give no answer or two, which a proved policy never does
   */
  public Recommendation recommend(
      Client client, Account account, Holdings holdings, MarketView market) {
    return Composer.compose(
        advisor(client, account, holdings, market),
        market,
        RecordId.of(client, account, holdings, market));
  }

  /**
   * What such a recommendation comes to, without its words, evidence and id: for tools that ask
   * many situations.
   *
   * @throws InputException if something handed in cannot be used, naming it
   * @throws PolicyException if the rules give no answer or two
   */
  public Settled settle(Client client, Account account, Holdings holdings, MarketView market) {
    Advisor.Judged judged = advisor(client, account, holdings, market).judge(market.facts());
    return new Settled(judged.verdict(), judged.settlement());
  }

  /**
   * What the rules are asked on the way to such a recommendation, and what they answer: about the
   * market, the client, the funds, and what is to be said.
   *
   * @throws InputException if something handed in cannot be used, naming it
   * @throws PolicyException if the rules give no answer or two
   */
  public List<Judgement> judgements(
      Client client, Account account, Holdings holdings, MarketView market) {
    return Composer.judgements(advisor(client, account, holdings, market), market);
  }

  private Advisor advisor(Client client, Account account, Holdings holdings, MarketView market) {
    LocalDate asOf = Checks.given(market, "market").asOf();
    if (Checks.given(client, "client").profiledOn().isAfter(asOf)) {
      throw new InputException(
          "The date of the risk profile ("
              + client.profiledOn()
              + ") is after the as-of date "
              + asOf
              + ".",
          "correct one of the two dates.");
    }
    LocalDate part = Checks.given(account, "account").lastPartOn();
    if (part != null && part.isAfter(asOf)) {
      throw new InputException(
          "The day of the last part (" + part + ") is after the as-of date " + asOf + ".",
          "correct one of the two dates.");
    }
    if (!market.policyFingerprint().equals(fingerprint)) {
      throw new InputException(
          "The market was assessed by another policy (" + market.policyFingerprint() + ").",
          "assess it again by the policy that advises.");
    }
    Portfolio portfolio =
        Portfolio.measure(
            Checks.given(account, "account"), Checks.given(holdings, "holdings"), funds, asOf);
    return Advisor.of(edition(asOf), client, account, portfolio);
  }

  /**
   * The label of every month of the figures, by the policy of the latest date in its files. All
   * figures are used, whenever they were published.
   */
  public List<MonthLabel> phases(MarketData data) {
    return edition(latestDay()).market.label(data);
  }

  /**
   * What the rules answer for each stage, horizon and risk profile of a client in the United
   * States, by running them.
   *
   * @throws InputException if the day is before the policy's first
   */
  public List<MatrixRow> matrix(LocalDate asOf) {
    return matrix(asOf, Residency.US);
  }

  /**
   * What the rules answer for each stage, horizon and risk profile of a client of this residency,
   * by running them.
   *
   * @throws InputException if the day is before the policy's first
   */
  public List<MatrixRow> matrix(LocalDate asOf, Residency residency) {
    return Matrix.of(edition(asOf), Checks.given(residency, "residency"));
  }

  private Edition edition(LocalDate asOf) {
    Checks.given(asOf, "as-of date");
    if (asOf.isBefore(firstDay)) {
      throw new InputException(
          "The as-of date (" + asOf + ") is before the policy's first day, " + firstDay + ".",
          "give a later day: there was no policy then.");
    }
    Checks.day(asOf, "as-of date");
    Edition known = editions.get(asOf);
    if (known == null) {
      known = new Edition(asOf, parameters.on(asOf), engine, funds, releases, phrases, fingerprint);
      if (editions.size() >= EDITIONS_KEPT) {
        editions.clear();
      }
      editions.put(asOf, known);
    }
    return known;
  }
}
