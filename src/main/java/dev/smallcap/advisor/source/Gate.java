package dev.smallcap.advisor.source;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Checks;
import dev.smallcap.advisor.terms.PolicyException;
import java.nio.file.Path;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * What a source lets in: folders and policies of the host, or, where it has a key, bundles that the
 * key signed and nothing else. Confined to whoever has the source's turn.
 */
final class Gate {
  private final @Nullable PublicKey key;
  private @Nullable Versions versions;

  private Gate(@Nullable PublicKey key, @Nullable Versions versions) {
    this.key = key;
    this.versions = versions;
  }

  static Gate open() {
    return new Gate(null, null);
  }

  static Gate signed(PublicKey key, Versions versions) {
    return new Gate(Checks.given(key, "public key"), versions);
  }

  Origin.Place place(Path path) {
    Checks.given(path, "path of the policy");
    return key == null ? new Origin.Folder(path) : new Origin.SignedBundle(path, key);
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
