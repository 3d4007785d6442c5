package dev.smallcap.advisor.source;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that belongs to the policy in force, so that it changes at one stroke.
 *
 * @param files what was reviewed and tried, or null where the host handed the policy over
 */
record InForce(Serving serving, Origin origin, @Nullable RuleFiles files, Markets markets) {
  static InForce of(Policy policy, Instant since, Origin origin, @Nullable RuleFiles files) {
    return new InForce(Serving.of(policy, since, origin), origin, files, new Markets(policy));
  }

  /** The same policy as found elsewhere. */
  InForce from(Origin other) {
    return new InForce(serving.from(other), other, files, markets);
  }
}
