package dev.smallcap.advisor.host.spring;

import dev.smallcap.advisor.terms.Lang;
import java.io.File;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which policy the application advises by. Without any of them it is the policy that the library
 * ships. Immutable and thread-safe.
 *
 * @param policyFolder An edited copy of the folder rules/. It is reviewed and tried by its cases
 *     when the application starts.
 * @param policyBundle A signed bundle of such a folder, in place of a folder. Needs a public key.
 * @param publicKey PEM file with the Ed25519 public key of whoever may sign bundles.
 * @param reviewerKey PEM file with the Ed25519 public key of whoever may approve bundles. With it a
 *     bundle needs both signatures, of two persons.
 * @param lowestVersion The lowest policy version that is accepted from a bundle, such as 1.2. Older
 *     bundles are refused, also when they are signed.
 * @param reloadInterval How often to look whether folder or bundle changed, such as 10s. What
 *     changed takes over when its review and all its cases pass. Off unless set.
 * @param language Language of the texts that AdvisorService gives.
 */
@ConfigurationProperties("smallcap.advisor")
public record AdvisorProperties(
    @Nullable File policyFolder,
    @Nullable File policyBundle,
    @Nullable File publicKey,
    @Nullable File reviewerKey,
    @Nullable BigDecimal lowestVersion,
    @Nullable Duration reloadInterval,
    @DefaultValue("EN") Lang language) {
  static final String PREFIX = "smallcap.advisor.";
  static final String FOLDER = PREFIX + "policy-folder";
  static final String BUNDLE = PREFIX + "policy-bundle";
  static final String KEY = PREFIX + "public-key";
  static final String REVIEWER = PREFIX + "reviewer-key";
  static final String LOWEST = PREFIX + "lowest-version";
  static final String RELOAD = PREFIX + "reload-interval";
}
