package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.ReadingOrigin;
import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.conclusion.ActivityFinding;
import dev.smallcap.advisor.rulebook.conclusion.PriceFinding;
import dev.smallcap.advisor.rulebook.conclusion.RateFinding;
import dev.smallcap.advisor.rulebook.conclusion.SlumpFinding;
import dev.smallcap.advisor.rulebook.fact.Reading;
import dev.smallcap.advisor.rulebook.fact.StatedSignals;
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
  JudgedReading read(Declaration declaration) {
    ReadingOrigin given = origin(declaration);
    return read(ReadingSource.DECLARED, declaration.phase(), given, List.of());
  }

  JudgedReading read(WordedSignals words) {
    GroupResult found =
        rules.judge(
            List.of(
                new StatedSignals(
                    words.rates(), words.inflation(), words.activity(), words.slump()),
                new RateFinding(words.rates()),
                new PriceFinding(words.inflation()),
                new ActivityFinding(words.activity()),
                new SlumpFinding(words.slump())));
    ReadingOrigin given = origin(words);
    return read(ReadingSource.WORDS, rules.first(found.findings()), given, List.of(found));
  }

  private JudgedReading read(
      ReadingSource source, CyclePhase phase, ReadingOrigin given, List<GroupResult> before) {
    if (given.on().isAfter(asOf)) {
      throw new InputException(
          "The phase was given on (" + given.on() + "), after the as-of date " + asOf + ".",
          "correct one of the two dates.");
    }
    boolean recovery = phase == CyclePhase.EARLY_RECOVERY;
    int age = recovery ? (int) ChronoUnit.MONTHS.between(given.clockStart(), asOf) + 1 : 0;
    LocalDate expiry =
        recovery ? given.clockStart().plusMonths(rules.limits().cyclePremium()) : null;
    GroupResult staged =
        rules.judge(
            List.of(
                new Reading(
                    source,
                    phase,
                    age,
                    expiry != null && !asOf.isBefore(expiry),
                    ChronoUnit.DAYS.between(given.on(), asOf))));
    List<GroupResult> judgements = new ArrayList<>(before);
    judgements.add(staged);
    ReadingView view =
        new ReadingView(
            source,
            phase,
            MarketRules.stage(staged.findings()),
            recovery ? age : null,
            false,
            expiry,
            expiry,
            null,
            null,
            given);
    return new JudgedReading(
        view,
        judgements.stream().flatMap(judgement -> judgement.findings().stream()).toList(),
        judgements);
  }

  private ReadingOrigin origin(Declaration declaration) {
    return new ReadingOrigin(
        declaration.on(),
        declaration.author(),
        declaration.reason(),
        declaration.clockStart(),
        declaration.age() == null && declaration.began() == null,
        declaration.on().plusDays(rules.limits().cycleDeclarationDays()));
  }

  private ReadingOrigin origin(WordedSignals words) {
    return new ReadingOrigin(
        words.on(),
        words.author(),
        words.reason(),
        words.clockStart(),
        words.age() == null && words.began() == null,
        words.on().plusDays(rules.limits().cycleDeclarationDays()));
  }
}
