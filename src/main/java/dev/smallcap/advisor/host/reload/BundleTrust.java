package dev.smallcap.advisor.host.reload;

import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.bundle.ReleaseKeys;
import java.nio.file.Path;
import java.security.PublicKey;

/** Whose signature a bundle needs. Immutable and thread-safe. */
sealed interface BundleTrust {
  /**
   * Opens a bundle.
   *
   * @throws dev.smallcap.advisor.terms.PolicyException if it lacks a signature that it needs
   */
  Bundle open(Path path);

  /** Whoever holds one key. */
  record OneKey(PublicKey key) implements BundleTrust {
    @Override
    public Bundle open(Path path) {
      return Bundle.open(path, key);
    }
  }

  /** An author and a reviewer, two persons. */
  record TwoKeys(ReleaseKeys keys) implements BundleTrust {
    @Override
    public Bundle open(Path path) {
      return Bundle.open(path, keys);
    }
  }
}
