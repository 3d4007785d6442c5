/**
 * The words a rule may use: the field's terms as enums, exact percentages, and what is thrown.
 * Start with {@link dev.smallcap.advisor.terms.Decision}. It knows nothing but Java.
 */
@NullMarked
package dev.smallcap.advisor.terms;

import org.jspecify.annotations.NullMarked;
