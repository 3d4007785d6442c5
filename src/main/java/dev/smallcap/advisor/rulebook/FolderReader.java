package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the files of a folder that may be anybody's: but for those of a mount no link is followed,
 * nothing but regular files of a policy is opened, and there is an end to how much is read. One
 * folder, once.
 */
final class FolderReader extends SimpleFileVisitor<Path> {
  private static final int DEEPEST = 4;

  private final Path folder;
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final List<String> strangers = new ArrayList<>();
  private int entries;
  private long bytes;

  private FolderReader(Path folder) {
    this.folder = folder;
  }

  /**
   * The text of each file that belongs to a policy, by its path with forward slashes, and the names
   * of those that do not; hidden folders are left out.
   *
   * @throws IOException if the folder cannot be read
   * @throws PolicyException if it holds a link, something that is no file, or too much
   */
  static RuleFiles read(Path folder) throws IOException {
    return Mount.read(folder, FolderReader::walk);
  }

  private static RuleFiles walk(Path folder) throws IOException {
    FolderReader reader = new FolderReader(folder);
    Files.walkFileTree(reader.folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST + 1, reader);
    return new RuleFiles(reader.texts, Belonging.named(reader.strangers, reader.texts.keySet()));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    if (path.equals(folder)) {
      return FileVisitResult.CONTINUE;
    }
    count();
    return hidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
    count();
    if (Belonging.isSetting(String.valueOf(path.getFileName()))) {
      return FileVisitResult.CONTINUE;
    }
    String name = folder.relativize(path).toString().replace('\\', '/');
    if (!attributes.isDirectory() && hidden(path)) {
      strangers.add(name);
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      throw new PolicyException(
          "The rule file (" + name + ") is a symbolic link.", "put the file itself there.");
    }
    if (attributes.isDirectory()) {
      throw new PolicyException(
          "The folder (" + name + ") lies deeper than " + DEEPEST + " folders.",
          "rules stand in folder/name.drl.");
    }
    if (!attributes.isRegularFile()) {
      throw new PolicyException(
          "The rule file (" + name + ") is not a regular file.", "put the file itself there.");
    }
    if (Belonging.belongs(name)) {
      texts.put(name, text(path, name));
    } else {
      strangers.add(name);
    }
    return FileVisitResult.CONTINUE;
  }

  /** The size that the file system tells is not trusted: some files have none and never end. */
  private String text(Path path, String name) throws IOException {
    try (InputStream in = Files.newInputStream(path, unlinked(path))) {
      byte[] read = in.readNBytes(RuleFiles.LARGEST_FILE + 1);
      bytes += read.length;
      if (read.length > RuleFiles.LARGEST_FILE || bytes > RuleFiles.MOST_BYTES) {
        throw new PolicyException(
            read.length > RuleFiles.LARGEST_FILE
                ? "The rule file (" + name + ") has more than " + RuleFiles.LARGEST_FILE + " bytes."
                : "The policy (" + folder + ") has more than " + RuleFiles.MOST_BYTES + " bytes.",
            "name a copy of rules/ and nothing else.");
      }
      return TextFile.decode(read, name);
    } catch (InputException e) {
      throw new PolicyException(e.what(), e.maybe(), e);
    }
  }

  /** An archive holds no links, and does not know the option. */
  private static OpenOption[] unlinked(Path path) {
    return path.getFileSystem().equals(FileSystems.getDefault())
        ? new OpenOption[] {LinkOption.NOFOLLOW_LINKS}
        : new OpenOption[0];
  }

  private void count() {
    if (++entries > RuleFiles.MOST_FILES) {
      throw new PolicyException(
          "The policy (" + folder + ") holds more than " + RuleFiles.MOST_FILES + " files.",
          "name a copy of rules/ and nothing else.");
    }
  }

  private static boolean hidden(Path path) {
    return Belonging.isHidden(String.valueOf(path.getFileName()));
  }
}
