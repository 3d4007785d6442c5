package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.host.book.BookProgress;
import dev.smallcap.advisor.host.book.BookWatch;

/** Shows how far a book has come, and stops it when the process is told to end. */
final class BookWatching implements BookWatch {
  private static final long BETWEEN = 200_000_000L;
  private static final double NANOS = 1e9;

  private final ProgressLine line;
  private final StopSignal signal;
  private long first;
  private long shown;
  private double shareBefore;

  BookWatching(ProgressLine line, StopSignal signal) {
    this.line = line;
    this.signal = signal;
  }

  @Override
  public boolean stopped() {
    return signal.stopped();
  }

  @Override
  public void sorting(BookProgress read) {
    long now = System.nanoTime();
    if (now - shown > BETWEEN) {
      shown = now;
      line.sorting(read.rows(), read.share());
    }
  }

  @Override
  public void progress(BookProgress progress) {
    long now = System.nanoTime();
    if (first == 0) {
      first = now;
      shareBefore = progress.share();
    } else if (now - shown > BETWEEN) {
      shown = now;
      double seconds = (now - first) / NANOS;
      double done = progress.share() - shareBefore;
      line.book(
          progress.rows(),
          progress.share(),
          Math.round((progress.rows() - progress.resumed()) / seconds),
          done <= 0 ? -1 : Math.round(seconds * (1 - progress.share()) / done));
    }
  }
}
