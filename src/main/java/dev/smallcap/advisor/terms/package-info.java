/**
 * The words a rule may use: the field's terms as enums, and exact percentages. Start with {@link
 * dev.smallcap.advisor.terms.Decision}.
 */
@NullMarked
package dev.smallcap.advisor.terms;

import org.jspecify.annotations.NullMarked;
