package dev.smallcap.advisor.host.reload;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Polls a place and acts once two polls in a row see the same new files, so that it never takes
 * files that are half written.
 */
final class Watcher {
  private final Duration pause;
  private final Supplier<@Nullable FolderSnapshot> look;
  private final Function<FolderSnapshot, @Nullable Reloaded> take;
  private final Consumer<Reloaded> listener;
  private final CountDownLatch closed = new CountDownLatch(1);

  Watcher(
      Duration pause,
      Supplier<@Nullable FolderSnapshot> look,
      Function<FolderSnapshot, @Nullable Reloaded> take,
      Consumer<Reloaded> listener) {
    this.pause = pause;
    this.look = look;
    this.take = take;
    this.listener = listener;
  }

  void start() {
    Thread thread = new Thread(this::watch, "smallcap-policy-watch");
    thread.setDaemon(true);
    // The loader of whoever happens to start it would be kept as long as the thread.
    thread.setContextClassLoader(Watcher.class.getClassLoader());
    thread.start();
  }

  /** Not by an interrupt, which would close a file that is being read and look like a fault. */
  void close() {
    closed.countDown();
  }

  private void watch() {
    FolderSnapshot before = null;
    FolderSnapshot taken = null;
    boolean amiss = false;
    try {
      while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        FolderSnapshot now = look.get();
        if (now != null && now.equals(before) && !now.equals(taken)) {
          taken = now;
          Reloaded reloaded = take.apply(now);
          // That nothing changed is news only where something had failed.
          if (amiss || !(reloaded instanceof Reloaded.Unchanged)) {
            tell(reloaded);
          }
          amiss = reloaded instanceof Reloaded.Refused;
        }
        before = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(@Nullable Reloaded reloaded) {
    if (reloaded == null || closed.getCount() == 0) {
      return;
    }
    try {
      listener.accept(reloaded);
    } catch (RuntimeException e) {
      // A listener that fails must not end the watch, nor may its failure be lost.
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
