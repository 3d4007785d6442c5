/**
 * The test kit: asks a policy, and says what was expected, what came, and why. It knows no test
 * framework. Start with {@link dev.smallcap.advisor.author.verify.PolicyVerifier}.
 */
@NullMarked
package dev.smallcap.advisor.author.verify;

import org.jspecify.annotations.NullMarked;
