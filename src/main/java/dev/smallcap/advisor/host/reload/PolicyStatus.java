package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.Parameters;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The policy that is in force, and since when. Immutable and thread-safe.
 *
 * <p>It holds its policy, some megabytes: keep one for a request, not for a history.
 *
 * @param policy the policy
 * @param version the latest version that its parameters name; advice of an earlier day names the
 *     version of that day
 * @param fingerprint its fingerprint, which stands in each of its recommendations
 * @param reviewDue the day from which it is due for review: its advice says so from then on
 * @param since when it took over
 * @param origin where it came from, in words
 */
public record PolicyStatus(
    Policy policy,
    String version,
    String fingerprint,
    LocalDate reviewDue,
    Instant since,
    String origin) {
  static PolicyStatus of(Policy policy, Instant since, PolicyLocation origin) {
    Parameters parameters = PolicyModels.of(policy).parameters();
    return new PolicyStatus(
        policy,
        parameters.latestVersion().toPlainString(),
        policy.fingerprint(),
        parameters.reviewDue(),
        since,
        origin.toString());
  }

  /** The same policy as found elsewhere. */
  PolicyStatus from(PolicyLocation other) {
    return new PolicyStatus(policy, version, fingerprint, reviewDue, since, other.toString());
  }

  /** Version and fingerprint alone, which hold nothing of the policy. */
  public PolicyStamp stamp() {
    return new PolicyStamp(version, fingerprint);
  }
}
