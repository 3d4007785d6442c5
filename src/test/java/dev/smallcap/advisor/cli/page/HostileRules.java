package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import java.nio.file.Path;

/** A policy whose words are markup that would set {@code window.taken}. */
final class HostileRules {
  private static final String TAKEN =
      "<script>window.taken=1</script><img src=x onerror=window.taken=1> '\"\"javascript:taken";

  private HostileRules() {}

  static Policy in(Path folder) {
    return EditedRules.in(folder)
        .edit(
            "parameters.csv",
            text ->
                text + "band,2026-02-07,25,percent of the target,\"assumption: " + TAKEN + "\"\n")
        .edit("invariants.csv", text -> text.replaceFirst("(?m)^([\\w-]+),[A-Z]", "$1,<b>x</b> A"))
        .edit(
            "funds.csv",
            text ->
                text.replace(
                    "IVV,US4642872000,iShares Core S&P 500 ETF,",
                    "IVV,US4642872000,</script><script>window.taken=1</script>,"))
        .policy();
  }
}
