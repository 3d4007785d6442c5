package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.files.TextFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line as bytes, and says where each line starts. Used by one thread. */
final class LineReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final byte[] NONE = {};
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final boolean marked;
  private long start;
  private long position;
  private boolean ended;

  LineReader(Path file) throws IOException {
    in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.mark(MARK.length);
    marked = Arrays.equals(in.readNBytes(MARK.length), MARK);
    if (marked) {
      position = MARK.length;
    } else {
      in.reset();
    }
  }

  /** Whether a byte order mark stands before the first line, of which it is no part. */
  boolean isMarked() {
    return marked;
  }

  /**
   * The next line without its line feed, or null at the end. Of one that is longer than any that is
   * written only the beginning is kept.
   */
  byte @Nullable [] next() throws IOException {
    start = position;
    ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
    int read = in.read();
    if (read < 0) {
      return null;
    }
    for (; read >= 0 && read != '\n'; read = in.read()) {
      position++;
      if (line.size() < TextFile.LARGEST) {
        line.write(read);
      }
    }
    ended = read == '\n';
    position += ended ? 1 : 0;
    return line.size() == 0 ? NONE : line.toByteArray();
  }

  /** Where the line that was read starts. */
  long start() {
    return start;
  }

  /** Where it ends. */
  long end() {
    return position;
  }

  /** Whether it ended with a line feed. */
  boolean isWhole() {
    return ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
