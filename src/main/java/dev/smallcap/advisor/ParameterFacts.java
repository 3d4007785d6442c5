package dev.smallcap.advisor;

import dev.smallcap.advisor.facts.Limits;
import dev.smallcap.advisor.facts.ProfileLimits;
import dev.smallcap.advisor.facts.ReviewLimits;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import org.jspecify.annotations.Nullable;

/** The parameters in force, as the facts that the rules read. */
final class ParameterFacts {
  private ParameterFacts() {}

  static Limits limits(ParameterValues values) {
    return new Limits(
        values.integer("horizon.short"),
        values.integer("horizon.mid"),
        values.percent("sleeve.cap"),
        values.percent("sleeve.middle"),
        values.percent("sleeve.floor"),
        values.percent("tilt.mid-caps"),
        values.percent("tilt.russell.cap"),
        values.integer("need.months"),
        values.percent("withdrawal.most"),
        values.percent("core.half"),
        values.integer("senior.age"),
        values.integer("prices.days"),
        values.integer("prices.days.most"),
        values.integer("profile.days"),
        values.integer("profile.days.most"),
        values.integer("sleeve.parts"));
  }

  static ProfileLimits profile(ParameterValues values, RiskProfile risk) {
    return new ProfileLimits(
        risk,
        values.integer("grade", risk),
        optional(values, "sleeve.recovery", risk),
        optional(values, "sleeve.expansion", risk),
        optional(values, "tilt.first.short", risk),
        optional(values, "tilt.first.mid", risk),
        optional(values, "tilt.glide.short", risk),
        optional(values, "tilt.glide.mid", risk));
  }

  static ReviewLimits review(ParameterValues values) {
    return new ReviewLimits(
        values.integer("review.russell"),
        values.integer("review.other"),
        values.integer("review.action"));
  }

  private static @Nullable Percent optional(
      ParameterValues values, String prefix, RiskProfile risk) {
    return values.optionalPercent(ParameterValues.key(prefix, risk));
  }
}
