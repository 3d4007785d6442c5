package dev.smallcap.advisor.host.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of rows in little memory: as many as fit are sorted and written as a run, runs
 * are merged when there are many, and the last ones as they are read. Not thread-safe; closed after
 * use, when nothing of it is left on the disk.
 */
final class Sorter implements SortedRun.Rows, AutoCloseable {
  private final Path folder;
  private final long memory;
  private final int most;
  private final List<List<SortedRun>> levels = new ArrayList<>();
  private List<Aside> held = new ArrayList<>();
  private long size;
  private SortedRun.@Nullable Rows sorted;

  /**
   * A sorter.
   *
   * @param folder where runs are written, if they do not fit
   * @param memory how many bytes of rows are held
   * @param most how many runs are merged at once
   */
  Sorter(Path folder, long memory, int most) {
    this.folder = folder;
    this.memory = memory;
    this.most = most;
  }

  void add(Aside row) throws IOException {
    held.add(row);
    size += row.size();
    if (size > memory) {
      put(write(), 0);
    }
  }

  private SortedRun write() throws IOException {
    SortedRun run = SortedRun.write(folder, inMemory());
    held = new ArrayList<>();
    size = 0;
    return run;
  }

  private SortedRun.Rows inMemory() {
    held.sort(null);
    Iterator<Aside> rows = held.iterator();
    return () -> rows.hasNext() ? rows.next() : null;
  }

  /** Runs of a level have come of as many rows: so each row is written once a level. */
  private void put(SortedRun run, int level) throws IOException {
    if (level == levels.size()) {
      levels.add(new ArrayList<>());
    }
    List<SortedRun> runs = levels.get(level);
    runs.add(run);
    if (runs.size() == most) {
      SortedRun merged = SortedRun.write(folder, merged(runs));
      runs.clear();
      put(merged, level + 1);
    }
  }

  /** A run that is at its end is closed, which takes it off the disk. */
  private static SortedRun.Rows merged(List<SortedRun> runs) {
    PriorityQueue<SortedRun> queue = new PriorityQueue<>(runs);
    return () -> {
      SortedRun first = queue.poll();
      if (first == null) {
        return null;
      }
      Aside row = first.take();
      if (first.isEmpty()) {
        first.close();
      } else {
        queue.add(first);
      }
      return row;
    };
  }

  /** The next row in order, or null at the end; after the first, none can be added. */
  @Override
  public @Nullable Aside next() throws IOException {
    if (sorted == null) {
      sorted = levels.isEmpty() ? inMemory() : all();
    }
    return sorted.next();
  }

  private SortedRun.Rows all() throws IOException {
    if (!held.isEmpty()) {
      put(write(), 0);
    }
    return merged(levels.stream().flatMap(List::stream).toList());
  }

  @Override
  public void close() throws IOException {
    for (List<SortedRun> level : levels) {
      for (SortedRun run : level) {
        run.close();
      }
    }
  }
}
