package dev.smallcap.advisor.facts;

import dev.smallcap.advisor.terms.Parameter;
import dev.smallcap.advisor.terms.Percent;

/**
 * The parameters that the client rules read, as of one date. Immutable and thread-safe.
 *
 * @param shortMonths longest short horizon, months
 * @param midMonths longest middle horizon, months
 * @param cap the largest sleeve, percent of Q
 * @param middle the middle size, percent of Q
 * @param floor the smallest size, percent of Q
 * @param midCapShare share of the S&amp;P MidCap 400 where it belongs, percent of the sleeve
 * @param russellCap largest share of the Russell 2000, percent of the sleeve
 * @param needMonths months within which needed money is not exposed
 * @param withdrawal withdrawals a year above it weigh, percent of the account
 * @param coreHalf least share of large-cap funds for the article's premise, percent of Q
 * @param adultAge age in years from which a client is of age
 * @param seniorAge age in years from which a client is a senior
 * @param priceDays business days after which prices give percentages only
 * @param priceDaysMost business days after which prices are stale
 * @param profileDays days after which a profile is old
 * @param profileDaysMost days after which a profile is stale
 * @param parts monthly parts bought in a recession
 */
public record Limits(
    @Parameter("horizon.short") int shortMonths,
    @Parameter("horizon.mid") int midMonths,
    @Parameter("sleeve.cap") Percent cap,
    @Parameter("sleeve.middle") Percent middle,
    @Parameter("sleeve.floor") Percent floor,
    @Parameter("tilt.mid-caps") Percent midCapShare,
    @Parameter("tilt.russell.cap") Percent russellCap,
    @Parameter("need.months") int needMonths,
    @Parameter("withdrawal.most") Percent withdrawal,
    @Parameter("core.half") Percent coreHalf,
    @Parameter("age.adult") int adultAge,
    @Parameter("senior.age") int seniorAge,
    @Parameter("prices.days") int priceDays,
    @Parameter("prices.days.most") int priceDaysMost,
    @Parameter("profile.days") int profileDays,
    @Parameter("profile.days.most") int profileDaysMost,
    @Parameter("sleeve.parts") int parts) {}
