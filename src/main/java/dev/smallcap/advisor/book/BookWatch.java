package dev.smallcap.advisor.book;

/** Watches a book being advised; called by the thread that runs it. */
public interface BookWatch {
  /** Watches nothing and never stops. */
  BookWatch NONE = progress -> {};

  /** Called after each batch. */
  void progress(BookProgress progress);

  /**
   * Whether to stop: what was begun is finished and kept, and the run can be resumed. Asked before
   * each batch.
   */
  default boolean stopped() {
    return false;
  }
}
