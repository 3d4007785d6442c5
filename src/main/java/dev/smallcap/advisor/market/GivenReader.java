package dev.smallcap.advisor.market;

import dev.smallcap.advisor.conclusion.ActivityFinding;
import dev.smallcap.advisor.conclusion.PriceFinding;
import dev.smallcap.advisor.conclusion.RateFinding;
import dev.smallcap.advisor.conclusion.SlumpFinding;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.facts.Reading;
import dev.smallcap.advisor.facts.StatedSignals;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.ReadingSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads what a host gave beside the figures: a declared phase, or signals as words. */
record GivenReader(MarketRules rules, LocalDate asOf) {
  ReadingView read(Declaration declaration) {
    Given given = Given.of(declaration, rules.limits().cycleDeclarationDays());
    return read(ReadingSource.DECLARED, declaration.phase(), given, List.of());
  }

  ReadingView read(WordedSignals words) {
    Judgement found =
        rules.judge(
            List.of(
                new StatedSignals(
                    words.rates(), words.inflation(), words.activity(), words.slump()),
                new RateFinding(words.rates()),
                new PriceFinding(words.inflation()),
                new ActivityFinding(words.activity()),
                new SlumpFinding(words.slump())));
    Given given = Given.of(words, rules.limits().cycleDeclarationDays());
    return read(ReadingSource.WORDS, rules.first(found.findings()), given, List.of(found));
  }

  private ReadingView read(
      ReadingSource source, CyclePhase phase, Given given, List<Judgement> before) {
    if (given.on().isAfter(asOf)) {
      throw new InputException(
          "The phase was given on (" + given.on() + "), after the as-of date " + asOf + ".",
          "correct one of the two dates.");
    }
    boolean recovery = phase == CyclePhase.EARLY_RECOVERY;
    int age = recovery ? (int) ChronoUnit.MONTHS.between(given.clockStart(), asOf) + 1 : 0;
    LocalDate expiry =
        recovery ? given.clockStart().plusMonths(rules.limits().cyclePremium()) : null;
    Judgement staged =
        rules.judge(
            List.of(
                new Reading(
                    source,
                    phase,
                    age,
                    expiry != null && !asOf.isBefore(expiry),
                    ChronoUnit.DAYS.between(given.on(), asOf))));
    List<Judgement> judgements = new ArrayList<>(before);
    judgements.add(staged);
    return new ReadingView(
        source,
        phase,
        MarketRules.stage(staged.findings()),
        recovery ? age : null,
        false,
        expiry,
        expiry,
        null,
        null,
        given,
        judgements.stream().flatMap(judgement -> judgement.findings().stream()).toList(),
        judgements);
  }
}
