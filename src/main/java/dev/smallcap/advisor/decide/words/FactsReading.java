package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.advice.RateUsed;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Review;
import dev.smallcap.advisor.decide.words.ClientReading.Facts;
import dev.smallcap.advisor.decide.words.ClientReading.NamedFact;
import dev.smallcap.advisor.situation.Client;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client reads beside the answer as names with values: days, what is awaited, the client,
 * the record.
 *
 * @param refusals what refuses, where nothing is traded by decision
 */
record FactsReading(ReadingWords words, Recommendation advice, List<Reason> refusals) {
  /** The client, as the letterhead or else the id has it. */
  String called() {
    Letterhead from = advice.letterhead();
    return from == null || from.clientName() == null ? advice.client().id() : from.clientName();
  }

  /** What is awaited before there is advice, from whom, and what then follows. */
  Facts awaited() {
    String decided =
        switch (advice.decision()) {
          case NEEDS_DATA -> "-data";
          case NEEDS_HUMAN_REVIEW -> "-person";
          default -> "";
        };
    List<NamedFact> awaited = new ArrayList<>();
    awaited.add(awaited("doc.awaited", decided));
    if (!decided.isEmpty()) {
      awaited.add(awaited("doc.awaited-from", decided));
    }
    awaited.add(awaited("doc.awaited-next", decided));
    day(awaited, words.say("doc.prices"), advice.dataDates().oldestPrice());
    awaited.add(client());
    return new Facts(words.say("doc.next"), awaited);
  }

  private NamedFact awaited(String name, String decided) {
    return words.fact(
        words.say(name),
        words.begun(String.join(", ", words.sayOf(name + "-for" + decided, refusals))));
  }

  /** By when to order, until when the advice holds, when it is looked at again. */
  Facts dates() {
    List<NamedFact> dates = new ArrayList<>();
    Review review = advice.review();
    day(dates, words.say("doc.orders-by"), review.ordersBy());
    day(dates, words.say(lapses() ? "doc.valid-view" : "doc.valid"), review.validUntil());
    day(dates, words.say("doc.next-review"), review.next());
    day(dates, words.say("doc.prices"), advice.dataDates().oldestPrice());
    dates.add(client());
    return new Facts(words.say("doc.dates"), dates);
  }

  /** Whether the advice ends before the next review, with the house view that it follows. */
  boolean lapses() {
    return advice.review().validUntil().isBefore(advice.review().next());
  }

  private NamedFact client() {
    return words.fact(
        words.say("doc.whom"), called() + ", " + words.term(advice.client().riskProfile()));
  }

  private void day(List<NamedFact> dates, String name, @Nullable LocalDate day) {
    if (day != null) {
      dates.add(words.fact(name, words.day(day)));
    }
  }

  /** What is known of the client. */
  Facts facts() {
    Client client = advice.client();
    List<NamedFact> facts = new ArrayList<>();
    facts.add(
        words.fact(
            words.say("doc.risk", "day", words.day(client.profiledOn())), client.riskProfile()));
    facts.add(
        words.fact(
            words.say("doc.residence"),
            words.say(
                "doc.residence-age",
                Map.of("residence", client.residency(), "age", client.age()))));
    facts.add(
        words.fact(
            words.say("doc.horizon"),
            words.say(
                client.horizonMonths() == 1 ? "explain.month" : "explain.months",
                "n",
                client.horizonMonths())));
    facts.add(words.fact(words.label("account"), advice.account().type()));
    facts.add(words.fact(words.label("withdrawals"), client.withdrawals()));
    if (client.drawdown()) {
      facts.add(words.fact(words.label("drawdown"), true));
    }
    if (client.hedgeWanted()) {
      facts.add(words.fact(words.label("hedge"), true));
    }
    if (client.requestedSleeve() != null) {
      facts.add(words.fact(words.label("requested"), client.requestedSleeve()));
    }
    facts.add(words.fact(words.say("doc.motive"), words.begun(words.term(client.motive()))));
    for (RateUsed rate : advice.dataDates().rates()) {
      facts.add(words.fact(words.label("rate"), new MoneyReading(words, advice).rate(rate)));
    }
    return new Facts(words.say("doc.facts"), facts);
  }

  /** By what the advice is found again. */
  Facts record() {
    return new Facts(
        words.say("doc.record"),
        List.of(
            words.fact(words.say("doc.record-id"), advice.id()),
            words.fact(words.say("doc.policy"), advice.policy().version()),
            words.fact(words.say("doc.fingerprint"), advice.policy().fingerprint()),
            words.fact(words.say("doc.article"), words.say("doc.article-named"))));
  }
}
