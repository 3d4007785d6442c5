package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.smallcap.advisor.Planted;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to a log behind its back, and what is put into its folder. */
class HostileLogTest {
  private static final List<Written.Decision> DECISIONS = Written.decisions(3);

  @TempDir private Path temp;
  private Path folder;
  private Path file;

  @BeforeEach
  void folder() {
    folder = temp.resolve("log");
    file = folder.resolve("decisions-000000000001.jsonl");
  }

  private interface Attack {
    void on(Path file) throws IOException;
  }

  @Test
  void aFileThatWasDeletedMovedReplacedOrCutIsNoticedByTheNextLine() throws IOException {
    noticed("was deleted or moved", Files::delete);
    noticed("was deleted or moved", one -> Files.move(one, temp.resolve("moved")));
    noticed("was deleted or moved", one -> Files.move(folder, temp.resolve("elsewhere")));
    noticed(
        "another file was put in the place",
        one -> {
          Path copy = Files.copy(one, temp.resolve("copy"), StandardCopyOption.REPLACE_EXISTING);
          Files.move(copy, one, StandardCopyOption.REPLACE_EXISTING);
        });
    noticed(
        "another file was put in the place",
        one -> {
          Files.move(one, temp.resolve("kept"), StandardCopyOption.REPLACE_EXISTING);
          Planted.link(one, temp.resolve("kept"));
        });
    noticed("it was changed", one -> Files.write(one, new byte[0]));
    noticed("it was changed", one -> Files.write(one, new byte[] {10}, StandardOpenOption.APPEND));
  }

