/**
 * The inputs of a policy cut into cells. Within a cell no comparison of any rule tells two
 * situations apart, so one of them answers for all. Start with {@link
 * dev.smallcap.advisor.cell.Factoring}.
 */
@NullMarked
package dev.smallcap.advisor.cell;

import org.jspecify.annotations.NullMarked;
