/**
 * Situations, recommendations, catalogues and reviews as JSON; needs Jackson 3 on the class path.
 * Start with {@link dev.smallcap.advisor.json.AdviceJson}.
 */
@NullMarked
package dev.smallcap.advisor.json;

import org.jspecify.annotations.NullMarked;
