package dev.smallcap.host;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** A host whose first caller is a thread of the common pool. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // Asked for the common pool itself, supplyAsync starts other threads where there are two cores.
    Executor pool = ForkJoinPool.commonPool()::execute;
    System.out.print(CompletableFuture.supplyAsync(() -> text(arguments[0]), pool).join());
  }

  private static String text(String examples) {
    if (ForkJoinTask.getPool() != ForkJoinPool.commonPool()) {
      throw new IllegalStateException("This is no thread of the common pool.");
    }
    return Advice.text(examples);
  }
}
