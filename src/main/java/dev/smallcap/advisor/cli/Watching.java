package dev.smallcap.advisor.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches a folder and all folders in it. Editors save in several steps, some by replacing the
 * file: so it waits until nothing has moved for a moment, and looks at folders, not files.
 */
record Watching(Path folder) {
  private static final long QUIET_MILLIS = 200;
  private static final long GLANCE_MILLIS = 500;

  /**
   * Watches a folder.
   *
   * @throws InputException if it is none
   */
  static Watching of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          "The policy (" + folder + ") is not a folder.", "name an edited copy of rules/.");
    }
    return new Watching(folder);
  }

  /** Acts at once and after each change, until the thread is interrupted. */
  void each(Runnable action) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        while (!Files.isDirectory(folder)) {
          Thread.sleep(GLANCE_MILLIS);
        }
        once(action);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new InputException(
          "The folder (" + folder + ") cannot be watched: " + FileFailure.of(e),
          "run the cases without --watch.",
          e);
    }
  }

  /** With a new service each time: folders may have come, gone or been replaced. */
  private void once(Runnable action) throws IOException, InterruptedException {
    try (WatchService service = folder.getFileSystem().newWatchService()) {
      Object identity = identity();
      register(service);
      action.run();
      waitForChange(service, identity);
    } catch (NoSuchFileException | UncheckedIOException e) {
      // a folder went while it was looked at: look again in a moment
      Thread.sleep(GLANCE_MILLIS);
    }
  }

  private @Nullable Object identity() throws IOException {
    return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
  }

  private void register(WatchService service) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, 8)) {
      for (Path path : paths.filter(Files::isDirectory).toList()) {
        path.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      }
    }
  }

  /** Nobody tells when the folder itself is moved away: that needs a glance now and then. */
  private void waitForChange(WatchService service, @Nullable Object identity)
      throws IOException, InterruptedException {
    boolean counts = false;
    while (!counts) {
      WatchKey key = service.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
      counts = key != null ? counts(key) : !Objects.equals(identity, identity());
    }
    WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (next != null) {
      counts(next);
      next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Whether more than hidden files moved, such as the swap files of editors. */
  private static boolean counts(WatchKey key) {
    boolean counts = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      counts |= !(event.context() instanceof Path path) || !path.toString().startsWith(".");
    }
    return !key.reset() || counts;
  }
}
