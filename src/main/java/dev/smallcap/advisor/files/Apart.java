package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

  /**
   * Does nothing where a file is not there, or is one that can be written into without writing
   * elsewhere: no link, no device, and no second name of another file.
   *
   * @throws InputException otherwise
   */
  public static void checkOwn(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          "The path (" + file + "), which would be written, is a link or no file.",
          "see what it is, and move it away.");
    }
    if (names(file) > 1) {
      throw new InputException(
          "The file (" + file + "), which would be written, has another name too (a hard link).",
          "move it away, or copy it and put the copy there.");
    }
  }

  /** How many names a file has, where the system can tell. */
  private static int names(Path file) {
    try {
      return file.getFileSystem().supportedFileAttributeViews().contains("unix")
          ? (int) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
          : 1;
    } catch (IOException e) {
      return 1;
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
