package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.facts.Ages;
import dev.smallcap.advisor.facts.Exposure;
import dev.smallcap.advisor.facts.Limits;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.facts.Menu;
import dev.smallcap.advisor.facts.ProfileLimits;
import dev.smallcap.advisor.situation.Client;
import java.util.List;

/** What the client's rules are asked about. */
record ClientCase(
    Market market,
    Client client,
    Exposure exposure,
    Ages ages,
    Limits limits,
    ProfileLimits profile,
    Menu menu) {

  List<Object> facts() {
    return List.of(market, client, exposure, ages, limits, profile, menu);
  }
}
