package dev.smallcap.advisor.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The wall clock from the start of a process to its first advice, printed. */
final class ColdStarts {
  private static final double MILLIS = 1e6;
  private static final List<Way> WAYS = List.of(Way.PLAIN, Way.LIBRARY, Way.DROOLS, Way.EVRETE);

  private ColdStarts() {}

  /** The starts of one way, in milliseconds, sorted. */
  record Start(Way way, boolean archived, List<Double> millis) {
    Start {
      millis = millis.stream().sorted().toList();
    }

    double median() {
      int half = millis.size() / 2;
      return millis.size() % 2 == 1
          ? millis.get(half)
          : (millis.get(half - 1) + millis.get(half)) / 2;
    }
  }

  /**
   * All ways in turn, so many times, without and with an archive of classes (AppCDS); without alone
   * where the archive cannot be made: JDK 17 crashes where lambdas of classes compiled at the start
   * would go into it.
   */
  static List<Start> of(ClassPaths paths, int times) throws IOException, InterruptedException {
    List<Start> starts = new ArrayList<>(of(paths, times, WAYS, false));
    List<Way> archivable = new ArrayList<>();
    for (Way way : WAYS) {
      if (!Double.isNaN(millis(paths, way, "-XX:ArchiveClassesAtExit=" + archive(way)))) {
        archivable.add(way);
      }
    }
    starts.addAll(of(paths, times, archivable, true));
    return starts;
  }

  private static List<Start> of(ClassPaths paths, int times, List<Way> ways, boolean archived)
      throws IOException, InterruptedException {
    List<List<Double>> millis = new ArrayList<>();
    ways.forEach(way -> millis.add(new ArrayList<>()));
    for (int time = 0; time < times; time++) {
      for (int i = 0; i < ways.size(); i++) {
        String option = archived ? "-XX:SharedArchiveFile=" + archive(ways.get(i)) : "-Xshare:auto";
        double taken = millis(paths, ways.get(i), option);
        if (Double.isNaN(taken)) {
          throw new IllegalStateException(ways.get(i) + " gave no advice with " + option);
        }
        millis.get(i).add(taken);
      }
    }
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      starts.add(new Start(ways.get(i), archived, millis.get(i)));
    }
    return starts;
  }

  private static Path archive(Way way) {
    return Path.of("target", "bench", way.name().toLowerCase(java.util.Locale.ROOT) + ".jsa");
  }

  /** How long it took, or NaN where the process failed. */
  private static double millis(ClassPaths paths, Way way, String option)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add(option);
    command.add("-XX:ErrorFile=" + Path.of("target", "bench", "hs_err.log"));
    command.add("-cp");
    command.add(paths.jars(way));
    command.add(FirstAdvice.class.getName());
    command.add(way.name());
    double taken = Double.NaN;
    long begun = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("advice: ")) {
          taken = (System.nanoTime() - begun) / MILLIS;
        }
      }
    }
    return process.waitFor() == 0 ? taken : Double.NaN;
  }
}
