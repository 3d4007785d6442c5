package dev.smallcap.advisor;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.SleeveRow;
import java.util.Map;

/** Policies with other numbers, as tools try them. */
public final class Trials {
  private Trials() {}

  /** The policy with other parameter values. */
  public static Policy assuming(Policy policy, Map<String, String> values) {
    return new Policy(PolicyModels.of(policy).assuming(values));
  }

  /** The policy with another size in the first row of a cell of the matrix. */
  public static Policy sized(Policy policy, String cell, String size) {
    PolicyModel model = PolicyModels.of(policy);
    SleeveRow row =
        model.sleeve().rows().stream()
            .filter(one -> one.cell().toString().equals(cell))
            .findFirst()
            .orElseThrow();
    return new Policy(
        model.assuming(
            row,
            new SleeveRow(
                row.cell(),
                row.from(),
                row.stance(),
                size,
                row.russell(),
                row.sp600(),
                row.sp400(),
                row.source(),
                row.line())));
  }
}
