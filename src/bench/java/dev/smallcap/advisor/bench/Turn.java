package dev.smallcap.advisor.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whose turn it is: each thread goes through all clients, from a place of its own. */
@State(Scope.Thread)
public class Turn {
  /** More than the library remembers answers of. */
  static final int CLIENTS = 20_000;

  private static final AtomicInteger THREADS = new AtomicInteger();

  private int at = THREADS.getAndIncrement() * (CLIENTS / 2) % CLIENTS;

  int next() {
    at = at + 1 == CLIENTS ? 0 : at + 1;
    return at;
  }
}
