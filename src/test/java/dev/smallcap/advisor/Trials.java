package dev.smallcap.advisor;

import dev.smallcap.advisor.decide.PolicyModels;
import java.util.Map;

/** Policies with other numbers, as tools try them. */
public final class Trials {
  private Trials() {}

  /** The policy with other parameter values. */
  public static Policy assuming(Policy policy, Map<String, String> values) {
    return new Policy(PolicyModels.of(policy).assuming(values));
  }
}
