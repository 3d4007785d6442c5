package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a log, where lines are added. Two locks: lines are written one by one, and forced to
 * the disk together by the first of the threads that wait. Whoever takes both takes the one for
 * writing first. Thread-safe.
 */
final class LogAppender implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);

  private final Path folder;
  private final InstantSource instants;
  private final long rotateAt;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock forcing = new ReentrantLock();
  private final Set<String> markets;
  private LogFile file;
  private volatile ChainHead head;
  private Instant latest;
  private long forced;
  private volatile @Nullable LogException givenUp;

  LogAppender(
      Path folder,
      InstantSource instants,
      long rotateAt,
      LogFile file,
      @Nullable Recovery before,
      Set<String> markets) {
    this.folder = folder;
    this.instants = instants;
    this.rotateAt = rotateAt;
    this.file = file;
    this.head = before == null || before.head() == null ? ChainHead.NONE : before.head();
    this.latest = before == null ? Instant.MIN : before.latest();
    this.forced = head.sequence();
    this.markets = markets;
  }

  ChainHead head() {
    return head;
  }

  /** Adds a decision, after its market where this file does not hold it yet. */
  ChainHead append(KnownMarkets.Known market, String advice) {
    writing.lock();
    try {
      refuseGivenUp();
      if (file.size() >= rotateAt) {
        next();
      }
      if (!markets.contains(market.digest())) {
        add(LogLine.after(head, now(), false, market.digest(), market.content()));
        markets.add(market.digest());
      }
      add(LogLine.after(head, now(), true, market.digest(), advice));
      return head;
    } finally {
      writing.unlock();
    }
  }

  /** The time as the clock has it: the log changes nothing of what it is told, and says so. */
  private Instant now() {
    Instant now = instants.instant();
    if (now.isBefore(latest)) {
      LOG.warn(
          "The clock ran backwards: the next line of {} is of {}, the one before of {}",
          folder,
          now,
          latest);
    }
    latest = now;
    return now;
  }

  private void add(LogLine line) {
    try {
      file.write(line.bytes());
      head = line.head();
    } catch (LogFile.LostException e) {
      throw giveUp(e);
    } catch (IOException e) {
      throw new LogException(
          "The log ("
              + file.path()
              + ") cannot be written: "
              + FileFailure.of(e)
              + ". Nothing of the line stands in it.",
          "make room on the disk, and append again.",
          e);
    }
  }

  /** Begins the next file, unless the current one is empty. */
  void rotate() {
    writing.lock();
    try {
      refuseGivenUp();
      if (file.size() > 0) {
        next();
      }
    } finally {
      writing.unlock();
    }
  }

  private void next() {
    force(head.sequence());
    Path path = LogFolder.file(folder, head.sequence() + 1);
    forcing.lock();
    try {
      refuseLater(path);
      LogFile next = LogFile.create(path);
      boolean begun = false;
      try {
        LogFolder.force(folder);
        LogFile before = file;
        file = next;
        begun = true;
        before.close();
      } finally {
        if (!begun) {
          next.close();
          Files.deleteIfExists(path);
        }
      }
      markets.clear();
    } catch (InputException e) {
      throw new LogException(e.what(), e.maybe(), e);
    } catch (IOException e) {
      throw new LogException(
          "The next file of the log (" + folder + ") cannot be made: " + FileFailure.of(e),
          "make room on the disk, check the rights of the folder, and append again.",
          e);
    } finally {
      forcing.unlock();
    }
  }

  /** A file that sorts behind would be taken for the last one when the log is opened again. */
  private void refuseLater(Path next) throws IOException {
    for (Path there : LogFolder.files(folder)) {
      if (there.compareTo(next) >= 0) {
        throw new LogException(
            "The file ("
                + there
                + ") lies where line "
                + (head.sequence() + 1)
                + " of the log or a later one is to stand.",
            "somebody put it there: see what it is, move it away, and append again.");
      }
    }
  }

  /** Returns when the line of a number is on the disk, and all before it. */
  void force(long sequence) {
    forcing.lock();
    try {
      if (forced < sequence) {
        refuseGivenUp();
        long upTo = head.sequence();
        file.force();
        forced = upTo;
      }
    } catch (IOException e) {
      throw giveUp(e);
    } finally {
      forcing.unlock();
    }
  }

  private LogException giveUp(IOException e) {
    LogException why =
        new LogException(
            "The log (" + folder + ") is given up: " + e.getMessage() + ".",
            "see what became of its file; open it again when that and the disk are sound: what is"
                + " torn is then set aside.",
            e);
    givenUp = why;
    return why;
  }

  private void refuseGivenUp() {
    LogException why = givenUp;
    if (why != null) {
      throw new LogException(why.what(), why.maybe(), why);
    }
  }

  @Override
  public void close() throws IOException {
    writing.lock();
    forcing.lock();
    try (LogFile last = file) {
      if (givenUp == null) {
        givenUp = new LogException("The log (" + folder + ") is closed.", "open it again.");
        last.force();
      }
    } finally {
      forcing.unlock();
      writing.unlock();
    }
  }
}
