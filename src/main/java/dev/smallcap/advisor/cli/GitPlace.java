package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Arguments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a folder lies in a git repository. Only what is named {@code .git} is one: a folder with
 * the layout of a repository inside, as a bare one has, is not.
 *
 * @param head the folder that holds the head of this working tree
 * @param common the folder that holds objects and references, the same but in a linked tree
 * @param inside the path of the folder in the working tree, with forward slashes
 */
record GitPlace(Path head, Path common, String inside) {
  private static final String LINK = "gitdir: ";
  private static final int LONGEST = 4_096;

  /** Looks for it in the folder and in those around it; null where none is. */
  static @Nullable GitPlace of(Path folder) throws IOException {
    try {
      return found(folder);
    } catch (InvalidPathException e) {
      throw new IOException("a file in .git names no path: " + Arguments.shown(e.getInput()), e);
    }
  }

  private static @Nullable GitPlace found(Path folder) throws IOException {
    Path real = folder.toRealPath();
    for (Path at = real; at != null; at = at.getParent()) {
      Path head = repository(at.resolve(".git"));
      if (head != null) {
        Path link = head.resolve("commondir");
        Path common = Files.isRegularFile(link) ? head.resolve(text(link)).toRealPath() : head;
        return new GitPlace(head, common, at.relativize(real).toString().replace('\\', '/'));
      }
    }
    return null;
  }

  private static @Nullable Path repository(Path git) throws IOException {
    Path found = git;
    if (Files.isRegularFile(git)) {
      String text = text(git);
      if (!text.startsWith(LINK)) {
        return null;
      }
      found = git.resolveSibling(text.substring(LINK.length()));
    }
    boolean whole =
        Files.isRegularFile(found.resolve("HEAD"))
            && (Files.isDirectory(found.resolve("objects"))
                || Files.isRegularFile(found.resolve("commondir")));
    return whole ? found.toRealPath() : null;
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).stripTrailing();
    }
  }
}
