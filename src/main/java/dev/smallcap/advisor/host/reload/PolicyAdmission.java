package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.PolicyException;
import java.nio.file.Path;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * What a source lets in: folders and policies of the host, or, where it has a key, bundles that the
 * key signed and nothing else. Confined to whoever has the source's turn.
 */
final class PolicyAdmission {
  private final @Nullable PublicKey key;
  private @Nullable Versions versions;

  private PolicyAdmission(@Nullable PublicKey key, @Nullable Versions versions) {
    this.key = key;
    this.versions = versions;
  }

  static PolicyAdmission open() {
    return new PolicyAdmission(null, null);
  }

  static PolicyAdmission signed(PublicKey key, Versions versions) {
    return new PolicyAdmission(Arguments.given(key, "public key"), versions);
  }

  PolicyLocation.Reloadable place(Path path) {
    Arguments.given(path, "path of the policy");
    return key == null
        ? new PolicyLocation.Folder(path)
        : new PolicyLocation.SignedBundle(path, key);
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
    if (key != null) {
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
