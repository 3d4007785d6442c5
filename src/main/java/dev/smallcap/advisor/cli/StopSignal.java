package dev.smallcap.advisor.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether the process was told to end, by Ctrl-C or otherwise: it then waits until the work at hand
 * is put away. Thread-safe; closed when the work is.
 */
final class StopSignal implements AutoCloseable {
  private static final int LONGEST_SECONDS = 60;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::told, "stop");
  private volatile boolean stopped;

  private StopSignal() {}

  static StopSignal heeded() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  boolean stopped() {
    return stopped;
  }

  private void told() {
    stopped = true;
    try {
      done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    if (!stopped) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // the process is ending already
      }
    }
  }
}
