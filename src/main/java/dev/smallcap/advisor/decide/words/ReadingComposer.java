package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.AdvisedFund;
import dev.smallcap.advisor.advice.Alternative;
import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.advice.OwnReading;
import dev.smallcap.advisor.advice.PhaseReport;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.decide.words.ClientReading.EquityShare;
import dev.smallcap.advisor.decide.words.ClientReading.Sentences;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.ReasonSide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes what a client reads of one recommendation, each sentence once. Used once. */
final class ReadingComposer {
  private final ReadingWords words;
  private final Recommendation advice;
  private final MoneyReading money;
  private final EquityReading equity;
  private final FactsReading facts;
  private final boolean refused;
  private final Set<String> told = new HashSet<>();

  ReadingComposer(ReadingWords words, Recommendation advice) {
    this.words = words;
    this.advice = advice;
    this.money = new MoneyReading(words, advice);
    this.equity = new EquityReading(words, advice);
    this.refused =
        switch (advice.decision()) {
          case NEEDS_DATA, NOT_SUITABLE, NEEDS_HUMAN_REVIEW -> true;
          case EXIT, REDUCE, BUILD, ROTATE, NO_ELIGIBLE_FUND, HOLD -> false;
        };
    this.facts = new FactsReading(words, advice, refusals());
  }

  /** In the order in which it is read, so that what is told twice is told first. */
  ClientReading compose() {
    String answer = answer();
    List<String> undone = once(ofOrders());
    List<String> costs = money.costs();
    costs.addAll(notCounted());
    List<String> why = why();
    List<String> against = against();
    List<String> favour = once(sided(advice.evidence(), true));
    return new ClientReading(
        words.lang(),
        words.say("doc.kind"),
        words.say("doc.about", "day", words.day(advice.asOf())),
        from(),
        facts.called(),
        headline(),
        answer,
        money.orders(undone),
        new Sentences(words.say("doc.costs"), costs),
        refused ? facts.awaited() : facts.dates(),
        refused ? null : equity.composition(),
        refused ? null : equity.band(),
        refused ? null : equity.tilt(),
        new Sentences(words.say("doc.why"), why),
        new Sentences(words.say("doc.against"), against),
        new Sentences(words.say("doc.favour"), favour),
        new Sentences(words.say("doc.suitability"), suitability()),
        new Sentences(words.say("doc.risks"), once(ReasonPlace.LISTED.in(advice.disclosures()))),
        new Sentences(words.say("doc.alternatives"), alternatives()),
        new Sentences(words.say("doc.assumed"), assumed()),
        facts.facts(),
        List.of(words.say("doc.adviser"), words.say("doc.whom"), words.say("doc.date")),
        facts.record());
  }

  private List<String> once(List<Reason> reasons) {
    List<String> said = new ArrayList<>();
    for (Reason reason : reasons) {
      String sentence = words.sentence(reason);
      if (told.add(sentence)) {
        said.add(sentence);
      }
    }
    return said;
  }

  /** What the costs leave out: of today's trades or, where there are none, of the later ones. */
  private List<String> notCounted() {
    List<Reason> leftOut = ReasonPlace.COSTS.in(advice.disclosures());
    if (!advice.trades().isEmpty()) {
      return once(leftOut);
    }
    return leftOut.isEmpty() || advice.later().isEmpty()
        ? List.of()
        : List.of(words.say("doc.costs-later"));
  }

  private List<String> from() {
    Letterhead from = advice.letterhead();
    return from == null
        ? List.of()
        : Stream.of(from.firm(), from.adviser(), from.licence()).filter(Objects::nonNull).toList();
  }

  private String headline() {
    boolean later = !advice.later().isEmpty();
    return switch (advice.decision()) {
      case NEEDS_DATA -> words.sayOf("doc.headline-needs-data", refusals()).get(0);
      case NOT_SUITABLE -> words.say("doc.headline-unsuitable");
      case NEEDS_HUMAN_REVIEW -> words.say("doc.headline-person");
      case EXIT -> words.say("doc.headline-exit");
      case ROTATE -> words.say("doc.headline-rotate");
      case NO_ELIGIBLE_FUND -> words.say("doc.headline-no-fund");
      case HOLD ->
          later
              ? words.say("doc.headline-wait", "day", words.day(advice.later().get(0).on()))
              : words.say("doc.headline-hold");
      case REDUCE -> words.say("doc.headline-reduce", "target", target());
      case BUILD ->
          words.say(later ? "doc.headline-parts" : "doc.headline-build", "target", target());
    };
  }

