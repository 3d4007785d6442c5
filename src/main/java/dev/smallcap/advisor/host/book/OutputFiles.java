package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.terms.InputException;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run as they are written. One run at a time writes them: a lock on the checkpoints
 * keeps others out. Not thread-safe; closed after use.
 */
final class OutputFiles implements AutoCloseable {
  private final BookFiles files;
  private final RandomAccessFile logFile;
  private final CheckpointLog log;
  private @Nullable RandomAccessFile out;
  private @Nullable RandomAccessFile rejections;
  private boolean sorted;
  private Checkpoint last = new Checkpoint(new BookTally(), 0, 0, false, false);

  private OutputFiles(BookFiles files, RandomAccessFile logFile) {
    this.files = files;
    this.logFile = logFile;
    this.log = new CheckpointLog(files.log(), logFile);
  }

  /**
   * Opens the files, where an earlier run left them if that is asked for.
   *
   * @throws InputException if another run writes them, or the earlier run rested on something else
   */
  static OutputFiles open(
      BookFiles files, RunFingerprint identity, BookStart start, Advising advising)
      throws IOException {
    OutputFiles parts = new OutputFiles(files, opened(files.log()));
    try {
      parts.lock();
      if (start != BookStart.RESUME || !parts.resumed(identity)) {
        parts.begin(identity, advising);
      }
      return parts;
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private void lock() throws IOException {
    boolean free;
    try {
      free = logFile.getChannel().tryLock() != null;
    } catch (OverlappingFileLockException e) {
      free = false;
    }
    if (!free) {
      throw new InputException(
          "Another run writes the output (" + files.out() + ").", "wait for it, or stop it.");
    }
  }

  private boolean resumed(RunFingerprint identity) throws IOException {
    Map<String, String> before = log.identity();
    if (before == null) {
      return false;
    }
    RunFingerprint.refuseOtherForm(before.get("form"), files.log());
    Checkpoint latest = log.latest(this::held);
    identity.same(before, latest != null && latest.cut(), files.log());
    if (latest == null) {
      return false;
    }
    sorted = RunFingerprint.isSorted(before);
    if (latest.cut()) {
      latest = new Checkpoint(latest.tally(), latest.out(), latest.rejections(), false, false);
      log.begin(sorted ? identity.sorted() : identity);
      log.add(latest);
    }
    last = latest;
    if (!latest.end()) {
      out = cut(files.outPart(), latest.out());
      rejections = cut(files.rejectionsPart(), latest.rejections());
    }
    return true;
  }

  /**
   * Whether the files hold what a checkpoint says; those of a finished run may have their names.
   */
  private boolean held(Checkpoint one) {
    return held(files.outPart(), files.out(), one, one.out(), true)
        && held(
            files.rejectionsPart(),
            files.rejections(),
            one,
            one.rejections(),
            one.tally().rejected() > 0);
  }

  private static boolean held(Path part, Path whole, Checkpoint one, long length, boolean kept) {
    if (Files.exists(part)) {
      return part.toFile().length() >= length;
    }
    return one.end() && (!kept || whole.toFile().length() == length);
  }

  /** Begins anew, this time with rows that are sorted. */
  void beginSorted(RunFingerprint identity, Advising advising) throws IOException {
    sorted = true;
    begin(identity.sorted(), advising);
  }

  private void begin(RunFingerprint identity, Advising advising) throws IOException {
    closeParts();
    files.discardAdvice();
    last = new Checkpoint(new BookTally(), 0, 0, false, false);
    out = cut(files.outPart(), 0);
    rejections = cut(files.rejectionsPart(), 0);
    log.begin(identity);
    write(new Advised(advising.head(), Advising.rejectionsHead(), new BookTally()));
    checkpoint(false);
  }

  private static RandomAccessFile cut(Path part, long length) throws IOException {
    RandomAccessFile file = opened(part);
    file.setLength(length);
    file.seek(length);
    return file;
  }

  /** A file that is there was looked at; a new one is made where nothing is, not even a link. */
  private static RandomAccessFile opened(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.createFile(file);
    }
    return new RandomAccessFile(file.toFile(), "rw");
  }

  /** Whether the rows are sorted first. */
  boolean isSorted() {
    return sorted;
  }

  /** How far the run has come. */
  Checkpoint last() {
    return last;
  }

  /** Adds what came of the next batch. */
  void write(Advised batch) throws IOException {
    if (out == null || rejections == null) {
      throw new IllegalStateException("The run has ended.");
    }
    out.write(batch.advice());
    rejections.write(batch.rejections());
    BookTally tally = last.tally();
    tally.add(batch.tally());
    last =
        new Checkpoint(
            tally,
            last.out() + batch.advice().length,
            last.rejections() + batch.rejections().length,
            false,
            false);
  }

  /** Makes what was written so far last. */
  void checkpoint(boolean end) throws IOException {
    checkpoint(end, false);
  }

  private void checkpoint(boolean end, boolean inputCut) throws IOException {
    if (out == null || rejections == null) {
      throw new IllegalStateException("The run has ended.");
    }
    out.getFD().sync();
    rejections.getFD().sync();
    last = new Checkpoint(last.tally(), last.out(), last.rejections(), end, inputCut);
    log.add(last);
  }

  /** The refusal of checkpoints that say more rows than there are. */
  InputException changed() {
    return log.changed("they say more rows than there are");
  }

  /** Gives the files of a run that is at its end their names, the advice last. */
  void name() throws IOException {
    closeParts();
    if (last.tally().rejected() == 0) {
      Files.deleteIfExists(files.rejectionsPart());
      Files.deleteIfExists(files.rejections());
    } else if (Files.exists(files.rejectionsPart())) {
      rename(files.rejectionsPart(), files.rejections());
    }
    if (Files.exists(files.outPart())) {
      rename(files.outPart(), files.out());
    }
    Files.deleteIfExists(files.log());
  }

  private static void rename(Path part, Path whole) throws IOException {
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Keeps what can be gone on with: where a file could not be read, which may pass, or is cut off,
   * which is mended by the whole one. What is wrong inside a file changes with it.
   *
   * @return whether it is kept
   */
  boolean keeps(InputException refusal) throws IOException {
    boolean unread = false;
    boolean amiss = false;
    for (Throwable cause = refusal.getCause(); cause != null; cause = cause.getCause()) {
      unread |= cause instanceof IOException;
      amiss |= cause instanceof ZipException || cause instanceof CharacterCodingException;
    }
    if (!unread || amiss) {
      discard();
    }
    return unread && !amiss;
  }

  /** Makes what is kept last. */
  void checkpointKept(InputException refusal) throws IOException {
    boolean cut = false;
    for (Throwable cause = refusal.getCause(); cause != null; cause = cause.getCause()) {
      cut |= cause instanceof EOFException;
    }
    checkpoint(false, cut);
  }

  /** Leaves nothing behind of a run that can never be gone on with. */
  void discard() throws IOException {
    closeParts();
    files.discardParts();
  }

  private void closeParts() throws IOException {
    if (out != null) {
      out.close();
    }
    if (rejections != null) {
      rejections.close();
    }
  }

  @Override
  public void close() throws IOException {
    closeParts();
    logFile.close();
  }
}
