package dev.smallcap.advisor.partition;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.RuleFolder;
import dev.smallcap.advisor.rulebook.conclusion.StageFound;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.Reading;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Property;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
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
final class Dimensions {
  /** The age of a recovery that is running. */
  private static final Input RUNNING = new Input("Recovery", "age");

  /** An earlier move is a cut, a rise or none: Java hands on no other. */
  private static final Input EARLIER = new Input("RateFigures", "earlierMove");

  private static final Set<RateDirection> HOLDS =
      EnumSet.of(RateDirection.EASY_HOLD, RateDirection.TIGHT_HOLD);

  private final SortedMap<Input, Dimension> axes = new TreeMap<>();
  private final PolicyModel policy;
  private final LocalDate day;
  private final Thresholds cuts;

  Dimensions(PolicyModel policy, LocalDate day, Thresholds cuts, Iterable<Input> inputs) {
    this.policy = policy;
    this.day = day;
    this.cuts = cuts;
    inputs.forEach(input -> axes.put(input, cut(input)));
  }

  Dimension of(Input input) {
    return Objects.requireNonNull(axes.get(input));
  }

  private Dimension cut(Input input) {
    if (input.equals(Input.MARKET)) {
      return new Dimension(input, markets());
    }
    FactType type = Objects.requireNonNull(Vocabulary.type(input.fact()));
    Property property = Objects.requireNonNull(type.property(input.property()));
    List<EquivalenceClass> spans = new ArrayList<>();
    if (property.nullable()) {
      spans.add(EquivalenceClass.of("none", null));
    }
    if (property.type() == Boolean.class) {
      spans.add(EquivalenceClass.of("yes", true));
      spans.add(EquivalenceClass.of("no", false));
    } else if (property.type().isEnum()) {
      for (Object constant : property.type().getEnumConstants()) {
        if (!(input.equals(EARLIER) && HOLDS.contains(constant))) {
          spans.add(EquivalenceClass.of(((Enum<?>) constant).name(), constant));
        }
      }
    } else {
      spans.addAll(NumberSpans.of(input, property.type(), cuts.of(input)));
    }
    return new Dimension(input, spans);
  }

  /** Every phase, a recovery at every class of its age, with the stage that the rules give it. */
  private List<EquivalenceClass> markets() {
    List<EquivalenceClass> spans = new ArrayList<>();
    for (CyclePhase phase : CyclePhase.values()) {
      if (phase != CyclePhase.EARLY_RECOVERY) {
        add(spans, phase, 0, false, null);
        continue;
      }
      int late = policy.parameters().on(day).integer("cycle.premium") - 1;
      boolean over = false;
      for (EquivalenceClass ages :
          NumberSpans.of(RUNNING, Integer.class, cuts.of(Thresholds.AGE))) {
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
  private void add(
      List<EquivalenceClass> spans,
      CyclePhase phase,
      int age,
      boolean over,
      @Nullable EquivalenceClass ages) {
    Reading reading = new Reading(ReadingSource.FIGURES, phase, age, over, 0);
    for (Finding finding : policy.judge(day, RuleFolder.MARKET.id(), List.of(reading))) {
      if (finding.conclusion() instanceof StageFound found) {
        Market market = new Market(found.stage(), phase, age);
        String stage = found.stage().name();
        String name = ages == null ? stage : stage + " in month " + ages;
        spans.add(
            new EquivalenceClass(
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
  Map<Input, Dimension> all() {
    return Collections.unmodifiableSortedMap(axes);
  }
}
