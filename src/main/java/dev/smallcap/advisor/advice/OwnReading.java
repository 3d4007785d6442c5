package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stage;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figures' own reading would advise, shown beside a given one, an unknown phase too; no
 * trades. Where nothing is traded by decision it shows the phase alone. Immutable and thread-safe.
 *
 * @param phase the phase that the figures show
 * @param stage its stage
 * @param recoveryAge age of the recovery in months, or null when the phase is no early recovery
 * @param monthAssessed the month assessed, or null where no month can be
 * @param differs whether its phase, stage or age differs from the given one
 * @param decision what it would decide
 * @param sleeveTarget the sleeve it would lead to, percent of Q, or null where nothing is traded by
 *     decision
 * @param weights the weights it would lead to; none where nothing is traded by decision
 */
public record OwnReading(
    CyclePhase phase,
    Stage stage,
    @Nullable Integer recoveryAge,
    @Nullable YearMonth monthAssessed,
    boolean differs,
    Decision decision,
    @Nullable Percent sleeveTarget,
    List<Weight> weights) {
  /** Copies the list. */
  public OwnReading {
    weights = List.copyOf(weights);
  }
}
