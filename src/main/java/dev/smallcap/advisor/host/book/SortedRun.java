package dev.smallcap.advisor.host.book;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sorted rows in a file that has its name no longer than it is written, where the system allows
 * that, and in any case no longer than it is open. Its name is random, and only its owner can read
 * it. Not thread-safe; closed after use.
 */
final class SortedRun implements AutoCloseable, Comparable<SortedRun> {
  private static final int BUFFER = 1 << 15;

  private final DataInputStream in;
  private long left;
  private @Nullable Aside head;

  private SortedRun(DataInputStream in, long rows) throws IOException {
    this.in = in;
    this.left = rows;
    advance();
  }

  /** Rows in their order, one by one. */
  interface Rows {
    /** The next one, or null at the end. */
    @Nullable Aside next() throws IOException;
  }

  static SortedRun write(Path folder, Rows rows) throws IOException {
    Path file = Files.createTempFile(folder, ".smallcap-", ".sort");
    SortedRun made = null;
    try {
      long many = 0;
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                  BUFFER))) {
        for (Aside row = rows.next(); row != null; row = rows.next()) {
          row.write(out);
          many++;
        }
      }
      made =
          new SortedRun(
              new DataInputStream(
                  new BufferedInputStream(
                      Files.newInputStream(
                          file,
                          StandardOpenOption.READ,
                          StandardOpenOption.DELETE_ON_CLOSE,
                          LinkOption.NOFOLLOW_LINKS),
                      BUFFER)),
              many);
      return made;
    } finally {
      if (made == null) {
        Files.deleteIfExists(file);
      }
    }
  }

  boolean isEmpty() {
    return head == null;
  }

  /** Takes the next row. */
  Aside take() throws IOException {
    Aside taken = Objects.requireNonNull(head);
    advance();
    return taken;
  }

  private void advance() throws IOException {
    head = left-- > 0 ? Aside.read(in) : null;
  }

  /** By the next row. */
  @Override
  public int compareTo(SortedRun other) {
    return Objects.requireNonNull(head).compareTo(Objects.requireNonNull(other.head));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
