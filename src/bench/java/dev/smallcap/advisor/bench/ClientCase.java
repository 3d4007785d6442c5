package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.facts.Exposure;
import dev.smallcap.advisor.facts.Limits;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.facts.Menu;
import dev.smallcap.advisor.facts.ProfileLimits;
import dev.smallcap.advisor.facts.Wish;
import dev.smallcap.advisor.situation.Client;
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
    Menu menu) {

  List<Object> facts() {
    return List.of(market, client, exposure, ages, wish, limits, profile, menu);
  }

  /** The same client in another market. */
  ClientCase in(Market other) {
    return new ClientCase(other, client, exposure, ages, wish, limits, profile, menu);
  }

  /** The same client by prices of other days. */
  ClientCase aged(Ages other) {
    return new ClientCase(market, client, exposure, other, wish, limits, profile, menu);
  }
}
