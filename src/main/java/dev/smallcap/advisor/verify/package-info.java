/**
 * The test kit: asks a policy, and says what was expected, what came, and why. It knows no test
 * framework. Start with {@link dev.smallcap.advisor.verify.PolicyVerifier}, or with {@link
 * dev.smallcap.advisor.verify.CaseRunner} for cases as files.
 */
@NullMarked
package dev.smallcap.advisor.verify;

import org.jspecify.annotations.NullMarked;
