package dev.smallcap.advisor.log;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the last file of a log when it is opened.
 *
 * @param file the file
 * @param head its last line, or null where it holds none
 * @param size the bytes of its whole lines; what follows is torn
 * @param torn how many bytes follow
 * @param markets the markets that it holds
 */
record Recovery(Path file, @Nullable Head head, long size, long torn, Set<String> markets) {
  /**
   * Reads a file.
   *
   * @throws LogException if a line in it is not the one that was written: that is no tearing
   */
  static Recovery of(Path file) throws IOException {
    Set<String> markets = new HashSet<>();
    Head head = null;
    long size = 0;
    long end = 0;
    int number = 0;
    try (LineReader lines = new LineReader(file)) {
      for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
        number++;
        end = lines.end();
        LogLine line = lines.isWhole() ? LogLine.read(bytes) : null;
        if (line == null) {
          continue;
        }
        boolean follows =
            head == null
                || (line.previous().equals(head.hash()) && line.sequence() == head.sequence() + 1);
        if (!line.isSound() || !follows || size != lines.start()) {
          throw new LogException(
              "The log (" + file + ") was changed at or before its line " + number + ".",
              "see what verify says of it; then begin a new log in another folder.");
        }
        if (!line.isAdvice()) {
          markets.add(line.market());
        }
        head = line.head();
        size = end;
      }
    }
    return new Recovery(file, head, size, end - size, markets);
  }

  /** Moves what is torn to a file beside it, so that a fall on the way loses nothing either. */
  @Nullable SetAside setAside(Path folder) throws IOException {
    if (torn == 0) {
      return null;
    }
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] bytes = new byte[Math.toIntExact(torn)];
      log.seek(size);
      log.readFully(bytes);
      Path kept = file.resolveSibling(file.getFileName() + ".torn-" + size + "-" + digest(bytes));
      Files.write(kept, bytes);
      try (RandomAccessFile aside = new RandomAccessFile(kept.toFile(), "rw")) {
        aside.getFD().sync();
      }
      LogFolder.force(folder);
      log.setLength(size);
      log.getFD().sync();
      return new SetAside(file, kept, torn);
    }
  }

  private static String digest(byte[] bytes) {
    MessageDigest digest = RuleFiles.sha256();
    return HexFormat.of().formatHex(digest.digest(bytes), 0, 4);
  }
}
