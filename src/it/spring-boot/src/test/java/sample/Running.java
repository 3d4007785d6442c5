package sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The executable jar as a process of its own. */
final class Running implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final String UP = "Started Host in ";

  private final HttpClient client = HttpClient.newHttpClient();
  private final StringBuffer printed = new StringBuffer();
  private final Process process;
  private final Thread reader;

  private Running(Process process) {
    this.process = process;
    this.reader = new Thread(this::read);
  }

  static Running host(String... properties) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-jar");
    command.add(System.getProperty("jar"));
    command.add("--server.port=0");
    command.addAll(List.of(properties));
    Running running = new Running(new ProcessBuilder(command).redirectErrorStream(true).start());
    running.reader.start();
    return running;
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(line -> printed.append(line).append('\n'));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it printed, once it ended. */
  String ended(int status) throws InterruptedException {
    int code = process.waitFor();
    reader.join();
    if (code != status) {
      throw new AssertionError("ended with " + code + ":\n" + printed);
    }
    return printed.toString();
  }

  /** What it has printed so far. */
  String printed() {
    return printed.toString();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).GET().build());
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private URI at(String path) throws InterruptedException {
    while (process.isAlive()) {
      Matcher port = PORT.matcher(printed);
      if (port.find() && printed.indexOf(UP) >= 0) {
        return URI.create("http://localhost:" + port.group(1) + path);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("ended:\n" + printed);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
