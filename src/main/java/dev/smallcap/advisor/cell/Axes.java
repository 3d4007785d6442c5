package dev.smallcap.advisor.cell;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.conclusion.StageFound;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.facts.Market;
import dev.smallcap.advisor.facts.Reading;
import dev.smallcap.advisor.rule.FactType;
import dev.smallcap.advisor.rule.Property;
import dev.smallcap.advisor.rule.Vocabulary;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.ReadingSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cuts inputs into their classes for one policy on one day. Immutable and thread-safe. */
final class Axes {
  /** The age of a recovery that is running. */
  private static final Input RUNNING = new Input("Recovery", "age");

  /** An earlier move is a cut, a rise or none: Java hands on no other. */
  private static final Input EARLIER = new Input("RateFigures", "earlierMove");

  private static final Set<RateDirection> HOLDS =
      EnumSet.of(RateDirection.EASY_HOLD, RateDirection.TIGHT_HOLD);

  private final SortedMap<Input, Axis> axes = new TreeMap<>();
  private final Policy policy;
  private final LocalDate day;
  private final Cuts cuts;

  Axes(Policy policy, LocalDate day, Cuts cuts, Iterable<Input> inputs) {
    this.policy = policy;
    this.day = day;
    this.cuts = cuts;
    inputs.forEach(input -> axes.put(input, cut(input)));
  }

  Axis of(Input input) {
    return Objects.requireNonNull(axes.get(input));
  }

  private Axis cut(Input input) {
    if (input.equals(Input.MARKET)) {
      return new Axis(input, markets());
    }
    FactType type = Objects.requireNonNull(Vocabulary.type(input.fact()));
    Property property = Objects.requireNonNull(type.property(input.property()));
    List<Span> spans = new ArrayList<>();
    if (property.nullable()) {
      spans.add(Span.of("none", null));
    }
    if (property.type() == Boolean.class) {
      spans.add(Span.of("yes", true));
      spans.add(Span.of("no", false));
    } else if (property.type().isEnum()) {
      for (Object constant : property.type().getEnumConstants()) {
        if (!(input.equals(EARLIER) && HOLDS.contains(constant))) {
          spans.add(Span.of(((Enum<?>) constant).name(), constant));
        }
      }
    } else {
      spans.addAll(NumberSpans.of(input, property.type(), cuts.of(input)));
    }
    return new Axis(input, spans);
  }

  /** Every phase, a recovery at every class of its age, with the stage that the rules give it. */
  private List<Span> markets() {
    List<Span> spans = new ArrayList<>();
    for (CyclePhase phase : CyclePhase.values()) {
      if (phase != CyclePhase.EARLY_RECOVERY) {
        add(spans, phase, 0, false, null);
        continue;
      }
      int late = policy.parameters().on(day).integer("cycle.premium") - 1;
      boolean over = false;
      for (Span ages : NumberSpans.of(RUNNING, Integer.class, cuts.of(Cuts.AGE))) {
        int months = (Integer) Objects.requireNonNull(ages.value());
        add(spans, phase, months, false, ages);
        if (over || ages.holds(late)) {
          add(spans, phase, over ? months : late, true, ages);
          over = true;
        }
      }
    }
    return spans;
  }

  /**
   * Adds the market of a reading. Figures count for about two months: the tilt of a recovery that
   * was in its last month but one can have expired though newer months are not in yet.
   */
  private void add(List<Span> spans, CyclePhase phase, int age, boolean over, @Nullable Span ages) {
    Reading reading = new Reading(ReadingSource.FIGURES, phase, age, over, 0);
    for (Finding finding : policy.judge(day, RuleFolder.MARKET.id(), List.of(reading))) {
      if (finding.conclusion() instanceof StageFound found) {
        Market market = new Market(found.stage(), phase, age);
        String stage = found.stage().name();
        String name = ages == null ? stage : stage + " in month " + ages;
        spans.add(
            new Span(
                over ? name + ", expired" : name,
                stage,
                market,
                other ->
                    other instanceof Market seen
                        && seen.stage() == market.stage()
                        && seen.phase() == phase
                        && (ages == null || ages.holds(seen.age()))));
      }
    }
  }

  /** The classes that these inputs have, by input. */
  Map<Input, Axis> all() {
    return Collections.unmodifiableSortedMap(axes);
  }
}
