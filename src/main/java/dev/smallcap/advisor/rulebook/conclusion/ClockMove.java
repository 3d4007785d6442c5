package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.ClockEvent;

/**
 * What a month does to the clock of the recovery. Immutable and thread-safe.
 *
 * @param event the event
 */
public record ClockMove(ClockEvent event) implements Conclusion {}
