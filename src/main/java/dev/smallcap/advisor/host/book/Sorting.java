package dev.smallcap.advisor.host.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows of files aside to be sorted, and says how far it has come. What it cannot write is told
 * as an {@link UncheckedIOException}. One run, once.
 */
final class Sorting {
  private static final long MEMORY = 32L * 1024 * 1024;
  private static final int RUNS = 64;
  private static final int TOLD = 4_096;

  private final Path folder;
  private final BookWatch watch;
  private final long bytes;
  private long rows;
  private long before;

  /**
   * A sorting.
   *
   * @param out the output, beside which rows are put aside
   * @param inputs the files whose rows are sorted
   */
  Sorting(Path out, Iterable<Path> inputs, BookWatch watch) throws IOException {
    this.folder = Objects.requireNonNull(out.toAbsolutePath().getParent());
    this.watch = watch;
    long all = 0;
    for (Path input : inputs) {
      all += Files.size(input);
    }
    this.bytes = Math.max(1, all);
  }

  /** Whether it was told to stop, and what it holds is of no use. */
  boolean stopped() {
    return watch.stopped() || Thread.currentThread().isInterrupted();
  }

  Sorter sorter() {
    return new Sorter(folder, MEMORY, RUNS);
  }

  /**
   * Puts all rows of a file aside.
   *
   * @param next the next row, or null at the end
   * @param read how many bytes of the file were read
   * @return how many rows there are, or -1 where it was told to stop
   */
  long fill(Sorter sorter, Supplier<@Nullable Aside> next, Supplier<Long> read) {
    long many = 0;
    try {
      for (Aside row = next.get(); row != null; row = next.get()) {
        sorter.add(row);
        many++;
        if (++rows % TOLD == 0) {
          if (stopped()) {
            return -1;
          }
          watch.sorting(
              new BookProgress(rows, 0, Math.min(1, (double) (before + read.get()) / bytes)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    before += read.get();
    return many;
  }

  static @Nullable Aside next(Sorter sorter) {
    try {
      return sorter.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void close(Sorter sorter) {
    try {
      sorter.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
