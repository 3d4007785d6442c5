package dev.smallcap.advisor.market;

import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.Judgement;
import dev.smallcap.advisor.terms.CyclePhase;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month with the label that the rules give it. Immutable and thread-safe.
 *
 * @param month the month
 * @param label the phase that its figures show
 * @param confirmed the phase that advice acts on
 * @param age age of the recovery in months, the first being 1, or null when none is running
 * @param ageAtLeast whether the recovery may be older, its beginning not being seen
 * @param lastBegan the month in which the last recovery began, running or not, or null
 * @param findings what the rules found, the labels that came later in order left out
 * @param judgements what they were asked for it: the label, then its confirmation
 */
public record MonthLabel(
    YearMonth month,
    CyclePhase label,
    CyclePhase confirmed,
    @Nullable Integer age,
    boolean ageAtLeast,
    @Nullable YearMonth lastBegan,
    List<Finding> findings,
    List<Judgement> judgements) {
  /** Copies the lists. */
  public MonthLabel {
    findings = List.copyOf(findings);
    judgements = List.copyOf(judgements);
  }
}
