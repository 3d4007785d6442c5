package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that belongs to the policy in force, so that it changes at one stroke.
 *
 * @param files what was reviewed and tried, or null where the host handed the policy over
 */
record ActivePolicy(
    PolicyStatus serving, PolicyLocation origin, @Nullable RuleFiles files, Markets markets) {
  static ActivePolicy of(
      Policy policy, Instant since, PolicyLocation origin, @Nullable RuleFiles files) {
    return new ActivePolicy(
        PolicyStatus.of(policy, since, origin), origin, files, new Markets(policy));
  }

  /** The same policy as found elsewhere. */
  ActivePolicy from(PolicyLocation other) {
    return new ActivePolicy(serving.from(other), other, files, markets);
  }
}
