package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Whether a log is as it was written. Immutable and thread-safe.
 *
 * <p>Every line holds a number, the hash of its own bytes and the hash of the line before. So any
 * line that was changed, removed, moved or put in shows. Two things do not show by themselves:
 * lines cut off at the end, and a chain written anew from some line on. Heads that were kept
 * elsewhere show both ({@link DecisionLog#head}).
 *
 * @param faults what is wrong, in the order of the lines
 * @param remarks what is not wrong by itself and may be looked into, such as a clock that ran
 *     backwards
 * @param files how many files were read
 * @param lines how many lines they hold
 * @param decisions how many of them are decisions
 * @param head the last line, to be kept elsewhere
 */
public record Verification(
    List<LogFault> faults,
    List<LogFault> remarks,
    int files,
    long lines,
    long decisions,
    ChainHead head) {
  /** Copies the lists. */
  public Verification {
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  /** Whether nothing is wrong. */
  public boolean isClean() {
    return faults.isEmpty();
  }

  /**
   * Verifies a log.
   *
   * @param paths its folder, or its files in their order; where the first files are no longer
   *     there, the head before the first line has to be among those kept
   * @param kept heads of this log that were kept elsewhere; may be none
   * @throws InputException if a path does not exist or cannot be read
   */
  public static Verification of(List<Path> paths, Collection<ChainHead> kept) {
    List<Path> files = LogFolder.named(paths);
    HashChain chain = new HashChain(kept);
    FileNames names = new FileNames();
    for (Path file : files) {
      long next = chain.next();
      try (LineReader lines = new LineReader(file)) {
        long number = 0;
        if (lines.isMarked()) {
          chain.addMark(file);
        }
        for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
          LogLine line = LogLine.read(bytes);
          chain.add(new HashChain.Found(file, ++number, lines.isWhole(), line));
          if (number == 1) {
            names.add(file, line);
          }
        }
        if (number == 0) {
          names.addEmpty(file, next);
        }
      } catch (IOException e) {
        throw TextFile.unreadable("log", file, e);
      }
    }
    return chain.end(files, names);
  }
}
