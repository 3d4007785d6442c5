package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.rulebook.Parameters;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a signed policy may still take over: none older than one that was in force, and
 * no other policy under its number. Otherwise whoever keeps an old bundle could bring it back.
 * Immutable and thread-safe.
 *
 * @param lowest the lowest version
 * @param fingerprint of the policy that had it, or null where that is not known
 */
record Versions(BigDecimal lowest, @Nullable String fingerprint) {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,20}(\\.\\d{1,20})?");
  private static final String WAY_BACK =
      "sign it with a higher version: append a row for policy.version to its parameters.csv.";

  /**
   * From a version on.
   *
   * @throws InputException if it is no decimal
   */
  static Versions from(String lowest) {
    if (!DECIMAL.matcher(Arguments.given(lowest, "lowest version")).matches()) {
      throw new InputException(
          "The lowest version (" + Arguments.shown(lowest) + ") is no decimal.",
          "give one such as 1.0.");
    }
    return new Versions(new BigDecimal(lowest), null);
  }

  /**
   * Does nothing where the policy may take over.
   *
   * @throws PolicyException otherwise
   */
  void check(RuleFiles files) {
    BigDecimal version = version(files);
    if (version.compareTo(lowest) < 0) {
      throw new PolicyException(
          "Its version "
              + version
              + " is older than "
              + lowest
              + ", which was in force or asked for.",
          WAY_BACK);
    }
    if (version.compareTo(lowest) == 0
        && fingerprint != null
        && !fingerprint.equals(files.fingerprint())) {
      throw new PolicyException(
          "Its version " + version + " is that of another policy, which was in force.", WAY_BACK);
    }
  }

  /** Those that may take over once these files did. */
  Versions after(RuleFiles files) {
    return new Versions(version(files), files.fingerprint());
  }

  private static BigDecimal version(RuleFiles files) {
    return Parameters.parse(files.text("parameters.csv")).latestVersion();
  }
}
