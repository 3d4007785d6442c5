package dev.smallcap.advisor.explain;

import org.jspecify.annotations.Nullable;

/**
 * One comparison of a rule with what it saw. Immutable and thread-safe.
 *
 * @param condition the comparison as it stands in the rule, its fact before it, such as {@code
 *     Market.stage == Stage.ER1}
 * @param place where it stands, such as {@code client/tilt.drl:12:9}
 * @param operator the sign, such as {@code ==}
 * @param seen the value seen, or null where it or its fact is missing
 * @param needed the value it is compared with, or null where none is needed or none is known
 * @param held whether it held
 * @param oneOf whether it stands among several of which one is enough
 * @param blocks whether the rule could not fire because of it, alone or with others
 * @param parameter the parameter behind the value needed, else behind the value seen, or null
 */
public record Compared(
    String condition,
    String place,
    String operator,
    @Nullable String seen,
    @Nullable String needed,
    boolean held,
    boolean oneOf,
    boolean blocks,
    @Nullable ParameterRow parameter) {}
