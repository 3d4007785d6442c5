package dev.smallcap.advisor.book;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints of a run, a line each after one for what the run rests on. Lines are only added,
 * so that whatever a crash leaves ends in a whole one. Not thread-safe.
 */
final class CheckpointLog {
  private final RandomAccessFile file;

  CheckpointLog(RandomAccessFile file) {
    this.file = file;
  }

  /** What the run rests on, or null where not even that line is whole. */
  @Nullable Map<String, String> identity() throws IOException {
    file.seek(0);
    String line = line();
    return line == null ? null : LogLine.read(line);
  }

  /**
   * The latest checkpoint that its files hold, after which everything is cut off; null where there
   * is none.
   */
  @Nullable Checkpoint latest(Predicate<Checkpoint> held) throws IOException {
    Checkpoint latest = null;
    long end = 0;
    file.seek(0);
    line();
    for (String line = line(); line != null; line = line()) {
      Map<String, String> values = LogLine.read(line);
      if (values == null) {
        break;
      }
      Checkpoint one = Checkpoint.of(values);
      if (held.test(one)) {
        latest = one;
        end = file.getFilePointer();
      }
    }
    if (latest != null) {
      file.setLength(end);
      file.seek(end);
    }
    return latest;
  }

  /** The next line, or null where no whole one follows. */
  private @Nullable String line() throws IOException {
    long start = file.getFilePointer();
    String line = file.readLine();
    if (line == null || file.getFilePointer() == start + line.length()) {
      return null;
    }
    return line;
  }

  /** Begins anew. */
  void begin(Identity identity) throws IOException {
    file.setLength(0);
    add(identity.values());
  }

  void add(Checkpoint checkpoint) throws IOException {
    add(checkpoint.values());
  }

  private void add(Map<String, String> values) throws IOException {
    file.write(LogLine.write(values).getBytes(StandardCharsets.UTF_8));
    file.getFD().sync();
  }
}
