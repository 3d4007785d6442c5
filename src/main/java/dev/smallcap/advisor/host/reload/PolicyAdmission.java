package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.PolicyException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a source lets in: folders and policies of the host, or, where it trusts keys, bundles that
 * these signed and nothing else. Confined to whoever has the source's turn.
 */
final class PolicyAdmission {
  private final @Nullable BundleTrust trust;
  private @Nullable Versions versions;

  private PolicyAdmission(@Nullable BundleTrust trust, @Nullable Versions versions) {
    this.trust = trust;
    this.versions = versions;
  }

  static PolicyAdmission open() {
    return new PolicyAdmission(null, null);
  }

  static PolicyAdmission signed(BundleTrust trust, Versions versions) {
    return new PolicyAdmission(trust, versions);
  }

  PolicyLocation.Reloadable place(Path path) {
    Arguments.given(path, "path of the policy");
    return trust == null
        ? new PolicyLocation.Folder(path)
        : new PolicyLocation.SignedBundle(path, trust);
  }

  /**
   * Does nothing where files, read from a place of this gate, may take over.
   *
   * @throws PolicyException otherwise
   */
  void check(RuleFiles files) {
    if (versions != null) {
      versions.check(files);
    }
  }

  /**
   * Does nothing where a policy that the host made may take over.
   *
   * @throws PolicyException otherwise
   */
  void checkUnsigned() {
    if (trust != null) {
      throw new PolicyException(
          "It is not signed, and this source takes signed bundles alone.",
          "pack it with the command bundle; or use a source of its own without a key.");
    }
  }

  /** Remembers that files took over. */
  void passed(RuleFiles files) {
    if (versions != null) {
      versions = versions.after(files);
    }
  }
}
