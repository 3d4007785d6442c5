package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.InputException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The git that is installed, run in a folder of our own: with none of the variables that lead it
 * elsewhere, no configuration of the system or the user, and an end to time and to what it says.
 * Immutable and thread-safe.
 *
 * @param program the program, by its whole path
 * @param own the folder that it is run in
 * @param head the repository that it is to see
 * @param objects where the objects of that lie
 * @param patience how long it may take
 */
record GitProgram(Path program, Path own, Path head, Path objects, Duration patience) {
  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final int MOST_ERRORS = 4_096;

  /** What a run said. Not changed once made. */
  static final class Output {
    private final int exit;
    private final byte[] out;
    private final String err;

    private Output(int exit, byte[] out, String err) {
      this.exit = exit;
      this.out = out;
      this.err = err;
    }

    int exit() {
      return exit;
    }

    byte[] out() {
      return out;
    }

    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }

    String err() {
      return err;
    }

    boolean failed() {
      return exit != 0;
    }
  }

  /**
   * The git that is installed.
   *
   * @throws InputException if there is none
   */
  static GitProgram in(Path own, Path head, Path objects, Duration patience) {
    return new GitProgram(installed(), own, head, objects, patience);
  }

  /** Looked for here: some systems would first take one that lies in the current folder. */
  private static Path installed() {
    String places = String.valueOf(System.getenv("PATH"));
    return Stream.of(places.split(File.pathSeparator, -1))
        .map(GitProgram::in)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "No git is installed (PATH), so that no revision can be read.",
                    "install it, or name a folder."));
  }

  private static @Nullable Path in(String place) {
    try {
      boolean windows = File.separatorChar == '\\';
      Path program = Path.of(place.replace("\"", "")).resolve(windows ? "git.exe" : "git");
      boolean there =
          program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program);
      return there ? program : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Runs a command that reads nothing. */
  Output run(String... arguments) throws IOException {
    return run(Files.createTempFile(own, "none", ""), arguments);
  }

  /**
   * Runs a command.
   *
   * @param in what it reads
   * @throws IOException if it cannot be run, takes too long, or says too much
   */
  Output run(Path in, String... arguments) throws IOException {
    Path err = Files.createTempFile(own, "err", "");
    List<String> command = new ArrayList<>(List.of(program.toString(), "--no-pager"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(own.toFile())
            .redirectInput(in.toFile())
            .redirectError(err.toFile());
    prepare(builder.environment());
    Process process = builder.start();
    CompletableFuture<Void> late =
        CompletableFuture.runAsync(
            () -> end(process),
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
    byte[] out;
    try (InputStream said = process.getInputStream()) {
      out = said.readNBytes(MOST_BYTES + 1);
      if (out.length > MOST_BYTES) {
        end(process);
        throw new IOException("git says more than " + MOST_BYTES + " bytes");
      }
    }
    // not waitFor: an interrupted thread gets its answer too
    int exit = process.onExit().join().exitValue();
    if (!late.cancel(false)) {
      throw new IOException("git does not answer within " + patience.toSeconds() + " s");
    }
    try (InputStream said = Files.newInputStream(err)) {
      return new Output(
          exit, out, new String(said.readNBytes(MOST_ERRORS), StandardCharsets.UTF_8).strip());
    }
  }

  private void prepare(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.toUpperCase(Locale.ROOT).startsWith("GIT_"));
    environment.put("LC_ALL", "C");
    environment.put("HOME", own.toString());
    environment.put("XDG_CONFIG_HOME", own.toString());
    environment.put("GIT_DIR", head.toString());
    environment.put("GIT_OBJECT_DIRECTORY", objects.toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_ATTR_NOSYSTEM", "1");
    environment.put("GIT_NO_REPLACE_OBJECTS", "1");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