  private void noticed(String told, Attack attack) throws IOException {
    folder = Files.createTempDirectory(temp, "log");
    file = folder.resolve("decisions-000000000001.jsonl");
    DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK);
    try (log) {
      DECISIONS.get(0).appendTo(log);
      attack.on(file);
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> DECISIONS.get(1).appendTo(log))
            .isInstanceOf(LogException.class)
            .hasMessageContaining("is given up: ")
            .hasMessageContaining(told)
            .hasMessageContaining("\nMaybe ");
      }
    }
  }

  @Test
  @Tag("long")
  void aSecondLogCannotTakeTheFileWhereTheLockOfTheFolderIsDeleted() throws IOException {
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      DECISIONS.get(0).appendTo(log);
      Files.delete(folder.resolve("decisions.lock"));

      assertThat(LogWriter.start(folder, "once").readAll()).contains("already open by another");
      DECISIONS.get(1).appendTo(log);
      Files.deleteIfExists(folder.resolve("decisions.lock"));
      // a file that is read and closed here loses its lock on many systems, until the next line
      assertThat(Written.verified(folder).faults()).isEmpty();
      DECISIONS.get(2).appendTo(log);
      assertThat(LogWriter.start(folder, "once").readAll()).contains("already open by another");
    }
    assertThat(Written.verified(folder).faults()).isEmpty();
  }

  @Test
  @Tag("long")
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "Windows deletes no file that is open, and keeps its locks")
  void ofTwoProcessesThatGotTheFileOneAloneAddsLines() throws IOException {
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      DECISIONS.get(0).appendTo(log);
      Files.delete(folder.resolve("decisions.lock"));
      assertThat(Written.verified(folder).faults()).isEmpty();

      assertThat(LogWriter.start(folder, "once").readAll()).startsWith("ack 3:");
      assertThatThrownBy(() -> DECISIONS.get(1).appendTo(log))
          .isInstanceOf(LogException.class)
          .hasMessageContaining("it was changed");
    }
    assertThat(Written.verified(folder).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pipe", "link", "dangling", "folder", "device"})
  void whatIsNoFileIsToldAndNeverWaitedFor(String kind) throws IOException {
    Written.append(folder, Written.QUICK, DECISIONS);
    Path whole = Files.copy(file, temp.resolve("whole.jsonl"));
    for (String name :
        List.of("decisions-000000000001.jsonl", "decisions-000000000007.jsonl", "decisions.lock")) {
      Path planted = folder.resolve(name);
      Files.deleteIfExists(planted);
      plant(kind, planted, whole);
      toldInTime(
          LogException.class, () -> DecisionLog.open(folder, Written.NOON, Written.QUICK).close());
      if (!name.equals("decisions.lock")) {
        toldInTime(InputException.class, () -> Written.verified(folder));
        toldInTime(InputException.class, () -> Logged.find(List.of(folder), 1));
        toldInTime(
            InputException.class,
            () -> Replay.of(List.of(folder), print -> null).each(number -> true, one -> {}));
      }
      Files.delete(planted);
    }
    assertThat(temp.resolve("none")).doesNotExist();
    assertThat(whole).hasSameBinaryContentAs(Files.copy(whole, temp.resolve("again.jsonl")));
  }

  @Test
  void aPipeIsNoLogEvenWhereItIsNamed() {
    Path pipe = Planted.pipe(temp.resolve("pipe"));

    toldInTime(InputException.class, () -> Written.verified(pipe));
    toldInTime(InputException.class, () -> Logged.find(List.of(pipe), 1));
    toldInTime(
        LogException.class, () -> DecisionLog.open(pipe, Written.NOON, Written.QUICK).close());
  }

  private void plant(String kind, Path planted, Path whole) throws IOException {
    switch (kind) {
      case "pipe" -> Planted.pipe(planted);
      case "link" -> Planted.link(planted, whole);
      case "dangling" -> Planted.link(planted, temp.resolve("none"));
      case "folder" -> Files.createDirectory(planted);
      default -> Planted.link(planted, Path.of("/dev/zero"));
    }
  }

  private static void toldInTime(Class<? extends Exception> type, Runnable what) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThatThrownBy(what::run).isInstanceOf(type).hasMessageContaining("\nMaybe "));
  }

  @Test
  void aLaterFileThatWasPutThereIsToldWhenTheLogIsOpenedContinuedOrVerified() throws IOException {
    Path later = folder.resolve("decisions-000000000999.jsonl");
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      DECISIONS.get(0).appendTo(log);
      Files.createFile(later);
      assertThatThrownBy(log::rotate)
          .isInstanceOf(LogException.class)
          .hasMessageContaining("(" + later + ") lies where line 3 of the log or a later one");
      DECISIONS.get(1).appendTo(log);
    }
    assertThat(Written.verified(folder).faults())
        .singleElement()
        .asString()
        .startsWith(later + ": the file is named after line number 999, and line number 5 is");
    openingIsRefused(later, "is named after line 999, and line 5 is the one to begin it");

    Files.copy(file, later, StandardCopyOption.REPLACE_EXISTING);
    openingIsRefused(later, "is named after line 999, and line 1 is the one to begin it");
    assertThat(Written.verified(folder).isClean()).isFalse();

    Files.delete(file);
    assertThat(Written.verified(folder).faults())
        .singleElement()
        .asString()
        .contains("named after line number 999, and line number 1");
    Files.delete(later);
    Written.append(folder, Written.QUICK, DECISIONS);
    assertThat(Written.verified(folder).faults()).isEmpty();
  }

  @Test
  void theNextFileIsMadeAnewAndNothingIsFollowed() throws IOException {
    Path other = Files.writeString(temp.resolve("other.txt"), "of the user");
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      DECISIONS.get(0).appendTo(log);
      Path next = Planted.link(folder.resolve("decisions-000000000003.jsonl"), other);
      assertThatThrownBy(log::rotate)
          .isInstanceOf(LogException.class)
          .hasMessageContaining("(" + next + ") has the name of a file of the log, and is a link");
      Files.delete(next);
      log.rotate();
      DECISIONS.get(1).appendTo(log);
    }
    assertThat(other).hasContent("of the user");
    assertThat(Written.files(folder)).hasSize(2);
    assertThat(Written.verified(folder).faults()).isEmpty();
  }

  private void openingIsRefused(Path named, String told) {
    assertThatThrownBy(() -> DecisionLog.open(folder, Written.NOON, Written.QUICK))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("(" + named + ") " + told)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aTornLineIsNotKeptBehindALink() throws IOException {
    Written.append(folder, Written.QUICK, DECISIONS);
    byte[] bytes = Files.readAllBytes(file);
    Path other = Files.writeString(temp.resolve("other.txt"), "of the user");
    byte[] torn = Arrays.copyOf(bytes, bytes.length - 9);
    Files.write(file, torn);
    Path kept;
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      kept = log.setAside().kept();
    }
    Files.write(file, torn);
    Files.delete(kept);
    Planted.link(kept, other);

    assertThatThrownBy(() -> DecisionLog.open(folder, Written.NOON, Written.QUICK))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("(" + kept + "), where the torn end of the log would be kept, is");
    assertThat(other).hasContent("of the user");
    assertThat(file).hasBinaryContent(torn);
    Files.delete(kept);
    DecisionLog.open(folder, Written.NOON, Written.QUICK).close();
    assertThat(Files.size(kept)).isPositive();
  }

  @Test
  void aClockThatRunsBackwardsIsToldAndTheLinesStay() {
    Deque<Instant> times = new ArrayDeque<>();
    for (String time : List.of("12:00", "12:01", "11:59", "11:59", "12:00", "12:00")) {
      times.add(Instant.parse("2026-01-16T" + time + ":00Z"));
    }
    InstantSource clock = times::remove;
    try (DecisionLog log = DecisionLog.open(folder, clock, Written.QUICK)) {
      DECISIONS.forEach(one -> one.appendTo(log));
    }

    Verification verified = Written.verified(folder);

    assertThat(verified.isClean()).isTrue();
    assertThat(verified.remarks())
        .singleElement()
        .hasToString(
            file
                + ", line 3: the line is of 2026-01-16T11:59:00Z, the one before of"
                + " 2026-01-16T12:01:00Z: the clock ran backwards.");
  }

  @Test
  void aTimeThatIsNoneMakesALineOfNoLog() throws IOException {
    Written.append(folder, Written.QUICK, DECISIONS);
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"at\":\"[^\"]+\"", "\"at\":\"--::..ZZ\""));

    assertThat(Written.verified(folder).faults()).isNotEmpty();
    assertThat(Logged.find(List.of(folder), 1)).isNull();
  }
}
