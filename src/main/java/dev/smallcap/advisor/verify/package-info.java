/**
 * The test kit: asks a policy, and says what was expected, what came, and why. It knows no test
 * framework. Start with {@link dev.smallcap.advisor.verify.CaseRunner}.
 */
@NullMarked
package dev.smallcap.advisor.verify;

import org.jspecify.annotations.NullMarked;
