package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.advice.PolicyStamp;

/** What came of asking for another policy. Immutable and thread-safe. */
public sealed interface Reloaded {
  /** What is in force after it. */
  PolicyStatus serving();

  /**
   * Another policy took over.
   *
   * @param before what was in force until then; it does not hold the policy, which can go
   * @param serving what is in force now
   */
  record Swapped(PolicyStamp before, PolicyStatus serving) implements Reloaded {}

  /**
   * The files are those of the policy in force, to the letter.
   *
   * @param serving what is in force, as before
   */
  record Unchanged(PolicyStatus serving) implements Reloaded {}

  /**
   * The policy in force stays, since the other one cannot be used.
   *
   * @param message every reason: each error of the review with file and line, or each case that
   *     fails with what was expected and what came; then a line starting "Maybe" with the way out
   * @param serving what is in force, as before
   */
  record Refused(String message, PolicyStatus serving) implements Reloaded {}
}
