package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all, in a folder that may be anybody's: the half of it has a name
 * that nobody can know before, and no link is followed. A link at the name of the file is replaced,
 * and what stands behind it stays. Stateless and thread-safe.
 */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a text.
   *
   * @throws InputException if it cannot be written
   */
  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes.
   *
   * @throws InputException if they cannot be written
   */
  static void write(Path file, byte[] bytes) {
    check(file);
    put(file, bytes, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Writes a text into a file that must not be there yet.
   *
   * @throws InputException if it is there, or cannot be written
   */
  static void writeNew(Path file, String text) {
    checkNew(file);
    put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Does nothing where a file can be written, or replaced, by its name.
   *
   * @throws InputException if its folder is missing, or something else than a file has that name,
   *     such as a device
   */
  static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputException(
          "The folder of the output (" + file + ") does not exist.", "make it first.");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new InputException(
          "The output (" + file + ") is not a file.", "name a new file, or one to be replaced.");
    }
  }

  /**
   * Does nothing where a file can be written, and nothing has its name yet.
   *
   * @throws InputException otherwise
   */
  static void checkNew(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw there(file);
    }
    check(file);
  }

  private static void put(Path file, byte[] bytes, CopyOption... options) {
    Path whole = file.toAbsolutePath();
    Path half = whole.resolveSibling(".smallcap-" + UUID.randomUUID() + ".half");
    try {
      try {
        Files.write(half, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(half, whole, options);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (FileAlreadyExistsException e) {
      throw there(file);
    } catch (IOException e) {
      throw new InputException(
          "The file (" + file + ") cannot be written: " + FileFailure.of(e),
          "check its folder and its rights.",
          e);
    }
  }

  private static InputException there(Path file) {
    return new InputException(
        "The file (" + file + ") is there already.", "name a new one: nothing is overwritten.");
  }
}
