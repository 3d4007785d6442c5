/**
 * What would change an advice: changes of a situation that give another answer, and what time alone
 * will bring. Start with {@link dev.smallcap.advisor.explain.counterfactual.Counterfactuals}.
 */
@NullMarked
package dev.smallcap.advisor.explain.counterfactual;

import org.jspecify.annotations.NullMarked;
