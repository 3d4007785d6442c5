/**
 * Mutation testing of a policy: each rule and number is changed a little, and a case has to notice.
 * Start with {@link dev.smallcap.advisor.author.mutation.Mutation}.
 */
@NullMarked
package dev.smallcap.advisor.author.mutation;

import org.jspecify.annotations.NullMarked;
