/**
 * Situations, recommendations and decisions as JSON; needs Jackson 3 on the class path, 3.0 or
 * later. Where it is missing, or its annotations are too old for it, whatever writes or reads
 * throws {@code IllegalStateException} with the way out. Start with {@link
 * dev.smallcap.advisor.host.json.AdviceJson}.
 */
@NullMarked
package dev.smallcap.advisor.host.json;

import org.jspecify.annotations.NullMarked;