  private Percent target() {
    Percent target = advice.sleeve().target();
    return target == null ? advice.sleeve().now() : target;
  }

  /** What to do or, where nothing is done by decision, what stands against it most. */
  private String answer() {
    return refused
        ? once(refusals().stream().limit(1).toList()).stream().findFirst().orElse("")
        : Stream.concat(Stream.of(money.todo()), once(cause().limit(1).toList()).stream())
            .collect(Collectors.joining(" "));
  }

  /** Why the answer is less than what the policy asks; what says so most comes first. */
  private Stream<Reason> cause() {
    return Stream.concat(
        ReasonPlace.ANSWER.in(advice.reasons()).stream(),
        ReasonPlace.ANSWER.in(advice.undone()).stream());
  }

  /** What refuses; a folder without weights does not tell it from the rest. */
  private List<Reason> refusals() {
    List<Reason> against =
        sided(advice.reasons(), false).stream()
            .filter(reason -> reason.side() == ReasonSide.AGAINST)
            .toList();
    return against.isEmpty() ? advice.reasons() : against;
  }

  private static List<Reason> sided(List<Reason> reasons, boolean favour) {
    return reasons.stream().filter(one -> favour == (one.side() == ReasonSide.FOR)).toList();
  }

  private List<String> why() {
    if (refused) {
      return once(refusals());
    }
    List<String> why = new ArrayList<>();
    String given = given();
    if (given != null) {
      why.add(words.sentence(given));
    }
    boolean read =
        given != null
            || advice.reasons().stream().anyMatch(one -> one.ruleId().equals("reading-figures"));
    why.addAll(
        once(
            advice.reasons().stream()
                .filter(reason -> isListed(reason, read) && !isSaidOfHeld(reason))
                .toList()));
    why.addAll(less());
    return why;
  }

  /** Why the aim is less than the size judged, where funds that the account lacks explain it. */
  private List<String> less() {
    Percent size = advice.sleeve().size();
    Percent target = advice.sleeve().target();
    Percent missing =
        advice.undone().stream()
            .filter(reason -> reason.ruleId().equals(ReasonPlace.WITHOUT_FUND))
            .map(reason -> reason.values().get("weight"))
            .filter(BigDecimal.class::isInstance)
            .map(weight -> Percent.of((BigDecimal) weight))
            .reduce(Percent.ZERO, Percent::plus);
    return size == null
            || target == null
            || !target.isPositive()
            || !missing.isPositive()
            || size.minus(target).compareTo(missing) != 0
        ? List.of()
        : List.of(
            words.say("doc.aim-less", Map.of("size", size, "missing", missing, "target", target)));
  }

  /** Whose phase it is, which, and whether another approved it; or null where nobody gave one. */
  private @Nullable String given() {
    PhaseReport phase = advice.phase();
    if (phase.givenBy() == null || phase.givenOn() == null) {
      return null;
    }
    boolean alone =
        advice.cautions().stream().anyMatch(one -> one.ruleId().equals(ReasonPlace.UNAPPROVED));
    return words.say(
        alone ? "doc.given-alone" : "doc.given",
        Map.of(
            "who", phase.givenBy(),
            "day", words.day(phase.givenOn()),
            "phase", phase.phase(),
            "reason", String.valueOf(phase.givenBecause())));
  }

  /** What was not done and, where there are orders, what they lack. */
  private List<Reason> ofOrders() {
    List<Reason> said = new ArrayList<>(advice.undone());
    if (!advice.trades().isEmpty()) {
      said.addAll(ReasonPlace.ORDERS.in(advice.reasons()));
      said.addAll(ReasonPlace.ORDERS.in(advice.cautions()));
    }
    return said;
  }

  /**
   * What has no place of its own. What the answer or the orders tell too, where they do not, and
   * the phase, where nothing else tells it.
   */
  private static boolean isListed(Reason reason, boolean read) {
    return switch (ReasonPlace.of(reason)) {
      case LISTED, ANSWER, ORDERS -> true;
      case PHASE -> !read;
      case SUITABILITY, COSTS, ALTERNATIVES, SAID -> false;
    };
  }

