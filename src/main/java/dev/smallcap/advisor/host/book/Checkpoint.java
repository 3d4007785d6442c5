package dev.smallcap.advisor.host.book;

/**
 * How far a run has come, as its files hold it. Not changed once made.
 *
 * @param tally what came of the rows that are done
 * @param out how many bytes of advice are written
 * @param rejections how many bytes of rejected rows are written
 * @param end whether all rows are done
 * @param cut whether an input was found to be cut off behind these rows
 */
record Checkpoint(BookTally tally, long out, long rejections, boolean end, boolean cut) {
  /** Whether a run can have come here from another checkpoint. */
  boolean follows(Checkpoint before) {
    return out >= before.out
        && rejections >= before.rejections
        && tally.advised() >= before.tally.advised()
        && tally.rejected() >= before.tally.rejected();
  }
}
