package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import java.util.function.BiFunction;

/** Gives an advice other ids; no answer rests on them. */
final class Pseudonyms {
  private Pseudonyms() {}

  static Recommendation of(
      Recommendation advice,
      Client client,
      Account account,
      BiFunction<Client, Account, String> id) {
    Recommendation draft = advice.ifCleared();
    return new Recommendation(
        id.apply(client, account),
        advice.asOf(),
        client,
        account,
        advice.letterhead(),
        advice.decision(),
        advice.alsoApplies(),
        advice.suitable(),
        advice.riskiestGrade(),
        advice.phase(),
        advice.ownReading(),
        advice.sleeve(),
        advice.equityMoney(),
        advice.weights(),
        advice.trades(),
        advice.later(),
        advice.funds(),
        advice.funding(),
        advice.costs(),
        advice.undone(),
        advice.reasons(),
        advice.cautions(),
        advice.evidence(),
        advice.disclosures(),
        advice.alternatives(),
        advice.review(),
        advice.assumptions(),
        advice.dataDates(),
        advice.policy(),
        draft == null ? null : of(draft, client, account, id));
  }
}
