/**
 * Runs the cases of a policy and says why one fails. Start with {@link
 * dev.smallcap.advisor.author.verify.cases.CaseRunner}.
 */
@NullMarked
package dev.smallcap.advisor.author.verify.cases;

import org.jspecify.annotations.NullMarked;
