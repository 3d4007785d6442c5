package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a host is sent when it is asked for advice, as one JSON document. The figures of the market
 * are the host's own. Immutable and thread-safe.
 *
 * @param asOf the day the advice is for
 * @param client the client
 * @param account the account to advise on
 * @param holdings what it holds, with the exchange rates that were sent along
 * @param vintage the day on which the host downloaded its figures, or null where it is not said
 * @param declaration the phase declared, or null where the figures are to be read
 * @param letterhead who gives the advice, or null where it is not said; the advice goes {@linkplain
 *     dev.smallcap.advisor.advice.Recommendation#under under} it
 */
public record AdviceRequest(
    LocalDate asOf,
    Client client,
    Account account,
    Holdings holdings,
    @Nullable LocalDate vintage,
    @Nullable Declaration declaration,
    @Nullable Letterhead letterhead) {
  /**
   * Reads {@code asOf}, {@code client}, {@code account}, {@code exchangeRates} and {@code ratesOn}
   * as in a client file, {@code holdings} as in a holdings file, where it is known a {@code
   * vintage}, the day on which the figures were downloaded, where a phase is declared a {@code
   * declaration} of {@code phase}, {@code on}, {@code author}, {@code reason} and, where they
   * apply, {@code age} and {@code began}, and where it is to be printed a {@code letterhead} as in
   * {@link SituationJson#letterhead(String, String)}.
   *
   * @param json the document
   * @param name what to call it in messages
   * @throws InputException naming place and value
   */
  public static AdviceRequest parse(String json, String name) {
    JsonCursor root =
        Jackson.root(json, name)
            .only(
                "asOf",
                "client",
                "account",
                "exchangeRates",
                "ratesOn",
                "holdings",
                "vintage",
                "declaration",
                "letterhead");
    ClientFile file = SituationJson.file(root);
    return new AdviceRequest(
        root.at("asOf").date(),
        file.client(),
        file.account(),
        SituationJson.holdings(root.at("holdings")).converting(file.rates()),
        root.optional("vintage", JsonCursor::date),
        root.optional("declaration", MarketPlaces::declaration),
        root.optional("letterhead", SituationJson::letterhead));
  }

  /**
   * The market on the day asked for, as a policy reads figures and declaration.
   *
   * @throws InputException if the day is before the policy's first, the vintage or the declaration,
   *     or the figures hold a month that had not ended on the day of their vintage
   */
  public MarketView market(Policy policy, MarketData figures) {
    MarketView read =
        policy.assess(vintage == null ? figures : figures.asDownloadedOn(vintage), asOf);
    return declaration == null ? read : read.declared(declaration);
  }
}
