/**
 * The inputs of a policy cut into cells. Within a cell no comparison of any rule tells two
 * situations apart, so one of them answers for all. Start with {@link
 * dev.smallcap.advisor.partition.PolicyPartition}. It knows {@code decide} and what lies below it.
 */
@NullMarked
package dev.smallcap.advisor.partition;

import org.jspecify.annotations.NullMarked;
