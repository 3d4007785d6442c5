package dev.smallcap.advisor.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks: first advice of a fresh JVM, one recommendation, and logging it. */
public final class Bench {
  private static final int STARTS = 7;

  private Bench() {}

  /** Runs them all and prints what was measured. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    for (int start = 0; start < STARTS; start++) {
      System.out.print(firstAdvice());
    }
    for (int threads : List.of(1, 2)) {
      Options options =
          new OptionsBuilder()
              .include(Recommending.class.getSimpleName())
              .threads(threads)
              .forks(1)
              .warmupIterations(5)
              .warmupTime(TimeValue.seconds(2))
              .measurementIterations(5)
              .measurementTime(TimeValue.seconds(2))
              .addProfiler(GCProfiler.class)
              .build();
      new Runner(options).run();
    }
    for (int threads : List.of(1, 4)) {
      Options options =
          new OptionsBuilder()
              .include(Logging.class.getSimpleName())
              .threads(threads)
              .forks(1)
              .warmupIterations(2)
              .warmupTime(TimeValue.seconds(2))
              .measurementIterations(5)
              .measurementTime(TimeValue.seconds(2))
              .build();
      new Runner(options).run();
    }
  }

  /** Without Logback, which a host that only embeds does not get. */
  private static String hostClassPath() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> !entry.contains("logback"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String firstAdvice() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add("-cp");
    command.add(hostClassPath());
    command.add(FirstAdvice.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(printed);
    }
    return printed.lines().filter(line -> line.contains(" ms to ")).findFirst().orElse(printed)
        + "\n";
  }
}
