package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the lines of a log under the policies that gave them, from what the lines hold, and
 * compares the bytes. Markets are recomputed too. Immutable and thread-safe.
 *
 * <p>A line of another version of this library is recomputed all the same; where it then differs,
 * both versions are told. Whether the lines are those that were written is not asked here: {@link
 * Verification} does.
 */
public final class Replay {
  private final List<Path> paths;
  private final Function<String, @Nullable Policy> policies;

  private Replay(List<Path> paths, Function<String, @Nullable Policy> policies) {
    this.paths = paths;
    this.policies = policies;
  }

  /**
   * The replay of a log.
   *
   * @param paths its folder, or files of it
   * @param policies the policy of a fingerprint, or null where the host has none
   */
  public static Replay of(List<Path> paths, Function<String, @Nullable Policy> policies) {
    return new Replay(List.copyOf(paths), Arguments.given(policies, "policies"));
  }

  /**
   * Recomputes lines and tells what came of each, in order.
   *
   * @param sequences which lines, by their numbers in the whole log
   * @param told told of each
   * @throws InputException if a path does not exist or cannot be read
   */
  public void each(LongPredicate sequences, Consumer<Replayed> told) {
    for (Path file : LogFolder.named(paths)) {
      FileReplay replay = new FileReplay(file, policies);
      try (LineReader lines = new LineReader(file)) {
        long number = 0;
        for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
          number++;
          LogLine line = lines.isWhole() ? LogLine.read(bytes) : null;
          if (line == null) {
            told.accept(replay.unreadable(number));
          } else if (sequences.test(line.sequence())) {
            told.accept(replay.recomputed(number, line));
          } else if (!line.isAdvice()) {
            replay.remember(number, line);
          }
        }
      } catch (IOException e) {
        throw TextFile.unreadable("log", file, e);
      }
    }
  }
}
