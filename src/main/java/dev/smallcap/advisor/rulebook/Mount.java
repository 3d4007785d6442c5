package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a folder really lie. In a mount of Kubernetes they lie in a folder of a
 * timestamp; the link {@code ..data} names it and is changed at once, and the names beside it are
 * links through that one.
 */
final class Mount {
  private static final String DATA = "..data";
  private static final int TRIES = 3;

  private Mount() {}

  /** Reads something of a folder whose files may be exchanged at once. */
  interface Reading<T> {
    T of(Path files) throws IOException;
  }

  /**
   * Reads the files of a folder, those of one moment where it is a mount.
   *
   * @throws IOException if it cannot be read
   * @throws PolicyException if a link of the mount leads out of it
   */
  static <T> T read(Path folder, Reading<T> reading) throws IOException {
    Path real = folder.toRealPath();
    for (int i = 1; ; i++) {
      Path data = data(real);
      if (data == null) {
        return reading.of(real);
      }
      try {
        T read = reading.of(data);
        if (i == TRIES || Objects.equals(data, data(real))) {
          return read;
        }
      } catch (IOException | PolicyException e) {
        // What was removed while it was read is no fault of the files that took its place.
        if (i == TRIES || Objects.equals(data, data(real))) {
          throw e;
        }
      }
    }
  }

  private static @Nullable Path data(Path folder) throws IOException {
    Path link = folder.resolve(DATA);
    if (!Files.isSymbolicLink(link)) {
      return null;
    }
    refuseOutside(link, folder);
    try (Stream<Path> names = Files.list(folder)) {
      for (Path name : (Iterable<Path>) names.limit(RuleFiles.MOST_FILES)::iterator) {
        if (Files.isSymbolicLink(name) && Files.exists(name)) {
          refuseOutside(name, folder);
        }
      }
    }
    Path data = link.toRealPath();
    if (!Files.isDirectory(data, LinkOption.NOFOLLOW_LINKS) || data.equals(folder)) {
      throw new NotDirectoryException(link.toString());
    }
    return data;
  }

  private static void refuseOutside(Path link, Path folder) throws IOException {
    if (!link.toRealPath().startsWith(folder)) {
      throw new PolicyException(
          "The link (" + link.getFileName() + ") leads out of the policy's folder.",
          "mount the rules alone.");
    }
  }
}
