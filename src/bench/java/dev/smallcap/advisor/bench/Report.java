package dev.smallcap.advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as tables in Markdown. */
final class Report {
  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  static {
    TITLES.put("Judging.client", "A client's rules alone: from measured facts to findings");
    TITLES.put("Recommending.byFigures", "A whole recommendation, the figures act");
    TITLES.put(
        "Recommending.declared",
        "A whole recommendation, a declared phase acts and the figures' own advice stands beside");
    TITLES.put(
        "Recommending.anew",
        "A whole recommendation, the figures act; funds and words are judged anew each time, too");
    TITLES.put(
        "Recommending.sameClient", "The article's client again and again, a declared phase acts");
  }

  private final StringBuilder text = new StringBuilder();

  private Report() {}

  static String of(
      String agreement,
      Collection<RunResult> results,
      List<ColdStarts.Start> starts,
      String book,
      Collection<RunResult> logging)
      throws IOException {
    Report report = new Report();
    report.line("# Benchmarks").line("").line(machine()).line("").line(agreement + ".");
    TITLES.forEach((name, title) -> report.table(name, title, results));
    report.starts(starts);
    report.line("").line("## A book of clients").line("").line(book);
    report.logging(logging);
    return report.text.toString();
  }

  private Report line(String line) {
    text.append(line).append('\n');
    return this;
  }

  private void table(String name, String title, Collection<RunResult> results) {
    if (find(name, Way.PLAIN, 1, results) == null) {
      return;
    }
    line("").line("## " + title).line("");
    line(
        "| way | threads | µs each | ± | CPU µs each | bytes each | times plain Java"
            + " | in CPU | speed-up by 2 threads |");
    line("|---|---|---|---|---|---|---|---|---|");
    for (int threads : new int[] {1, 2}) {
      for (Way way : Way.values()) {
        RunResult result = find(name, way, threads, results);
        if (result != null) {
          row(way, threads, result, name, results);
        }
      }
    }
  }

  private void row(
      Way way, int threads, RunResult result, String name, Collection<RunResult> results) {
    Result<?> time = result.getPrimaryResult();
    RunResult plain = find(name, Way.PLAIN, threads, results);
    RunResult alone = find(name, way, 1, results);
    line(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.1f | %.1f | %.1f | %,.0f | %s | %s | %s |",
            way.title(),
            threads,
            time.getScore(),
            time.getScoreError(),
            second(result, CpuTime.LABEL),
            second(result, "gc.alloc.rate.norm"),
            plain == null ? "" : ratio(time.getScore() / score(plain)),
            plain == null
                ? ""
                : ratio(second(result, CpuTime.LABEL) / second(plain, CpuTime.LABEL)),
            threads == 1 || alone == null ? "" : ratio(2 * score(alone) / time.getScore())));
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double second(RunResult result, String label) {
    Result<?> found = result.getSecondaryResults().get(label);
    return found == null ? Double.NaN : found.getScore();
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static RunResult find(String name, Way way, int threads, Collection<RunResult> results) {
    for (RunResult result : results) {
      if (result.getParams().getBenchmark().endsWith("." + name)
          && result.getParams().getThreads() == threads
          && way.name().equals(result.getParams().getParam("way"))) {
        return result;
      }
    }
    return null;
  }

  private void starts(List<ColdStarts.Start> starts) {
    line("").line("## From the start of a process to its first advice").line("");
    line("| way | classes archived | median ms | range ms | runs |").line("|---|---|---|---|---|");
    for (ColdStarts.Start start : starts) {
      int runs = start.millis().size();
      line(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.0f | %.0f-%.0f | %d |",
              start.way().title(),
              start.archived() ? "yes" : "no",
              start.median(),
              start.millis().get(0),
              start.millis().get(runs - 1),
              runs));
    }
    line("").line("A way without archived classes is one whose archive the JDK failed to make.");
    line("The library reads and judges 38 months of figures on the way; the other ways");
    line("have no rules for the market and are given its stage.");
  }

  private void logging(Collection<RunResult> results) {
    line("").line("## Adding to the log of decisions").line("");
    line("| a line is kept by | threads | lines a second | ± |").line("|---|---|---|---|");
    for (RunResult result : results) {
      line(
          String.format(
              Locale.ROOT,
              "| %s | %d | %,.0f | %,.0f |",
              result.getParams().getParam("durability"),
              result.getParams().getThreads(),
              score(result),
              result.getPrimaryResult().getScoreError()));
    }
  }

  private static String machine() throws IOException {
    Path cpus = Path.of("/proc/cpuinfo");
    String model = System.getProperty("os.arch");
    if (Files.exists(cpus)) {
      for (String line : Files.readAllLines(cpus)) {
        model = line.startsWith("model name") ? line.substring(line.indexOf(':') + 2) : model;
      }
    }
    return String.format(
        Locale.ROOT,
        "%s, %d cores; %s %s; heap 1 GB; %,d clients in turn, no two alike.",
        model,
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"),
        Turn.CLIENTS);
  }
}
