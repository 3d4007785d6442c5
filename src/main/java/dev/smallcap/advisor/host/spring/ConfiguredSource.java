package dev.smallcap.advisor.host.spring;

import static dev.smallcap.advisor.host.spring.AdvisorProperties.BUNDLE;
import static dev.smallcap.advisor.host.spring.AdvisorProperties.FOLDER;
import static dev.smallcap.advisor.host.spring.AdvisorProperties.KEY;
import static dev.smallcap.advisor.host.spring.AdvisorProperties.LOWEST;
import static dev.smallcap.advisor.host.spring.AdvisorProperties.RELOAD;
import static dev.smallcap.advisor.host.spring.AdvisorProperties.REVIEWER;

import dev.smallcap.advisor.host.bundle.BundleKeys;
import dev.smallcap.advisor.host.bundle.ReleaseKeys;
import dev.smallcap.advisor.host.reload.PolicySource;
import java.io.File;
import java.math.BigDecimal;
import java.security.PublicKey;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;

/** The policy that the properties name, checked as a whole before anything is read. */
final class ConfiguredSource {
  private ConfiguredSource() {}

  /**
   * Makes it, which takes seconds for a folder or bundle.
   *
   * @throws UnusableProperty if a property cannot be used
   * @throws MutuallyExclusiveConfigurationPropertiesException if folder and bundle are both set
   */
  static PolicySource of(AdvisorProperties properties, InstantSource clock) {
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        all -> {
          all.put(FOLDER, properties.policyFolder());
          all.put(BUNDLE, properties.policyBundle());
        });
    if (properties.policyBundle() != null) {
      return bundle(properties.policyBundle(), properties, clock);
    }
    refuseWithoutBundle(KEY, properties.publicKey(), "checks nothing");
    refuseWithoutBundle(REVIEWER, properties.reviewerKey(), "checks nothing");
    refuseWithoutBundle(LOWEST, properties.lowestVersion(), "holds nothing off");
    if (properties.policyFolder() != null) {
      File folder = properties.policyFolder();
      return UnusableProperty.checked(FOLDER, () -> PolicySource.folder(folder.toPath(), clock));
    }
    if (properties.reloadInterval() != null) {
      throw new UnusableProperty(
          RELOAD,
          "The policy is the one that the library ships, which never changes.",
          "set " + FOLDER + " or " + BUNDLE + ", or take this property out.");
    }
    return PolicySource.standard(clock);
  }

  private static PolicySource bundle(
      File bundle, AdvisorProperties properties, InstantSource clock) {
    File pem = properties.publicKey();
    if (pem == null) {
      throw new UnusableProperty(
          KEY,
          "A bundle (" + bundle + ") is taken only when it is signed by a key that is known here.",
          "set it to the PEM file with the public key of whoever signs bundles.");
    }
    PublicKey key = UnusableProperty.checked(KEY, () -> BundleKeys.publicKey(pem.toPath()));
    BigDecimal lowest =
        properties.lowestVersion() == null ? BigDecimal.ZERO : properties.lowestVersion();
    String from = lowest.toPlainString();
    File reviewer = properties.reviewerKey();
    if (reviewer == null) {
      return UnusableProperty.checked(
          BUNDLE, () -> PolicySource.bundle(bundle.toPath(), key, from, clock));
    }
    ReleaseKeys keys =
        UnusableProperty.checked(
            REVIEWER, () -> new ReleaseKeys(key, BundleKeys.publicKey(reviewer.toPath())));
    return UnusableProperty.checked(
        BUNDLE, () -> PolicySource.bundle(bundle.toPath(), keys, from, clock));
  }

  /** Whoever sets it believes that it protects, and nothing would. */
  private static void refuseWithoutBundle(String property, @Nullable Object value, String problem) {
    if (value != null) {
      throw new UnusableProperty(
          property,
          "Without a bundle it " + problem + ".",
          "set " + BUNDLE + ", or take this property out.");
    }
  }
}
