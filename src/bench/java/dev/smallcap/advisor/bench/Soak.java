package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Advises very many clients, no two alike, on two threads, and says whether memory stays flat. */
public final class Soak {
  private static final int THREADS = 2;
  private static final int STEPS = 10;
  private static final double MEGABYTE = 1024.0 * 1024;

  /** What may come and go between two looks, in megabytes. */
  private static final double SLACK = 4;

  private static final int FEW_CLASSES = 50;

  private final Policy policy = Policy.standard();
  private final MarketView figures = Article.market(policy);
  private final MarketView declared = figures.declared(Article.DECLARATION);

  private Soak() {}

  private record MemoryReading(double heap, double metaspace, int classes) {}

  /** Advises as many as the property {@code bench.soak} says; 5,000,000 without it. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    boolean flat = new Soak().run(Long.getLong("bench.soak", 5_000_000));
    System.out.println(flat ? "flat" : "NOT flat");
    System.exit(flat ? 0 : 1);
  }

  private boolean run(long many) throws InterruptedException, ExecutionException {
    List<MemoryReading> looks = new ArrayList<>();
    List<Clients> clients = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      clients.add(new Clients(thread + 1L, Article.AS_OF, false));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long done = 0;
    for (int step = 0; step < STEPS; step++) {
      long begun = System.nanoTime();
      long each = many / STEPS / THREADS;
      List<Future<Long>> parts = new ArrayList<>();
      for (Clients own : clients) {
        parts.add(threads.submit(() -> advise(own, each)));
      }
      long reasons = 0;
      for (Future<Long> part : parts) {
        reasons += part.get();
      }
      done += each * THREADS;
      MemoryReading look = look();
      looks.add(look);
      System.out.printf(
          Locale.ROOT,
          "%,d: %,.0f a second, heap %.1f MB, metaspace %.2f MB, %,d classes, %,d reasons%n",
          done,
          each * THREADS / ((System.nanoTime() - begun) / 1e9),
          look.heap,
          look.metaspace,
          look.classes,
          reasons);
    }
    threads.shutdown();
    return flat(looks);
  }

  private long advise(Clients clients, long count) {
    long reasons = 0;
    for (long i = 0; i < count; i++) {
      Situation situation = clients.next();
      Recommendation advice =
          policy.recommend(
              situation.client(),
              situation.account(),
              situation.holdings(),
              i % 2 == 0 ? figures : declared);
      reasons += advice.reasons().size();
    }
    return reasons;
  }

  private static MemoryReading look() {
    System.gc();
    double metaspace = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      metaspace += pool.getName().equals("Metaspace") ? pool.getUsage().getUsed() / MEGABYTE : 0;
    }
    return new MemoryReading(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
        metaspace,
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
  }

  /** What the library remembers comes and goes: the highest looks of both halves are compared. */
  private static boolean flat(List<MemoryReading> looks) {
    MemoryReading half = highest(looks.subList(0, looks.size() / 2));
    MemoryReading last = highest(looks.subList(looks.size() / 2, looks.size()));
    return last.heap - half.heap < SLACK
        && last.metaspace - half.metaspace < 1
        && last.classes - half.classes < FEW_CLASSES;
  }

  private static MemoryReading highest(List<MemoryReading> looks) {
    MemoryReading highest = new MemoryReading(0, 0, 0);
    for (MemoryReading look : looks) {
      highest =
          new MemoryReading(
              Math.max(highest.heap, look.heap),
              Math.max(highest.metaspace, look.metaspace),
              Math.max(highest.classes, look.classes));
    }
    return highest;
  }
}
