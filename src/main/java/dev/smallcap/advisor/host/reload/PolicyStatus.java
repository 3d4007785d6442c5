package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.decide.PolicyModels;
import java.time.Instant;

/**
 * The policy that is in force, and since when. Immutable and thread-safe.
 *
 * <p>It holds its policy, some megabytes: keep one for a request, not for a history.
 *
 * @param policy the policy
 * @param version the latest version that its parameters name; advice of an earlier day names the
 *     version of that day
 * @param fingerprint its fingerprint, which stands in each of its recommendations
 * @param since when it took over
 * @param origin where it came from, in words
 */
public record PolicyStatus(
    Policy policy, String version, String fingerprint, Instant since, String origin) {
  static PolicyStatus of(Policy policy, Instant since, PolicyLocation origin) {
    return new PolicyStatus(
        policy,
        PolicyModels.of(policy).parameters().latestVersion().toPlainString(),
        policy.fingerprint(),
        since,
        origin.toString());
  }

  /** The same policy as found elsewhere. */
  PolicyStatus from(PolicyLocation other) {
    return new PolicyStatus(policy, version, fingerprint, since, other.toString());
  }

  /** Version and fingerprint alone, which hold nothing of the policy. */
  public PolicyStamp stamp() {
    return new PolicyStamp(version, fingerprint);
  }
}
