package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.history.ClaimRecord;
import dev.smallcap.advisor.author.history.MeasuredFact;
import dev.smallcap.advisor.author.history.StageEpisode;
import dev.smallcap.advisor.author.history.WhatFollowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the policy rests on, held against prices, as rows. Immutable and thread-safe.
 *
 * @param claims the claims, what speaks against the policy first
 * @param facts the facts that the prices tell, those that differ first
 * @param about how many of the facts are measured
 */
record HistoryClaimRows(List<ClaimRow> claims, List<FactRow> facts, String about) {
  /** A claim with its episodes. */
  record ClaimRow(
      String claim,
      String standing,
      String counted,
      String sample,
      String leader,
      String laggard,
      List<EpisodeRow> rows) {}

  /** An episode of a claim: what grew how much, percent, and by how many points it led. */
  record EpisodeRow(
      String cycle, String from, String to, String leader, String laggard, String difference) {}

  /** A fact, as shipped and measured again. */
  record FactRow(
      String rule,
      String series,
      String from,
      String to,
      String unit,
      String shipped,
      String again,
      String agrees) {}

  /** The rows of what followed. */
  static HistoryClaimRows of(WhatFollowed followed, HistoryText text) {
    List<FactRow> facts = new ArrayList<>();
    for (boolean agreeing : List.of(false, true)) {
      for (MeasuredFact one : followed.facts()) {
        BigDecimal value = one.value();
        if (value != null && Boolean.valueOf(agreeing).equals(one.agrees())) {
          facts.add(
              new FactRow(
                  one.fact().rule(),
                  one.fact().series(),
                  one.fact().from(),
                  one.fact().to(),
                  text.sayOr("unit." + one.fact().unit(), one.fact().unit()),
                  one.fact().value(),
                  value.toPlainString(),
                  text.say(agreeing ? "yes" : "no")));
        }
      }
    }
    return new HistoryClaimRows(
        followed.claims().stream().map(claim -> claim(claim, text)).toList(),
        facts,
        text.say("facts.about", Map.of("measured", facts.size(), "all", followed.facts().size())));
  }

  private static ClaimRow claim(ClaimRecord claim, HistoryText text) {
    String key = claim.claim().name();
    return new ClaimRow(
        claim.stage() == null ? text.say(key) : text.term(claim.stage()) + ": " + text.say(key),
        text.say(claim.standing().name()),
        text.say(
            "episodes",
            Map.of(
                "episodes", claim.telling(),
                "against", claim.speakingAgainst(),
                "for", claim.speakingFor())),
        text.say(claim.inSample() ? "in" : "out"),
        text.say(key + ".leader"),
        text.say(key + ".laggard"),
        claim.episodes().stream().map(HistoryClaimRows::episode).toList());
  }

  private static EpisodeRow episode(StageEpisode episode) {
    return new EpisodeRow(
        episode.cycle(),
        episode.from().toString(),
        episode.to().toString(),
        HistoryText.decimals(episode.leader()),
        HistoryText.decimals(episode.laggard()),
        HistoryText.decimals(episode.difference()));
  }
}
