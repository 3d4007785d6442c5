package dev.smallcap.advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks and writes {@code target/bench/results.md}: first it makes sure that all ways
 * of judging agree, then it measures each of them on one and two threads, then the first advice of
 * fresh processes, then a book of clients and the log of decisions.
 */
public final class Bench {
  private static final boolean QUICK = Boolean.getBoolean("bench.quick");
  private static final String ONLY = System.getProperty("bench.only", ".*");
  private static final Path RESULTS = Path.of("target", "bench", "results.md");

  private Bench() {}

  /** Runs them. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Files.createDirectories(RESULTS.getParent());
    String agreement = WayComparison.check(QUICK ? 400 : 8_000);
    System.out.println(agreement);
    ClassPaths paths = ClassPaths.here();
    List<RunResult> results = new ArrayList<>();
    for (Way way : Way.values()) {
      // The runner starts its machines on the class path that this property names.
      System.setProperty("java.class.path", paths.of(way));
      for (int threads : List.of(1, 2)) {
        results.addAll(measured(way, threads));
      }
    }
    List<ColdStarts.Start> starts = ColdStarts.of(paths, QUICK ? 3 : 10);
    String book = BookRate.of(QUICK ? 20_000 : 500_000);
    System.setProperty("java.class.path", paths.of(Way.LIBRARY));
    Collection<RunResult> logging = logged();
    String report = Report.of(agreement, results, starts, book, logging);
    Files.writeString(RESULTS, report);
    System.out.println(report);
  }

  private static Collection<RunResult> logged() throws RunnerException {
    List<RunResult> results = new ArrayList<>();
    for (int threads : List.of(1, 4)) {
      results.addAll(
          new Runner(
                  new OptionsBuilder()
                      .include(Logging.class.getSimpleName())
                      .threads(threads)
                      .forks(1)
                      .warmupIterations(1)
                      .warmupTime(TimeValue.seconds(2))
                      .measurementIterations(QUICK ? 2 : 5)
                      .measurementTime(TimeValue.seconds(1))
                      .build())
              .run());
    }
    return results;
  }

  private static Collection<RunResult> measured(Way way, int threads) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("(Judging|Recommending)\\.(" + ONLY + ")$")
            .param("way", way.name())
            .threads(threads)
            .forks(1)
            .jvmArgs("-Xms1g", "-Xmx1g", "-Dbench.quick=" + QUICK)
            // on two threads the JIT has no core to itself, and takes longer
            .warmupIterations(QUICK ? 1 : 7)
            .warmupTime(TimeValue.seconds(QUICK ? 1 : 2))
            .measurementIterations(QUICK ? 2 : 5)
            .measurementTime(TimeValue.milliseconds(QUICK ? 500 : 1_500))
            .addProfiler(CpuTime.class)
            .addProfiler(GCProfiler.class);
    if (way != Way.PLAIN && way != Way.DROOLS) {
      options.exclude("\\.anew");
    }
    if (way != Way.PLAIN && way != Way.LIBRARY) {
      options.exclude("\\.sameClient");
    }
    try {
      return new Runner(options.build()).run();
    } catch (NoBenchmarksException e) {
      return List.of();
    }
  }
}
