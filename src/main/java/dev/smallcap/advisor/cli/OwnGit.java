package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Arguments;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A repository of our own that lends its objects from another. A repository's configuration can
 * name programs that git is to run (filters, archivers, monitors, transports), and nobody can be
 * sure to have switched off all of them: so git sees a configuration that is ours, copies of the
 * references, and the objects, which are data. One use; closed after it.
 */
final class OwnGit implements AutoCloseable {
  private static final Pattern REFERENCE = Pattern.compile("[A-Z_]*HEAD|packed-refs|shallow");
  private static final List<String> FOLDERS = List.of("refs", "logs", "reftable");
  private static final int MOST_FILES = 100_000;
  private static final long MOST_BYTES = 256L * 1024 * 1024;
  private static final int LARGEST_CONFIG = 1024 * 1024;

  private final Path own;
  private final GitProgram git;
  private int files;
  private long bytes;

  private OwnGit(Path own, GitProgram git) {
    this.own = own;
    this.git = git;
  }

  /**
   * Makes it.
   *
   * @throws IOException if git is not installed, or a file cannot be read or written
   */
  static OwnGit of(GitPlace place, Duration patience) throws IOException {
    Path own = Files.createTempDirectory("smallcap-git");
    OwnGit made = null;
    try {
      boolean linked = !place.head().equals(place.common());
      Path head = linked ? own.resolve("worktrees/one") : own;
      GitProgram git =
          GitProgram.in(own, head, place.common().resolve("objects").toRealPath(), patience);
      OwnGit one = new OwnGit(own, git);
      Files.createDirectories(own.resolve("refs"));
      Files.createDirectories(head);
      one.copy(place.common(), own);
      if (linked) {
        one.copy(place.head(), head);
        Files.writeString(head.resolve("commondir"), "../..\n");
      }
      one.configure(place.common().resolve("config"));
      made = one;
      return one;
    } finally {
      if (made == null) {
        delete(own);
      }
    }
  }

  GitProgram git() {
    return git;
  }

  private void copy(Path from, Path to) throws IOException {
    try (Stream<Path> names = Files.list(from)) {
      for (Path file : names.toList()) {
        if (REFERENCE.matcher(file.getFileName().toString()).matches()) {
          copyFile(file, to.resolve(file.getFileName().toString()));
        }
      }
    }
    for (String name : FOLDERS) {
      if (Files.isDirectory(from.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        copyFolder(from.resolve(name), to.resolve(name));
      }
    }
  }

  private void copyFolder(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            copyFile(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Nothing but files: a link may lead anywhere, and a pipe has no end. */
  private void copyFile(Path from, Path to) throws IOException {
    if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    bytes += Files.size(from);
    if (++files > MOST_FILES || bytes > MOST_BYTES) {
      throw new IOException("the references take more than " + MOST_FILES + " files");
    }
    Files.copy(from, to);
  }

  /** What has to be the same for the objects and references to be read; nothing else is taken. */
  private void configure(Path other) throws IOException {
    StringBuilder extensions = new StringBuilder();
    if (Files.isRegularFile(other) && Files.size(other) <= LARGEST_CONFIG) {
      take(other, "objectFormat", "sha256", extensions);
      take(other, "refStorage", "reftable", extensions);
    }
    Files.writeString(
        own.resolve("config"),
        "[core]\n\tbare = true\n\trepositoryformatversion = "
            + (extensions.length() == 0 ? "0\n" : "1\n[extensions]\n")
            + extensions);
  }

  /** A file of configuration that is only asked for a value runs nothing. */
  private void take(Path other, String name, String known, StringBuilder extensions)
      throws IOException {
    GitProgram.Output said =
        git.run(
            "config", "--file", other.toString(), "--no-includes", "--get", "extensions." + name);
    String value = said.text().strip();
    if (value.equals(known)) {
      extensions.append('\t').append(name).append(" = ").append(value).append('\n');
    } else if (said.failed() && said.exit() != 1) {
      throw new IOException("its configuration is damaged: " + Arguments.shown(said.err()));
    }
  }

  @Override
  public void close() throws IOException {
    delete(own);
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path one, @Nullable IOException e)
              throws IOException {
            Files.delete(one);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
