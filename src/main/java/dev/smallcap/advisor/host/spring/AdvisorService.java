package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.reload.PolicySource;
import dev.smallcap.advisor.host.reload.Reloaded;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Lang;

/**
 * What a Spring application asks for advice: it takes the policy in force, and times and counts
 * each recommendation where the application has a meter registry. It measures
 *
 * <ul>
 *   <li>{@code smallcap.advisor.recommendations}, a timer by {@code decision} and {@code error};
 *       its count is the number of recommendations
 *   <li>{@code smallcap.advisor.rules}, a counter by {@code rule}: recommendations that tell
 *       something of that rule, each once
 *   <li>{@code smallcap.advisor.reloads}, a counter by {@code outcome}: swapped, refused or
 *       unchanged
 * </ul>
 *
 * <p>What the application asks the {@link PolicySource} or a {@link Policy} by itself is not
 * measured. Thread-safe.
 */
public final class AdvisorService {
  private final PolicySource source;
  private final AdvisorMetrics tally;
  private final Reloads reloads;
  private final Lang language;

  AdvisorService(PolicySource source, AdvisorMetrics tally, Reloads reloads, Lang language) {
    this.source = source;
    this.tally = tally;
    this.reloads = reloads;
    this.language = language;
  }

  /** The policy in force, such as to assess the market. Keep it no longer than for a request. */
  public Policy policy() {
    return source.get();
  }

  /**
   * Advises one client on one account by the policy in force; see {@link PolicySource#recommend}.
   *
   * @throws dev.smallcap.advisor.terms.InputException if something handed in cannot be used, naming
   *     it: to be answered with status 400
   * @throws dev.smallcap.advisor.terms.PolicyException if the rules give no answer or two
   */
  public Recommendation recommend(
      Client client, Account account, Holdings holdings, MarketView market) {
    return tally.timed(() -> source.recommend(client, account, holdings, market));
  }

  /** A recommendation as text for people, in the language of the application's properties. */
  public String text(Recommendation advice) {
    return advice.text(language);
  }

  /**
   * Reads folder or bundle again now. What comes of it is logged, counted, shown by health and told
   * as an application event, as that of a look that {@code reload-interval} asks for.
   */
  public Reloaded reload() {
    Reloaded reloaded = source.reload();
    reloads.accept(reloaded);
    return reloaded;
  }
}
