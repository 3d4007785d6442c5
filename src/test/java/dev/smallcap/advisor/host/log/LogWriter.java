package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.host.log.Written.Decision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that writes a log and acknowledges each line on its output. */
final class LogWriter {
  private final Process process;
  private final BufferedReader out;

  private LogWriter(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * @param how once, or on: until it is killed
   */
  static LogWriter start(Path folder, String how) throws IOException {
    return new LogWriter(
        new ProcessBuilder(command(folder, how)).redirectErrorStream(true).start());
  }

  /** A writer whose files the system lets grow to some blocks of 512 bytes. */
  static LogWriter startWithFilesOfAtMost(Path folder, int blocks) throws IOException {
    List<String> shell =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    shell.addAll(command(folder, "on"));
    return new LogWriter(new ProcessBuilder(shell).redirectErrorStream(true).start());
  }

  private static List<String> command(Path folder, String how) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:-UsePerfData",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        LogWriter.class.getName(),
        folder.toString(),
        how);
  }

  String readLine() throws IOException {
    return out.readLine();
  }

  String readAll() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      all.append(line).append('\n');
    }
    return all.toString();
  }

  /** Kills it; what it wrote can still be read, which Process.destroyForcibly would close. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    LogSettings settings = LogSettings.standard().rotatingAt(300_000);
    try (DecisionLog log = DecisionLog.open(Path.of(args[0]), Written.NOON, settings)) {
      List<Decision> decisions = Written.decisions(4);
      if (args[1].equals("once")) {
        out.println("ack " + decisions.get(0).appendTo(log));
        return;
      }
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        threads.add(new Thread(() -> write(decisions, log, out)));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (LogException | InterruptedException e) {
      out.println(e.getMessage());
    }
  }

  private static void write(List<Decision> decisions, DecisionLog log, PrintStream out) {
    try {
      for (int i = 0; ; i++) {
        out.println("ack " + decisions.get(i % 4).appendTo(log));
      }
    } catch (LogException e) {
      out.println(e.getMessage());
    }
  }
}
