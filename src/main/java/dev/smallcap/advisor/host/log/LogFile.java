package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.FileFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file that lines are added to. Not through a channel, which an interrupt of the thread would
 * close for all. It is locked itself: who deletes the lock of the folder gains nothing.
 */
final class LogFile implements AutoCloseable {
  /** Far behind all lines: where a lock keeps others from reading, it keeps them from nothing. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path path;
  private final RandomAccessFile file;
  private final @Nullable Object key;
  private FileLock lock;
  private long size;

  private LogFile(
      Path path, RandomAccessFile file, @Nullable Object key, FileLock lock, long size) {
    this.path = path;
    this.file = file;
    this.key = key;
    this.lock = lock;
    this.size = size;
  }

  /**
   * Opens a file to add lines after its first bytes; there are no others.
   *
   * @throws LogException if another process adds lines to it
   */
  static LogFile open(Path path, long size) throws IOException {
    LogFolder.checkFile(path);
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    LogFile opened = null;
    try {
      FileLock lock = lock(file);
      if (lock == null) {
        throw LogLock.taken(path, "by another process");
      }
      LogFile one = new LogFile(path, file, attributes(path).fileKey(), lock, size);
      one.check();
      file.seek(size);
      opened = one;
      return one;
    } finally {
      if (opened == null) {
        file.close();
      }
    }
  }

  /** Makes a file where nothing is, not even a link, to add lines to. */
  static LogFile create(Path path) throws IOException {
    Files.createFile(path);
    LogFile opened = null;
    try {
      opened = open(path, 0);
      return opened;
    } finally {
      if (opened == null) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static @Nullable FileLock lock(RandomAccessFile file) throws IOException {
    try {
      return file.getChannel().tryLock(LOCKED, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Taken anew for each line: many systems let go of it when anything here closes the file. */
  private void lockAgain() throws IOException {
    lock.release();
    FileLock again = lock(file);
    if (again == null) {
      throw new LostException("another process adds lines to " + path);
    }
    lock = again;
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
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
   * @throws LostException if neither could be brought about, or the file is not what was written
   */
  void write(byte[] bytes) throws IOException {
    lockAgain();
    check();
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

  /** Whoever has the file deleted, moved or cut would get lines that nobody can find again. */
  private void check() throws LostException {
    try {
      BasicFileAttributes now = attributes(path);
      if (!now.isRegularFile() || !Objects.equals(now.fileKey(), key)) {
        throw new LostException("another file was put in the place of " + path);
      }
      if (now.size() != size) {
        throw new LostException(
            path + " has " + now.size() + " bytes, " + size + " were written: it was changed");
      }
    } catch (NoSuchFileException e) {
      throw new LostException(path + " was deleted or moved");
    } catch (LostException e) {
      throw e;
    } catch (IOException e) {
      throw new LostException(path + " cannot be looked at: " + FileFailure.of(e), e);
    }
  }

  private void cutBack() throws LostException {
    try {
      file.setLength(size);
      file.seek(size);
    } catch (IOException e) {
      throw new LostException(
          "part of a line was written and cannot be cut off: " + FileFailure.of(e), e);
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

  /** The file is not what was written, and cannot be added to. */
  static final class LostException extends IOException {
    private static final long serialVersionUID = 1L;

    LostException(String message) {
      super(message);
    }

    LostException(String message, IOException cause) {
      super(message, cause);
    }
  }
}