  /** How long the sleeve is to be held, where how long it can be held is the same. */
  private boolean isSaidOfHeld(Reason reason) {
    Object months = reason.values().get("months");
    return reason.ruleId().startsWith("horizon-")
        && advice.reasons().stream()
            .anyMatch(
                one ->
                    one.ruleId().startsWith("held-")
                        && Objects.equals(one.values().get("months"), months));
  }

  private List<String> against() {
    List<String> against = new ArrayList<>();
    OwnReading own = advice.ownReading();
    if (own != null && !refused) {
      against.add(own(own));
    }
    against.addAll(once(sided(advice.evidence(), false)));
    return against;
  }

  private String own(OwnReading own) {
    String reading =
        Page.listed(
            words.term(own.phase()),
            own.recoveryAge() == null
                ? ""
                : words.label("age").replace("{n}", String.valueOf(own.recoveryAge())),
            own.monthAssessed() == null
                ? ""
                : words.say("doc.own-month", "month", words.month(own.monthAssessed())));
    if (own.sleeveTarget() == null) {
      return words.say("doc.own-refused", "reading", reading);
    }
    if (!own.differs()) {
      return words.say("doc.own-same", "reading", reading);
    }
    List<EquityShare> small =
        equity.parts(own.weights(), Weight::target).stream()
            .filter(share -> share.part().isSmall())
            .toList();
    return small.isEmpty()
        ? words.say("doc.own-none", "reading", reading)
        : words.say(
            "doc.own-share",
            Map.of(
                "reading", reading,
                "target", own.sleeveTarget(),
                "parts",
                    small.stream()
                        .map(share -> share.name() + " " + share.shown())
                        .collect(Collectors.joining(", "))));
  }

  private List<String> suitability() {
    if (advice.decision() == Decision.NOT_SUITABLE) {
      return List.of();
    }
    if (refused) {
      return List.of(words.say("doc.not-judged"));
    }
    List<String> said = new ArrayList<>();
    said.add(words.say("doc.suitable", "risk", advice.client().riskProfile()));
    if (advice.riskiestGrade() != null) {
      said.add(words.say("doc.grade-allowed", "grade", advice.riskiestGrade()));
    }
    List<Reason> bought = ReasonPlace.SUITABILITY.in(advice.reasons());
    said.addAll(once(bought));
    for (Weight weight : advice.weights()) {
      EquityPart part = EquityPart.of(weight.kind());
      AdvisedFund fund = advice.fund(weight.id());
      if (fund != null
          && part != null
          && part.isSmall()
          && weight.after() != null
          && weight.after().isPositive()
          && bought.stream().noneMatch(one -> fund.id().equals(one.values().get("fund")))) {
        said.add(words.say("doc.grade", Map.of("fund", fund.called(), "grade", fund.riskGrade())));
      }
    }
    LocalDate needed = advice.client().moneyNeededOn();
    said.add(
        needed == null
            ? words.say("doc.need-none")
            : words.say("doc.need-by", "day", words.day(needed)));
    if (!advice.account().marginLoan().isPositive()) {
      said.add(words.say("doc.no-debt"));
    }
    return said;
  }

  private List<String> alternatives() {
    List<Reason> weighed =
        new ArrayList<>(advice.alternatives().stream().map(Alternative::reason).toList());
    weighed.addAll(ReasonPlace.ALTERNATIVES.in(advice.disclosures()));
    return once(weighed);
  }

  private List<String> assumed() {
    List<Reason> cautions =
        advice.cautions().stream()
            .filter(
                reason ->
                    switch (ReasonPlace.of(reason)) {
                      case SAID -> refused || advice.ownReading() == null;
                      case PHASE -> false;
                      default -> true;
                    })
            .toList();
    List<String> said = once(cautions);
    if (!refused && facts.lapses()) {
      said.add(words.say("doc.lapsed", "day", words.day(advice.review().validUntil())));
    }
    if (!advice.assumptions().isEmpty()) {
      said.add(words.say("doc.assumptions", "n", advice.assumptions().size()));
    }
    return said;
  }
}
