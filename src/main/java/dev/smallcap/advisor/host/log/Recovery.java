package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.rulebook.RuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the last file of a log when it is opened.
 *
 * @param file the file
 * @param head its last line, or null where it holds none
 * @param first the number of its first line, or 0
 * @param latest the time of its last line
 * @param size the bytes of its whole lines; what follows is torn
 * @param torn how many bytes follow
 * @param markets the markets that it holds
 */
record Recovery(
    Path file,
    @Nullable ChainHead head,
    long first,
    Instant latest,
    long size,
    long torn,
    Set<String> markets) {
  private static final int BUFFER = 1 << 16;

  /**
   * Reads a file.
   *
   * @throws LogException if a line in it is not the one that was written: that is no tearing
   */
  static Recovery of(Path file) throws IOException {
    Set<String> markets = new HashSet<>();
    ChainHead head = null;
    Instant latest = Instant.MIN;
    long first = 0;
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
        first = head == null ? line.sequence() : first;
        head = line.head();
        latest = line.at();
        size = end;
      }
    }
    return new Recovery(file, head, first, latest, size, end - size, markets);
  }

  /** Moves what is torn to a file beside it, so that a fall on the way loses nothing either. */
  @Nullable QuarantinedLine setAside(Path folder) throws IOException {
    if (torn == 0) {
      return null;
    }
    Path kept =
        file.resolveSibling(
            file.getFileName() + ".torn-" + size + "-" + HexFormat.of().formatHex(digest(), 0, 4));
    if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
      Path half = folder.resolve(".smallcap-" + UUID.randomUUID() + ".half");
      try {
        keep(half);
        Files.move(half, kept);
      } finally {
        Files.deleteIfExists(half);
      }
    } else if (!Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS) || Files.size(kept) != torn) {
      throw new LogException(
          "The path (" + kept + "), where the torn end of the log would be kept, is taken.",
          "somebody put it there: see what it is, move it away, and open the log again.");
    }
    try (RandomAccessFile aside = new RandomAccessFile(kept.toFile(), "rw")) {
      aside.getFD().sync();
    }
    LogFolder.force(folder);
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
      log.setLength(size);
      log.getFD().sync();
    }
    return new QuarantinedLine(file, kept, torn);
  }

  private void keep(Path half) throws IOException {
    try (InputStream in = rest();
        OutputStream out =
            Files.newOutputStream(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      in.transferTo(out);
    }
  }

  /** What follows the whole lines; it may be of any length. */
  private InputStream rest() throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(size);
    return in;
  }

  private byte[] digest() throws IOException {
    MessageDigest digest = RuleFiles.sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = rest()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return digest.digest();
  }
}
