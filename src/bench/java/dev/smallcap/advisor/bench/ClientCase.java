package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.rulebook.fact.Ages;
import dev.smallcap.advisor.rulebook.fact.Exposure;
import dev.smallcap.advisor.rulebook.fact.FundListFacts;
import dev.smallcap.advisor.rulebook.fact.Limits;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.ProfileLimits;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.fact.Wish;
import dev.smallcap.advisor.situation.Client;
import java.util.ArrayList;
import java.util.List;

/** What the client's rules are asked about. */
record ClientCase(
    Market market,
    Client client,
    Exposure exposure,
    Ages ages,
    Wish wish,
    Limits limits,
    ProfileLimits profile,
    List<SleeveCell> matrix,
    FundListFacts menu) {

  List<Object> facts() {
    List<Object> facts =
        new ArrayList<>(List.of(market, client, exposure, ages, wish, limits, profile, menu));
    facts.addAll(cells());
    return facts;
  }

  /** The cells of the matrix for the stage of the market and the client's profile. */
  List<SleeveCell> cells() {
    return matrix.stream()
        .filter(cell -> cell.stage() == market.stage() && cell.risk() == client.riskProfile())
        .toList();
  }

  /** The same client in another market. */
  ClientCase in(Market other) {
    return new ClientCase(other, client, exposure, ages, wish, limits, profile, matrix, menu);
  }

  /** The same client by prices of other days. */
  ClientCase aged(Ages other) {
    return new ClientCase(market, client, exposure, other, wish, limits, profile, matrix, menu);
  }
}
