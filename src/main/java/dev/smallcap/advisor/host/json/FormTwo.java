package dev.smallcap.advisor.host.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Review;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Weight;
import tools.jackson.databind.json.JsonMapper;

/** A recommendation as lines of form 2 of a log hold it: without the parts that came later. */
final class FormTwo {
  static final JsonMapper MAPPER =
      AdviceMapper.COMPACT
          .rebuild()
          .addMixIn(Recommendation.class, OfAdvice.class)
          .addMixIn(Sleeve.class, OfSleeve.class)
          .addMixIn(Weight.class, OfWeight.class)
          .addMixIn(Review.class, OfReview.class)
          .addMixIn(Reason.class, OfReason.class)
          .build();

  private FormTwo() {}

  @JsonIgnoreProperties({"letterhead", "riskiestGrade", "equityMoney", "funds"})
  private interface OfAdvice {}

  @JsonIgnoreProperties("cap")
  private interface OfSleeve {}

  @JsonIgnoreProperties("amounts")
  private interface OfWeight {}

  @JsonIgnoreProperties({"validUntil", "ordersBy", "schedule"})
  private interface OfReview {}

  @JsonIgnoreProperties({"weight", "side", "client"})
  private interface OfReason {}
}
