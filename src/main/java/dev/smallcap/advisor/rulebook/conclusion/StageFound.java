package dev.smallcap.advisor.rulebook.conclusion;

import dev.smallcap.advisor.terms.Stage;

/**
 * The stage of a reading. Immutable and thread-safe.
 *
 * @param stage the stage
 */
public record StageFound(Stage stage) implements Conclusion {}
