/** The words of the policy that advised: its reasons, and its recommendations as text. */
@NullMarked
package dev.smallcap.advisor.decide.words;

import org.jspecify.annotations.NullMarked;
