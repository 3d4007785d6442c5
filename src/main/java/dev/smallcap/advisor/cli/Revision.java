package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A policy from where it lies: the shipped one, a folder, a jar of the library, or a git revision
 * of a folder. Stateless and thread-safe.
 */
final class Revision {
  private static final String SHIPPED = "standard";
  private static final String IN_JAR = "dev/smallcap/advisor/rules";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Revision() {}

  /**
   * Loads it.
   *
   * @param name {@code standard}, a folder, a jar, or a revision
   * @param beside the folder whose revision is meant, or null where there is none
   * @throws InputException if it is none of these, or git cannot say
   */
  static Policy load(String name, @Nullable String beside) {
    if (name.equals(SHIPPED)) {
      return Policy.standard();
    }
    Path path = path(name);
    if (path != null && Files.isDirectory(path)) {
      return Policy.load(path);
    }
    if (path != null && Files.isRegularFile(path)) {
      return archive(path, name);
    }
    Path folder = beside == null || beside.equals(SHIPPED) ? null : path(beside);
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputException(
          "The policy (" + Arguments.shown(name) + ") is no folder and no jar.",
          "name one, or a git revision beside a folder as the other policy.");
    }
    return revision(name, folder);
  }

  private static @Nullable Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Policy archive(Path file, String name) {
    // the file of an archive is closed by an interrupt
    boolean interrupted = Thread.interrupted();
    RuleFiles files;
    try {
      files = packed(file, name);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return Policy.of(files.texts());
  }

  private static RuleFiles packed(Path file, String name) {
    try (FileSystem archive = FileSystems.newFileSystem(file)) {
      Path rules = archive.getPath("/" + IN_JAR);
      if (!Files.isDirectory(rules)) {
        throw new InputException(
            "The file (" + name + ") holds no rules.", "name a jar of this library.");
      }
      return RuleFiles.of(rules);
    } catch (IOException | ProviderNotFoundException e) {
      throw new InputException(
          "The file (" + name + ") cannot be read as a jar: " + Arguments.shown(why(e)) + ".",
          "name a jar of this library, or a folder.",
          e);
    }
  }

  private static String why(Exception e) {
    return e instanceof ProviderNotFoundException
        ? "it is no archive"
        : e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** The folder as it stood at a revision. */
  private static Policy revision(String name, Path folder) {
    if (name.startsWith("-")) {
      throw new InputException(
          "The revision (" + Arguments.shown(name) + ") begins with a dash.",
          "name it otherwise, by its hash or a tag.");
    }
    RuleFiles files;
    try {
      files = GitTree.read(name, folder, PATIENCE);
    } catch (IOException e) {
      throw new InputException(
          "The revision (" + Arguments.shown(name) + ") cannot be read: " + FileFailure.of(e),
          "name a folder that holds the policy as it stood there.",
          e);
    }
    return Policy.of(files.texts());
  }
}
