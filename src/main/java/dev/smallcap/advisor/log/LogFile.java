package dev.smallcap.advisor.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The file that lines are added to. Not through a channel, which an interrupt of the thread would
 * close for all.
 */
final class LogFile implements AutoCloseable {
  private final Path path;
  private final RandomAccessFile file;
  private long size;

  private LogFile(Path path, RandomAccessFile file, long size) {
    this.path = path;
    this.file = file;
    this.size = size;
  }

  /** Opens a file to add lines after its first bytes; there are no others. */
  static LogFile open(Path path, long size) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    file.seek(size);
    return new LogFile(path, file, size);
  }

  Path path() {
    return path;
  }

  long size() {
    return size;
  }

  /**
   * Adds bytes, all or none.
   *
   * @throws TornException if neither could be brought about
   */
  void write(byte[] bytes) throws IOException {
    boolean written = false;
    try {
      file.write(bytes);
      size += bytes.length;
      written = true;
    } finally {
      if (!written) {
        cutBack();
      }
    }
  }

  private void cutBack() throws TornException {
    try {
      file.setLength(size);
      file.seek(size);
    } catch (IOException e) {
      throw new TornException(e);
    }
  }

  /** Brings what was written to the disk. */
  void force() throws IOException {
    file.getFD().sync();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Part of a line stands in the file and cannot be taken away. */
  static final class TornException extends IOException {
    private static final long serialVersionUID = 1L;

    TornException(IOException cause) {
      super("part of a line was written and cannot be cut off: " + cause.getMessage(), cause);
    }
  }
}
