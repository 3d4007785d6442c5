/**
 * Finds what would change an advice: the nearest changes of a situation that give another answer,
 * and the changes that time alone will bring. The rules are run on each changed situation.
 */
@NullMarked
package dev.smallcap.advisor.explain.search;

import org.jspecify.annotations.NullMarked;
