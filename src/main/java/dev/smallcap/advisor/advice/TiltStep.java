package dev.smallcap.advisor.advice;

import dev.smallcap.advisor.terms.Percent;
import java.time.LocalDate;

/**
 * A step of the Russell tilt on its way out: what the policy asks from a day on, as long as the
 * reading of the recovery is renewed. Immutable and thread-safe.
 *
 * @param on the day from which it holds: the as-of date, the day on which the recovery can first be
 *     read to be in its second stage, or the day the tilt expires; a day of the policy, open or not
 * @param ordersOn the first day from then on which the exchanges of all funds of the step are open
 * @param russell the Russell 2000, percent of Q
 * @param size the sleeve, percent of Q
 */
public record TiltStep(LocalDate on, LocalDate ordersOn, Percent russell, Percent size) {}
