package dev.smallcap.advisor.host.book;

/** Watches a book being advised; called by the thread that runs it. */
public interface BookWatch {
  /** Watches nothing and never stops. */
  BookWatch NONE = progress -> {};

  /** Called after each batch. */
  void progress(BookProgress progress);

  /**
   * Called now and then while rows that are not in order are sorted, which comes before the first
   * batch.
   *
   * @param read how many rows of all files were read so far
   */
  default void sorting(BookProgress read) {}

  /**
   * Whether to stop: what was begun is finished and kept, and the run can be resumed. Asked before
   * each batch.
   */
  default boolean stopped() {
    return false;
  }
}
