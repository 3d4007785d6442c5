package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.RecommendationId;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.files.LibraryVersion;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.host.json.DecisionJson;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record of every answer, in a folder of files with one line of JSON for each recommendation. A
 * line holds the inputs, the whole recommendation and the hash of the line before. Lines are added
 * and never changed.
 *
 * <pre>{@code
 * try (DecisionLog log = DecisionLog.open(folder, InstantSource.system(), LogSettings.standard())) {
 *   Recommendation advice = policy.recommend(client, account, holdings, market);
 *   log.append(holdings, market, advice);
 * }
 * }</pre>
 *
 * <p>When {@link #append} returns, the line is on the disk ({@link Durability}). A process that
 * dies while it writes leaves a torn line at the end. The next opening finds it, reports it and
 * moves it to a file beside the log. A market is written once a file, on a line of its own before
 * the first decision made in it.
 *
 * <p>If somebody deletes, moves, replaces or changes a file behind an open log, the next line fails
 * and the log takes no more. The log warns of a clock that runs backwards, and the lines hold the
 * time that it gave.
 *
 * <p>{@link Verification} finds what was changed later, and {@link Replay} recomputes the answers.
 * The hashes hold no secret: whoever can write the files can write the whole chain anew. A {@link
 * #head} that was kept elsewhere shows that.
 *
 * <p>Thread-safe; one process at a time can hold a folder.
 */
public final class DecisionLog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);

  private final LogLock lock;
  private final LogAppender tail;
  private final LogSettings settings;
  private final @Nullable QuarantinedLine setAside;
  private final KnownMarkets markets = new KnownMarkets(LibraryVersion.number());

  private DecisionLog(
      LogLock lock, LogAppender tail, LogSettings settings, @Nullable QuarantinedLine setAside) {
    this.lock = lock;
    this.tail = tail;
    this.settings = settings;
    this.setAside = setAside;
  }

  /**
   * Opens the log in a folder, or begins one.
   *
   * @param folder the folder, made where there is none
   * @param instants where the time of each line is read
   * @param settings how it is kept
   * @throws LogException if another log holds the folder, it cannot be written, or its last file
   *     was changed or is of another form
   * @throws IllegalStateException if the Jackson of the host cannot run
   */
  public static DecisionLog open(Path folder, InstantSource instants, LogSettings settings) {
    Arguments.given(folder, "folder of the log");
    Arguments.given(instants, "source of the time");
    Arguments.given(settings, "settings of the log");
    DecisionJson.check();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new LogException(
          "The log (" + folder + ") cannot be opened: it is not a folder.",
          "name the folder that its files are in.");
    }
    try {
      Files.createDirectories(folder);
      LogLock lock = LogLock.of(folder);
      DecisionLog opened = null;
      try {
        opened = open(folder, instants, settings, lock);
        return opened;
      } finally {
        if (opened == null) {
          lock.close();
        }
      }
    } catch (InputException e) {
      throw new LogException(e.what(), e.maybe(), e);
    } catch (IOException e) {
      throw new LogException(
          "The log (" + folder + ") cannot be opened: " + FileFailure.of(e),
          "check the folder and its rights.",
          e);
    }
  }

  private static DecisionLog open(
      Path folder, InstantSource instants, LogSettings settings, LogLock lock) throws IOException {
    List<Path> files = LogFolder.files(folder);
    if (files.isEmpty()) {
      LogFile first = LogFile.create(LogFolder.file(folder, 1));
      LogFolder.force(folder);
      return new DecisionLog(
          lock,
          new LogAppender(folder, instants, settings.rotateAt(), first, null, new HashSet<>()),
          settings,
          null);
    }
    Path last = files.get(files.size() - 1);
    LogForm.check(last);
    Recovery found = Recovery.of(last);
    Recovery before = found.head() != null ? found : before(files);
    refuseOtherName(last, found, before);
    QuarantinedLine setAside = found.setAside(folder);
    if (setAside != null) {
      LOG.warn(
          "A torn line of {} bytes at the end of {} was set aside in {}",
          setAside.bytes(),
          Printable.line(setAside.file().toString()),
          Printable.line(setAside.kept().toString()));
    }
    LogFile file = LogFile.open(last, found.size());
    if (found.size() == 0) {
      LogFolder.force(folder);
    }
    return new DecisionLog(
        lock,
        new LogAppender(folder, instants, settings.rotateAt(), file, before, found.markets()),
        settings,
        setAside);
  }

  /** A file that is named after another line was put there, or files before it are gone. */
  private static void refuseOtherName(Path last, Recovery found, @Nullable Recovery before) {
    Long named = LogFolder.first(last);
    long next = before == null || before.head() == null ? 1 : before.head().sequence() + 1;
    long first = found.head() == null ? next : found.first();
    if (named == null || named != first) {
      throw new LogException(
          "The last file of the log ("
              + last
              + ") is named after line "
              + named
              + ", and line "
              + first
              + " is the one to begin it.",
          "somebody put it there, or files before it are gone: see what verify says of the log.");
    }
  }

  /** What stands before the last file, which holds no line: the fall came when it was begun. */
  private static @Nullable Recovery before(List<Path> files) throws IOException {
    for (int i = files.size() - 2; i >= 0; i--) {
      Recovery found = Recovery.of(files.get(i));
      if (found.torn() > 0) {
        throw new LogException(
            "The log (" + found.file() + ") was cut off, and later files follow it.",
            "see what verify says of it; then begin a new log in another folder.");
      }
      if (found.head() != null) {
        return found;
      }
    }
    return null;
  }

  /** The torn line that was found and set aside when this log was opened, or null. */
  public @Nullable QuarantinedLine setAside() {
    return setAside;
  }

  /**
   * Adds a recommendation.
   *
   * @param holdings the holdings that it was given from
   * @param market the market that it was given in
   * @param advice the recommendation
   * @return the line, by which it can be found again
   * @throws InputException if it was not given from these holdings in this market, or is too large
   *     to be read again
   * @throws LogException if it cannot be written; nothing of the line is then in the log, or it is
   *     given up and takes no more lines until it is opened again
   */
  public ChainHead append(Holdings holdings, MarketView market, Recommendation advice) {
    Arguments.given(holdings, "holdings");
    Arguments.given(market, "market");
    Arguments.given(advice, "recommendation");
    refuseForeign(holdings, market, advice);
    KnownMarkets.Known known = markets.of(market);
    String content =
        DecisionJson.advice(
            settings.privacy().keeping(LibraryVersion.number(), advice.id()),
            settings.privacy().disguised(advice, holdings, market),
            holdings,
            market);
    refuseLarge(content, advice);
    ChainHead line = tail.append(known, content);
    if (settings.durability() == Durability.EVERY_LINE) {
      tail.force(line.sequence());
    }
    return line;
  }

  private static void refuseForeign(Holdings holdings, MarketView market, Recommendation advice) {
    String id =
        RecommendationId.of(advice.client(), advice.account(), holdings, JudgedMarket.of(market));
    if (!id.equals(advice.id())) {
      throw new InputException(
          "The recommendation (" + advice.id() + ") was not given from these holdings and market.",
          "hand over those that it was given from.");
    }
  }

  private static void refuseLarge(String content, Recommendation advice) {
    if (content.length() > TextFile.LARGEST / 4) {
      throw new InputException(
          "The recommendation (" + advice.id() + ") takes " + content.length() + " characters.",
          "it has more holdings than can be logged.");
    }
  }

  /**
   * The last line: kept elsewhere, it shows later that the log up to it was neither cut off nor
   * written anew.
   */
  public ChainHead head() {
    return tail.head();
  }

  /** Begins a new file, such as at the end of the host's day; nothing where none was begun. */
  public void rotate() {
    tail.rotate();
  }

  /** Brings all lines to the disk and lets go of the folder. */
  @Override
  public void close() {
    try (lock) {
      tail.close();
    } catch (IOException e) {
      throw new LogException(
          "The log cannot be closed: " + FileFailure.of(e), "open it again: it is read anew.", e);
    }
  }
}
