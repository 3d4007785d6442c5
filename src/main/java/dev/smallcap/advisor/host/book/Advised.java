package dev.smallcap.advisor.host.book;

/** What came of a batch, as it is to be written. Not changed once made. */
final class Advised {
  private final byte[] advice;
  private final byte[] rejections;
  private final BookTally tally;

  Advised(byte[] advice, byte[] rejections, BookTally tally) {
    this.advice = advice;
    this.rejections = rejections;
    this.tally = tally;
  }

  /** The advice, packed where it is to be. */
  byte[] advice() {
    return advice;
  }

  /** The rejected rows. */
  byte[] rejections() {
    return rejections;
  }

  BookTally tally() {
    return tally;
  }
}
