package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Percent;

/**
 * The parameters that the client rules read, as of one date. Immutable and thread-safe.
 *
 * @param horizonShort longest short horizon, months
 * @param horizonMid longest middle horizon, months
 * @param sleeveCap the largest sleeve, percent of Q
 * @param sleeveMiddle the middle size, percent of Q
 * @param sleeveFloor the smallest size, percent of Q
 * @param tiltMidCaps share of the S&amp;P MidCap 400 where it belongs, percent of the sleeve
 * @param tiltRussellCap largest share of the Russell 2000, percent of the sleeve
 * @param needMonths months within which needed money is not exposed
 * @param withdrawalMost withdrawals a year above it weigh, percent of the account
 * @param coreHalf least share of large-cap funds for the article's premise, percent of Q
 * @param ageAdult age in years from which a client is of age
 * @param seniorAge age in years from which a client is a senior
 * @param pricesDays business days after which prices give percentages only
 * @param pricesDaysMost business days after which prices are stale
 * @param profileDays days after which a profile is old
 * @param profileDaysMost days after which a profile is stale
 * @param sleeveParts monthly parts bought in a recession
 */
public record Limits(
    @Parameter("horizon.short") int horizonShort,
    @Parameter("horizon.mid") int horizonMid,
    @Parameter("sleeve.cap") Percent sleeveCap,
    @Parameter("sleeve.middle") Percent sleeveMiddle,
    @Parameter("sleeve.floor") Percent sleeveFloor,
    @Parameter("tilt.mid-caps") Percent tiltMidCaps,
    @Parameter("tilt.russell.cap") Percent tiltRussellCap,
    @Parameter("need.months") int needMonths,
    @Parameter("withdrawal.most") Percent withdrawalMost,
    @Parameter("core.half") Percent coreHalf,
    @Parameter("age.adult") int ageAdult,
    @Parameter("senior.age") int seniorAge,
    @Parameter("prices.days") int pricesDays,
    @Parameter("prices.days.most") int pricesDaysMost,
    @Parameter("profile.days") int profileDays,
    @Parameter("profile.days.most") int profileDaysMost,
    @Parameter("sleeve.parts") int sleeveParts) {}
