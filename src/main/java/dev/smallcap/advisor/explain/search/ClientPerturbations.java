package dev.smallcap.advisor.explain.search;

import dev.smallcap.advisor.explain.counterfactual.Decider;
import dev.smallcap.advisor.partition.Input;
import dev.smallcap.advisor.partition.Numbers;
import dev.smallcap.advisor.partition.Thresholds;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be moved of a client, dates left out: every property that is a term or a number. */
final class ClientPerturbations {
  static final FactType CLIENT =
      Objects.requireNonNull(Vocabulary.type(Client.class.getSimpleName()));
  private static final BigDecimal PERCENT_STEP = new BigDecimal("0.01");

  /** All else about a client is a fact. */
  private static final Set<String> CHOICES = Set.of("horizonMonths", "hedgeWanted");

  /** Other facts that are made of a property. */
  private static final Map<String, Set<Input>> MADE =
      Map.of(
          "riskProfile",
              Set.of(
                  new Input("ProfileLimits", ""),
                  new Input("SleeveCell", ""),
                  new Input("FundRequest", "lowestGrade")),
          "residency", Set.of(new Input("FundRequest", "lowestGrade")),
          "horizonMonths",
              Set.of(new Input("Ages", "monthsHeld"), new Input("Ages", "needEndsHorizon")),
          "requestedSleeve", Set.of(new Input("Wish", "allInForSurge")),
          "motive", Set.of(new Input("Wish", "allInForSurge")),
          "hedgeWanted", Set.of(new Input("FundRequest", "hedgeWanted")));

  private final Counterfactual base;
  private final Thresholds cuts;
  private final InputNames named;
  private final List<Candidate> options = new ArrayList<>();

  private ClientPerturbations(Counterfactual base, Thresholds cuts, InputNames named) {
    this.base = base;
    this.cuts = cuts;
    this.named = named;
  }

  static List<Candidate> of(Counterfactual base, Thresholds cuts, InputNames named) {
    ClientPerturbations levers = new ClientPerturbations(base, cuts, named);
    CLIENT.properties().values().forEach(levers::add);
    return levers.options;
  }

  private void add(Property property) {
    Object now = property.of(base.client());
    if (property.nullable() && now != null && property.type() == Percent.class) {
      add(property, now, null, 1);
    }
    if (property.type() == Boolean.class) {
      add(property, now, !Boolean.TRUE.equals(now), 1);
    } else if (property.type().isEnum()) {
      for (Object constant : property.type().getEnumConstants()) {
        if (!constant.equals(now)) {
          add(property, now, constant, steps(now, constant));
        }
      }
    } else if (property.type() == Integer.class || property.type() == Percent.class) {
      numbers(property, now);
    }
  }

  /** Profiles have an order; other terms are one step from each other. */
  private static int steps(@Nullable Object now, Object constant) {
    return now instanceof RiskProfile from && constant instanceof RiskProfile to
        ? Math.abs(from.compareTo(to))
        : 1;
  }

  private void numbers(Property property, @Nullable Object now) {
    boolean percent = property.type() == Percent.class;
    for (CandidateValues.Value place :
        CandidateValues.of(
            decimal(now),
            cuts.of(new Input(CLIENT.name(), property.name())),
            percent ? PERCENT_STEP : BigDecimal.ONE)) {
      add(
          property,
          now,
          percent ? Percent.of(place.value()) : place.value().intValueExact(),
          place.steps());
    }
  }

  private static @Nullable BigDecimal decimal(@Nullable Object number) {
    return number == null ? null : Numbers.decimal(number);
  }

  private void add(Property property, @Nullable Object now, @Nullable Object to, int steps) {
    String name = property.name();
    List<Input> reads = new ArrayList<>(MADE.getOrDefault(name, Set.of()));
    reads.add(new Input(CLIENT.name(), name));
    BigDecimal from = now instanceof Enum<?> || now instanceof Boolean ? null : decimal(now);
    BigDecimal there = from == null ? null : decimal(to);
    Text distance =
        from == null || there == null
            ? null
            : named.value(
                name,
                now instanceof Percent
                    ? Percent.of(there.subtract(from).abs())
                    : there.subtract(from).abs());
    options.add(
        new Candidate(
            named.move(
                name,
                CHOICES.contains(name) ? Decider.CLIENT : Decider.FOUND,
                now,
                to,
                distance,
                from == null || there == null ? 0 : Amounts.relative(from, there),
                steps,
                reads),
            situation -> situation.with(name, to)));
  }
}
