package dev.smallcap.advisor.host.log;

import dev.smallcap.advisor.RandomSituations;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Holdings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Logs that were written, to be looked at and broken. */
final class Written {
  static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-01-16T12:00:00Z"));
  static final LogSettings QUICK = LogSettings.standard().with(Durability.OPERATING_SYSTEM);

  private Written() {}

  /** A decision and what it was made from. */
  record Decision(Holdings holdings, Situations situation, Recommendation advice) {
    static Decision of(Situations situation) {
      return new Decision(
          Holdings.of(situation.holdings()).converting(situation.rates()),
          situation,
          situation.advice());
    }

    ChainHead appendTo(DecisionLog log) {
      return log.append(holdings, situation.market(), advice);
    }
  }

  static List<Decision> decisions(int count) {
    return IntStream.range(0, count)
        .mapToObj(seed -> Decision.of(RandomSituations.of(seed)))
        .toList();
  }

  /** Appends decisions to the log in a folder. */
  static List<ChainHead> append(Path folder, LogSettings settings, List<Decision> decisions) {
    List<ChainHead> heads = new ArrayList<>();
    try (DecisionLog log = DecisionLog.open(folder, NOON, settings)) {
      decisions.forEach(decision -> heads.add(decision.appendTo(log)));
    }
    return heads;
  }

  static List<Path> files(Path folder) {
    try {
      return LogFolder.files(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /** All lines of a log, over its files. */
  static List<String> all(Path folder) {
    return files(folder).stream().flatMap(file -> lines(file).stream()).toList();
  }

  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, List<String> lines) {
    write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Verification verified(Path folder, ChainHead... kept) {
    return Verification.of(List.of(folder), List.of(kept));
  }
}
