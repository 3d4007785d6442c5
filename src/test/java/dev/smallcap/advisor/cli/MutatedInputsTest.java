package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.host.log.LogException;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Printable;
import dev.smallcap.advisor.terms.Seen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file holds, reading it ends in an answer or in an exception of this library, and the
 * words of both are printable. {@code -Dmutations=} sets how many inputs are tried, {@code
 * -Dmutations.seed=} which, {@code -Dmutations.only=} by which reader: each has its own.
 */
class MutatedInputsTest {
  private static final long SEED = Long.getLong("mutations.seed", 13);
  private static final String ONLY = System.getProperty("mutations.only", "");
  private static final long MOST_NANOS = 20_000_000_000L;

  @TempDir private Path folder;

  @Test
  @Tag("long")
  void aHundredThousandInputsEndInAnAnswerOrARefusal() {
    campaign(Integer.getInteger("mutations", 100_000))
        .forEach((name, what) -> System.out.printf("%-36s %s%n", name, what));
  }

  /** What came of each reader. */
  private Map<String, String> campaign(int inputs) {
    List<Reader> readers = Readers.all(folder);
    int shares = readers.stream().mapToInt(Reader::share).sum();
    Map<String, String> told = new TreeMap<>();
    int tried = 0;
    for (Reader reader : readers) {
      if (!reader.name().contains(ONLY)) {
        continue;
      }
      assertThat(tried(reader, reader.good(), "as it is")).as(reader.name()).isTrue();
      int number = Math.max(5, (int) ((long) inputs * reader.share() / shares));
      Random random = new Random(SEED * 31 + reader.name().hashCode());
      Mutator mutator = new Mutator(reader.good(), random);
      int taken = 0;
      long began = System.nanoTime();
      for (int i = 0; i < number; i++) {
        taken += tried(reader, mutator.next(), "seed " + SEED + ", input " + i) ? 1 : 0;
      }
      tried += number;
      told.put(
          reader.name(),
          String.format(
              "%6d inputs, %6d taken, %6.1f s", number, taken, (System.nanoTime() - began) / 1e9));
    }
    told.put("total", tried + " inputs");
    assertThat(tried).isGreaterThanOrEqualTo(ONLY.isEmpty() ? inputs - readers.size() : 1);
    return told;
  }

  /** Whether a reader takes an input. */
  private static boolean tried(Reader reader, byte[] input, String which) {
    long began = System.nanoTime();
    String shown;
    boolean taken = true;
    try {
      shown = reader.read().apply(input);
    } catch (InputException | PolicyException e) {
      shown = String.valueOf(e.getMessage());
      taken = false;
    } catch (LogException e) {
      shown = String.valueOf(e.getMessage());
      taken = !reader.log();
    } catch (RuntimeException | Error e) {
      throw new AssertionError(told(reader, input, which), e);
    }
    try {
      Seen.check(shown);
      assertThat(taken || shown.contains("\nMaybe ")).isTrue();
      assertThat(System.nanoTime() - began).isLessThan(MOST_NANOS);
    } catch (AssertionError e) {
      throw new AssertionError(told(reader, input, which), e);
    }
    return taken;
  }

  private static String told(Reader reader, byte[] input, String which) {
    String text = new String(input, StandardCharsets.UTF_8);
    return reader
        + ", "
        + which
        + ":\n"
        + Printable.lines(text.substring(0, Math.min(4_000, text.length())));
  }
}
