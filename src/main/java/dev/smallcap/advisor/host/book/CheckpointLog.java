package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.terms.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints of a run, a line each after one for what the run rests on. Lines are only added,
 * so that whatever a crash leaves ends in a whole one: a line that is not whole before one that is,
 * or that says what cannot be, was changed by somebody. Not thread-safe.
 */
final class CheckpointLog {
  private static final int LONGEST = 1 << 16;

  /** What every file of checkpoints begins with. */
  private static final String FIRST = "clients=";

  private final Path path;
  private final RandomAccessFile file;
  private final byte[] buffer = new byte[LONGEST];
  private int next;
  private int filled;
  private long end;
  private int number;

  CheckpointLog(Path path, RandomAccessFile file) {
    this.path = path;
    this.file = file;
  }

  /**
   * What the run rests on, or null where not even that line is whole.
   *
   * @throws InputException if it was changed
   */
  @Nullable Map<String, String> identity() throws IOException {
    file.seek(0);
    next = 0;
    filled = 0;
    end = 0;
    number = 0;
    String line = line();
    Map<String, String> identity = line == null ? null : BookLogLine.read(line);
    if (line != null && identity == null) {
      throw changed();
    }
    return identity;
  }

  /**
   * The latest checkpoint that its files hold, after which everything is cut off; null where there
   * is none. Read after the identity.
   *
   * @throws InputException if a line was changed
   */
  @Nullable Checkpoint latest(Predicate<Checkpoint> held) throws IOException {
    Checkpoint latest = null;
    Checkpoint before = null;
    long kept = 0;
    boolean torn = false;
    for (String line = line(); line != null; line = line()) {
      Map<String, String> values = BookLogLine.read(line);
      if (values == null) {
        torn = true;
        continue;
      }
      Checkpoint one = CheckpointForm.of(values);
      if (torn || one == null || (before != null && !one.follows(before))) {
        throw changed();
      }
      before = one;
      if (held.test(one)) {
        latest = one;
        kept = end;
      }
    }
    if (latest != null) {
      file.setLength(kept);
      file.seek(kept);
    }
    return latest;
  }

  /** The next line, or null where no whole one follows. */
  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    number++;
    int read = read();
    for (; read >= 0 && read != '\n'; read = read()) {
      line.write(read);
      if (line.size() > LONGEST) {
        throw changed();
      }
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    if (number == 1 && !text.startsWith(FIRST) && !FIRST.startsWith(text)) {
      throw changed();
    }
    return read < 0 ? null : text;
  }

  private int read() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, file.read(buffer));
    }
    if (next == filled) {
      return -1;
    }
    end++;
    return buffer[next++] & 0xff;
  }

  private InputException changed() {
    return changed("see line " + number);
  }

  /** The refusal of checkpoints that no run can have written. */
  InputException changed(String how) {
    return new InputException(
        "The checkpoints (" + path + ") are not as a run wrote them: " + how + ".",
        "begin anew with --force.");
  }

  /** Begins anew. */
  void begin(RunFingerprint identity) throws IOException {
    file.setLength(0);
    file.seek(0);
    add(identity.values());
  }

  void add(Checkpoint checkpoint) throws IOException {
    add(CheckpointForm.values(checkpoint));
  }

  private void add(Map<String, String> values) throws IOException {
    file.write(BookLogLine.write(values).getBytes(StandardCharsets.UTF_8));
    file.getFD().sync();
  }
}
