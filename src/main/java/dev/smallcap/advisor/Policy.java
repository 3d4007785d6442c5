package dev.smallcap.advisor;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.advice.MonthLabel;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.decide.market.JudgedMonth;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.Residency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
  static {
    PolicyModels.register(policy -> ((Policy) policy).model);
  }

  private final PolicyModel model;

  Policy(PolicyModel model) {
    this.model = model;
  }

  /** The policy that this library ships. Made by the first call; later ones share it. */
  public static Policy standard() {
    return new Policy(PolicyModel.standard());
  }

  /**
   * An edited copy of {@code rules/}. Rule files can do nothing but what the review reads in them:
   * a folder that fails it is refused before anything of it runs.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if a file is missing, cannot be read or
   *     fails the review, with every error that the review found
   */
  public static Policy load(Path folder) {
    return new Policy(PolicyModel.load(folder));
  }

  /**
   * A policy of files that lie elsewhere than in a folder, such as in an archive; reviewed like
   * those of {@link #load}.
   *
   * @param texts the text of each file, by its path in the folder with forward slashes
   * @throws dev.smallcap.advisor.terms.PolicyException if a file fails the review, with every error
   *     that the review found
   */
  public static Policy of(Map<String, String> texts) {
    return new Policy(PolicyModel.of(new RuleFiles(new TreeMap<>(texts))));
  }

  /** This policy with another fund list; its fingerprint changes with the list. */
  public Policy withFunds(FundList list) {
    return new Policy(model.withFunds(list));
  }

  /** SHA-256 of rules, parameters, funds, release days, closed days and words, in hexadecimal. */
  public String fingerprint() {
    return model.fingerprint();
  }

  /** The first day on which this policy can advise. */
  public LocalDate firstDay() {
    return model.firstDay();
  }

  /**
   * Judges the market by the figures that had been published by a day; others are passed over.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first, or
   *     before the one that the figures are of
   */
  public MarketView assess(MarketData data, LocalDate asOf) {
    return model.assess(data, asOf);
  }

  /**
   * A market as it would be judged on another day if nothing newer were handed in: from the same
   * figures, words and declaration. What was given lapses, figures grow old, a tilt expires.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first, or
   *     before the day on which something was given
   */
  public MarketView assess(MarketView market, LocalDate asOf) {
    return model.assess(market, asOf);
  }

  /**
   * Advises one client on one account.
   *
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used, naming
   *     it
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two, which a
   *     proved policy never does
   */
  public Recommendation recommend(
      Client client, Account account, Holdings holdings, MarketView market) {
    return model.recommend(client, account, holdings, market);
  }

  /**
   * The label of every month of the figures, by the policy of the latest date in its files. All
   * figures are used, whenever they were published.
   */
  public List<MonthLabel> phases(MarketData data) {
    return model.phases(data).stream().map(JudgedMonth::label).toList();
  }

  /**
   * What the rules answer for each stage, horizon and risk profile of a client of a residency, by
   * running them.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the day is before the policy's first
   */
  public List<MatrixRow> matrix(LocalDate asOf, Residency residency) {
    return model.matrix(asOf, residency);
  }
}
