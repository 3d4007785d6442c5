package dev.smallcap.advisor.decide.market;

import dev.smallcap.advisor.advice.ReadingView;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.fact.Market;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the phase with what the rules were asked for it. Immutable and thread-safe.
 *
 * @param view the reading
 * @param findings what the rules found
 * @param judgements what they were asked for it, in order
 */
public record JudgedReading(
    ReadingView view, List<Finding> findings, List<GroupResult> judgements) {
  /** Copies the lists. */
  public JudgedReading {
    findings = List.copyOf(findings);
    judgements = List.copyOf(judgements);
  }

  /** The reading as a client's rules read it on a day. */
  public Market facts(LocalDate asOf) {
    return facts(asOf, view.lastTiltExpiry());
  }

  Market facts(LocalDate asOf, @Nullable LocalDate lastExpiry) {
    Integer age = view.age();
    return new Market(
        view.stage(),
        view.phase(),
        age == null ? 0 : age,
        lastExpiry != null && !asOf.isBefore(lastExpiry));
  }
}
