package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads batches, has them advised by several threads, and writes what comes of them in their order.
 * No more than a few batches are held at a time. One run, once.
 */
final class BookPipeline {
  /** Rows of a batch; and characters, for rows may be long. */
  private static final int ROWS = 256;

  private static final int CHARACTERS = 1_000_000;

  /** Batches for each thread that wait, so that none is idle while others are written. */
  private static final int AHEAD = 3;

  /** Between two checkpoints: so much work a crash can lose. */
  private static final long NANOS = 1_000_000_000L;

  private final BookRun run;
  private final HoldingsJoin rows;
  private final OutputFiles parts;
  private final BookWatch watch;
  private final long size;
  private final long resumed;
  private boolean stopped;

  BookPipeline(BookRun run, HoldingsJoin rows, OutputFiles parts, BookWatch watch)
      throws IOException {
    this.run = run;
    this.rows = rows;
    this.parts = parts;
    this.watch = watch;
    this.size = Math.max(1, Files.size(run.clients()));
    this.resumed = parts.last().tally().rows();
  }

  BookSummary run(Advising advising, BookFiles files) throws IOException {
    if (!parts.last().end()) {
      if (!skip()) {
        throw parts.changed();
      }
      advise(advising);
    }
    if (parts.last().end()) {
      parts.name();
    }
    return summary(parts, resumed, files);
  }

  static BookSummary summary(OutputFiles parts, long resumed, BookFiles files) {
    BookTally tally = parts.last().tally();
    return new BookSummary(
        parts.last().end(),
        tally.advised(),
        tally.rejected(),
        resumed,
        tally.decisions(),
        new TreeMap<>(tally.traded()),
        parts.isSorted(),
        files.out(),
        tally.rejected() == 0 ? null : files.rejections());
  }

  /** Puts away what was begun, where it can be gone on with. */
  private void leave(InputException refusal, Deque<Future<Advised>> waiting) throws IOException {
    if (parts.keeps(refusal)) {
      while (!waiting.isEmpty()) {
        parts.write(advised(waiting.remove()));
      }
      parts.checkpointKept(refusal);
    }
  }

  /** Passes by what an earlier run has done; whether so much is there. */
  private boolean skip() {
    for (long done = 0; done < resumed; done++) {
      if (rows.next() == null) {
        return false;
      }
    }
    return true;
  }

  private void advise(Advising advising) throws IOException {
    ExecutorService threads = threads();
    Deque<Future<Advised>> waiting = new ArrayDeque<>();
    boolean more = true;
    long kept = System.nanoTime();
    try {
      while (more || !waiting.isEmpty()) {
        while (more && waiting.size() < run.threads() * AHEAD) {
          stopped = stopped || watch.stopped();
          List<BookItem> batch = stopped ? List.of() : batch();
          more = !batch.isEmpty();
          if (more) {
            waiting.add(threads.submit(() -> advising.advise(batch)));
          }
        }
        if (!waiting.isEmpty()) {
          parts.write(advised(waiting.remove()));
          if (System.nanoTime() - kept > NANOS) {
            parts.checkpoint(false);
            kept = System.nanoTime();
          }
          told();
        }
      }
      parts.checkpoint(!stopped);
    } catch (InputException e) {
      leave(e, waiting);
      throw e;
    } finally {
      threads.shutdownNow();
    }
  }

  private ExecutorService threads() {
    return Executors.newFixedThreadPool(
        run.threads(),
        work -> {
          Thread thread = new Thread(work, "book");
          thread.setDaemon(true);
          return thread;
        });
  }

  private List<BookItem> batch() {
    List<BookItem> batch = new ArrayList<>(ROWS);
    int characters = 0;
    while (batch.size() < ROWS && characters < CHARACTERS) {
      BookItem item = rows.next();
      if (item == null) {
        break;
      }
      batch.add(item);
      characters += item.size();
    }
    return batch;
  }

  /** Waits for a batch; whoever interrupts the wait stops the run. */
  private Advised advised(Future<Advised> batch) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return batch.get();
        } catch (InterruptedException e) {
          interrupted = true;
          stopped = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void told() {
    long done = parts.last().tally().rows();
    watch.progress(new BookProgress(done, resumed, Math.min(1, (double) rows.bytes() / size)));
  }
}
