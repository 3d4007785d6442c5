package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.host.json.DecisionJson;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a log, as it stands there; whether it is the one that was written, {@link
 * Verification} says. Immutable and thread-safe.
 *
 * @param file the file
 * @param line the line in the file, from 1
 * @param at when it was written
 * @param json the line
 */
public record Logged(Path file, long line, Instant at, String json) {
  /**
   * The line of a number, or null where there is none.
   *
   * @param paths the folder of the log, or files of it
   * @param sequence its number in the whole log
   * @throws InputException if a path does not exist or cannot be read
   */
  public static @Nullable Logged find(List<Path> paths, long sequence) {
    for (Path file : LogFolder.named(paths)) {
      try (LineReader lines = new LineReader(file)) {
        long number = 0;
        for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
          number++;
          LogLine line = LogLine.read(bytes);
          if (line != null && line.sequence() == sequence) {
            return new Logged(file, number, line.at(), line.text());
          }
        }
      } catch (IOException e) {
        throw TextFile.unreadable("log", file, e);
      }
    }
    return null;
  }

  /**
   * The advice that it holds.
   *
   * @throws InputException if it holds none, or facts of it were left out
   */
  public Recommendation advice() {
    return DecisionJson.readTold(json, file + ", line " + line);
  }
}
