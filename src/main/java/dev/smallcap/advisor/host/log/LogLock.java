package dev.smallcap.advisor.host.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds a folder for one log of one process; the system lets go of it when the process ends. */
final class LogLock implements AutoCloseable {
  /** Asked first: closing a second channel on the file would give the first one's lock away. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private LogLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static LogLock of(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!HELD.add(real)) {
      throw taken(folder, "in this process");
    }
    LogLock lock = null;
    try {
      FileChannel channel = opened(real.resolve("decisions.lock"));
      if (locked(channel) == null) {
        channel.close();
        throw taken(folder, "by another process");
      }
      lock = new LogLock(real, channel);
      return lock;
    } finally {
      if (lock == null) {
        HELD.remove(real);
      }
    }
  }

  /** A pipe of that name would be waited for, and a link followed. */
  private static FileChannel opened(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      LogFolder.checkFile(file);
    }
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  private static @Nullable FileLock locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  static LogException taken(Path folder, String where) {
    return new LogException(
        "The log (" + folder + ") is already open " + where + ".",
        "share the one that is open, or give each process a folder of its own.");
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(folder);
    }
  }
}
