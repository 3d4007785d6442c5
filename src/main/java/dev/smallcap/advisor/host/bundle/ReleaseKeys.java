package dev.smallcap.advisor.host.bundle;

import dev.smallcap.advisor.terms.InputException;
import java.security.PublicKey;

/**
 * The keys of a release: that of its author and that of its reviewer. Immutable and thread-safe.
 *
 * @param author the public key of whoever may write policies
 * @param reviewer the public key of whoever may approve them
 */
public record ReleaseKeys(PublicKey author, PublicKey reviewer) {
  /**
   * Checks the keys.
   *
   * @throws InputException if one is missing or none of Ed25519, or both are the same
   */
  public ReleaseKeys {
    BundleKeys.checked(author);
    BundleKeys.checked(reviewer);
    if (author.equals(reviewer)) {
      throw new InputException(
          "The keys of author and reviewer are the same.",
          "give the key of another person: nobody approves their own policy.");
    }
  }
}
