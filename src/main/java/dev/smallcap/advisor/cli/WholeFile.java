package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. Stateless and thread-safe. */
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
    Path whole = file.toAbsolutePath();
    Path half = whole.resolveSibling("." + whole.getFileName() + ".half");
    try {
      Files.write(half, bytes);
      Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new InputException(
          "The file (" + file + ") cannot be written: " + e.getMessage(),
          "check its folder and its rights.",
          e);
    }
  }
}
