package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is written apart from what is read. Stateless and thread-safe. */
public final class Apart {
  private Apart() {}

  /**
   * Does nothing where two paths are two files. One file may have two paths: by links, by hard
   * links, or where the system takes capitals for small letters.
   *
   * @throws InputException if they are one
   */
  public static void check(Path output, Path input) {
    if (isOne(output, input)) {
      boolean spelled = output.toAbsolutePath().equals(input.toAbsolutePath());
      throw new InputException(
          "The output ("
              + output
              + ") is an input too"
              + (spelled ? "." : ", by its name (" + input + ")."),
          "name another.");
    }
  }

  private static boolean isOne(Path output, Path input) {
    if (output.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize())) {
      return true;
    }
    try {
      return Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input);
    } catch (IOException e) {
      throw new InputException(
          "Whether the output ("
              + output
              + ") is the input ("
              + input
              + ") cannot be told: "
              + e.getMessage(),
          "check the rights of both.",
          e);
    }
  }
}
