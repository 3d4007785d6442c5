package dev.smallcap.advisor.facts;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one risk profile; made for the client's own profile only. Sizes and shares are
 * null for a profile that the policy gives none. Immutable and thread-safe.
 *
 * @param risk the risk profile
 * @param lowestGrade the lowest risk grade that the profile may hold outside Korea
 * @param koreanGrade the lowest risk grade that the profile may hold in Korea
 * @param recovery size in a recovery, percent of Q
 * @param expansion size in an expansion, percent of Q
 * @param firstShort Russell share, ER1, short horizon
 * @param firstMid Russell share, ER1, middle horizon
 * @param glideShort Russell share, ER2, short horizon
 * @param glideMid Russell share, ER2, middle horizon
 */
public record ProfileLimits(
    RiskProfile risk,
    @Parameter("grade.") int lowestGrade,
    @Parameter("grade.kr.") int koreanGrade,
    @Parameter(value = "sleeve.recovery.", optional = true) @Nullable Percent recovery,
    @Parameter(value = "sleeve.expansion.", optional = true) @Nullable Percent expansion,
    @Parameter(value = "tilt.first.short.", optional = true) @Nullable Percent firstShort,
    @Parameter(value = "tilt.first.mid.", optional = true) @Nullable Percent firstMid,
    @Parameter(value = "tilt.glide.short.", optional = true) @Nullable Percent glideShort,
    @Parameter(value = "tilt.glide.mid.", optional = true) @Nullable Percent glideMid) {
  /** The lowest risk grade that the profile may hold where the client lives. */
  public int lowestGrade(Residency residency) {
    return residency == Residency.KR ? koreanGrade : lowestGrade;
  }
}
