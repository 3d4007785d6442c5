package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one risk profile; made for the client's own profile only. Sizes and shares are
 * those of folders made before the matrix was a table, {@code sleeve.csv}; null where the policy
 * gives none. Immutable and thread-safe.
 *
 * @param risk the risk profile
 * @param grade the lowest risk grade that the profile may hold outside Korea
 * @param gradeKr the lowest risk grade that the profile may hold in Korea
 * @param sleeveRecovery size in a recovery, percent of Q
 * @param sleeveExpansion size in an expansion, percent of Q
 * @param tiltFirstShort Russell share, ER1, short horizon
 * @param tiltFirstMid Russell share, ER1, middle horizon
 * @param tiltGlideShort Russell share, ER2, short horizon
 * @param tiltGlideMid Russell share, ER2, middle horizon
 */
public record ProfileLimits(
    RiskProfile risk,
    @Parameter("grade.") int grade,
    @Parameter("grade.kr.") int gradeKr,
    @Parameter(value = "sleeve.recovery.", optional = true) @Nullable Percent sleeveRecovery,
    @Parameter(value = "sleeve.expansion.", optional = true) @Nullable Percent sleeveExpansion,
    @Parameter(value = "tilt.first.short.", optional = true) @Nullable Percent tiltFirstShort,
    @Parameter(value = "tilt.first.mid.", optional = true) @Nullable Percent tiltFirstMid,
    @Parameter(value = "tilt.glide.short.", optional = true) @Nullable Percent tiltGlideShort,
    @Parameter(value = "tilt.glide.mid.", optional = true) @Nullable Percent tiltGlideMid) {
  /** The lowest risk grade that the profile may hold where the client lives. */
  public int lowestGrade(Residency residency) {
    return residency == Residency.KR ? gradeKr : grade;
  }
}
