package dev.smallcap.host;

import java.util.concurrent.CompletableFuture;

/** A host whose first caller is a thread of the common pool. */
public final class Main {
  private Main() {}

  /** Prints the recommendation. */
  public static void main(String[] args) {
    System.out.print(CompletableFuture.supplyAsync(Advice::text).join());
  }
}
