package dev.smallcap.advisor.rulebook.fact;

import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;

/**
 * A sleeve against its target and the cap. Immutable and thread-safe.
 *
 * @param stance whether it is built, held or left
 * @param sleeve what is held of it, percent of Q, as people read it
 * @param target its target, percent of Q, as people read it
 * @param cap the cap with its tolerance, percent of Q
 * @param overCap by how much it lies above the cap, percent of Q; below 0 under it
 * @param above by how much the sleeve or a leg lies above its target, the farthest, percent of that
 *     target; 0 where none does
 * @param below the same below
 * @param untargeted the most that is held of a leg, or of the sleeve, without a target, percent of
 *     Q
 * @param held whether any of it is held
 * @param begun whether monthly parts have begun
 * @param waiting whether the next part is not due yet
 * @param gap whether something is left to buy
 */
public record SleeveStanding(
    Stance stance,
    Percent sleeve,
    Percent target,
    Percent cap,
    Percent overCap,
    Percent above,
    Percent below,
    Percent untargeted,
    boolean held,
    boolean begun,
    boolean waiting,
    boolean gap) {}
