/**
 * What would change an advice: the nearest changes of a situation that give another answer, each
 * verified by running the rules on the changed situation, and the changes that time alone will
 * bring. Start with {@link dev.smallcap.advisor.change.WhatIf}.
 */
@NullMarked
package dev.smallcap.advisor.change;

import org.jspecify.annotations.NullMarked;
