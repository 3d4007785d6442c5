package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a log: each is named by the number of its first line, so that names sort. */
final class LogFolder {
  private static final Pattern NAME = Pattern.compile("decisions-(\\d{12})\\.jsonl");

  private LogFolder() {}

  static Path file(Path folder, long first) {
    return folder.resolve(String.format(Locale.ROOT, "decisions-%012d.jsonl", first));
  }

  /** The number of the first line that a file is named after, or null for any other name. */
  static @Nullable Long first(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches() ? Long.valueOf(name.group(1)) : null;
  }

  /**
   * The files of a log.
   *
   * @throws InputException if something else has the name of one: a link could lead anywhere, and
   *     who opens a pipe waits for ever
   */
  static List<Path> files(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> first(file) != null).sorted().toList();
    }
    files.forEach(LogFolder::checkFile);
    return files;
  }

  /**
   * Does nothing where a path is a file and no link.
   *
   * @throws InputException otherwise
   */
  static void checkFile(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          "The path (" + file + ") has the name of a file of the log, and is a link or no file.",
          "somebody put it there: see what it is, and move it away.");
    }
  }

  /**
   * The files of folders, and files, in the order given.
   *
   * @throws InputException if one does not exist or is of another form, or a folder holds no log
   */
  static List<Path> named(List<Path> paths) {
    List<Path> named = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new InputException("The log (" + path + ") does not exist.", "check the path.");
      }
      if (Files.isDirectory(path)) {
        List<Path> inside = listed(path);
        if (inside.isEmpty()) {
          throw new InputException(
              "The folder (" + path + ") holds no file of a log.",
              "name the folder with the files decisions-....jsonl.");
        }
        named.addAll(inside);
      } else if (Files.isRegularFile(path)) {
        named.add(path);
      } else {
        throw new InputException(
            "The log (" + path + ") is neither a folder nor a file.", "name one of these.");
      }
    }
    named.forEach(LogFolder::checkForm);
    return named;
  }

  private static void checkForm(Path file) {
    try {
      LogForm.check(file);
    } catch (IOException e) {
      throw TextFile.unreadable("log", file, e);
    }
  }

  private static List<Path> listed(Path folder) {
    try {
      return files(folder);
    } catch (IOException e) {
      throw TextFile.unreadable("folder", folder, e);
    }
  }

  /** Brings new names in the folder to the disk, where the system can. */
  static void force(Path folder) throws IOException {
    boolean interrupted = Thread.interrupted();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (java.nio.file.AccessDeniedException e) {
      // Windows opens no folder as a file, and needs no forcing of names
      if (!System.getProperty("os.name", "").startsWith("Windows")) {
        throw e;
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
