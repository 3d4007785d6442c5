package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a new folder of files whole or not at all: until all are there it has a name that nobody
 * can know before. Stateless and thread-safe.
 */
final class WholeFolder {
  private WholeFolder() {}

  /**
   * Does nothing where a folder can be made, and nothing has its name yet.
   *
   * @throws InputException otherwise
   */
  static void checkNew(Path folder) {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw there(folder);
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new InputException(
          "The folder that holds the output (" + folder + ") does not exist.", "make it first.");
    }
  }

  /**
   * Writes the files.
   *
   * @param texts the text of each, by its name
   * @throws InputException if the folder is there, or cannot be written
   */
  static void write(Path folder, Map<String, String> texts) {
    checkNew(folder);
    Path whole = folder.toAbsolutePath();
    Path half = whole.resolveSibling(".smallcap-" + UUID.randomUUID() + ".half");
    try {
      Files.createDirectory(half);
      try {
        for (Map.Entry<String, String> text : texts.entrySet()) {
          Files.write(
              half.resolve(text.getKey()),
              text.getValue().getBytes(StandardCharsets.UTF_8),
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE);
        }
        // A folder that came in between would take the place of none: a move onto it fails.
        checkNew(folder);
        Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        remove(half, texts);
      }
    } catch (FileAlreadyExistsException e) {
      throw there(folder);
    } catch (IOException e) {
      throw new InputException(
          "The folder (" + folder + ") cannot be written: " + FileFailure.of(e),
          "check the folder that holds it, and its rights.",
          e);
    }
  }

  private static void remove(Path half, Map<String, String> texts) throws IOException {
    if (Files.exists(half, LinkOption.NOFOLLOW_LINKS)) {
      for (String name : texts.keySet()) {
        Files.deleteIfExists(half.resolve(name));
      }
      Files.deleteIfExists(half);
    }
  }

  private static InputException there(Path folder) {
    return new InputException(
        "The folder (" + folder + ") is there already.", "name a new one: nothing is overwritten.");
  }
}
