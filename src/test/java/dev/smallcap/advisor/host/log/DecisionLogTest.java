package dev.smallcap.advisor.host.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.host.log.Written.Decision;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLogTest {
  private static final List<Decision> SOME = Written.decisions(12);
  @TempDir private Path folder;

  @Test
  void aLineHoldsItsNumberTheHashBeforeItAndTheHashOfTheBytesBeforeThat()
      throws IOException, NoSuchAlgorithmException {
    List<ChainHead> heads = Written.append(folder, LogSettings.standard(), SOME.subList(0, 1));
    List<String> lines = Written.all(folder);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith(
            "{\"form\":3,\"sequence\":1,\"previous\":\""
                + "0".repeat(64)
                + "\",\"at\":\"2026-01-16T12:00:00Z\",\"kind\":\"market\"");
    String second = lines.get(1);
    int end = second.indexOf(",\"hash\":\"");
    String hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(second.substring(0, end).getBytes(StandardCharsets.UTF_8)));
    assertThat(second).endsWith(",\"hash\":\"" + hash + "\"}").contains("\"kind\":\"advice\"");
    assertThat(heads).containsExactly(new ChainHead(2, hash));
    assertThat(second)
        .contains(
            "\"previous\":\""
                + lines.get(0).substring(lines.get(0).length() - 66, lines.get(0).length() - 2)
                + "\"");
  }

  @Test
  void aMarketStandsOnceAFile() {
    Decision one = SOME.get(0);
    Written.append(folder, Written.QUICK, List.of(one, one, one));
    Written.append(folder, Written.QUICK, List.of(one));
    assertThat(Written.all(folder))
        .filteredOn(line -> line.contains("\"kind\":\"market\""))
        .hasSize(1);
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      log.rotate();
      one.appendTo(log);
      log.rotate();
      log.rotate();
    }
    assertThat(Written.files(folder).stream().map(file -> file.getFileName().toString()))
        .containsExactly(
            "decisions-000000000001.jsonl",
            "decisions-000000000006.jsonl",
            "decisions-000000000008.jsonl");
    assertThat(Written.lines(Written.files(folder).get(1))).hasSize(2);
    assertThat(Written.verified(folder).isClean()).isTrue();
  }

  @Test
  void theChainGoesOnFromFileToFileAndOverReopening() {
    LogSettings small = Written.QUICK.rotatingAt(30_000);
    Written.append(folder, small, SOME.subList(0, 5));
    List<ChainHead> heads = Written.append(folder, small, SOME.subList(5, 12));
    assertThat(Written.files(folder)).hasSizeGreaterThan(3).isSorted();
    Verification verified = Written.verified(folder);
    assertThat(verified.faults()).isEmpty();
    assertThat(verified.decisions()).isEqualTo(12);
    assertThat(verified.head()).isEqualTo(heads.get(6));
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, small)) {
      assertThat(log.head()).isEqualTo(heads.get(6));
      assertThat(log.setAside()).isNull();
    }
  }

  @Test
  @Tag("long")
  void oneLogAtATimeHoldsAFolder() throws IOException {
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      assertThatThrownBy(() -> DecisionLog.open(folder, Written.NOON, Written.QUICK))
          .isInstanceOf(LogException.class)
          .hasMessageContaining("is already open in this process.\nMaybe ");
      SOME.get(0).appendTo(log);
      assertThat(LogWriter.start(folder, "once").readAll())
          .contains("is already open by another process.");
    }
    assertThat(LogWriter.start(folder, "once").readAll()).contains("ack 3:");
    assertThat(Written.verified(folder).isClean()).isTrue();
  }

  @Test
  @Tag("slow")
  void fourThreadsWriteOneChain() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<List<ChainHead>>> work = new ArrayList<>();
    List<ChainHead> all = new ArrayList<>();
    try (DecisionLog log =
        DecisionLog.open(folder, Written.NOON, LogSettings.standard().rotatingAt(400_000))) {
      for (int i = 0; i < 4; i++) {
        work.add(() -> SOME.stream().map(decision -> decision.appendTo(log)).toList());
      }
      for (Future<List<ChainHead>> heads : threads.invokeAll(work)) {
        assertThat(heads.get())
            .isSortedAccordingTo((a, b) -> Long.compare(a.sequence(), b.sequence()));
        all.addAll(heads.get());
      }
    } finally {
      threads.shutdown();
    }
    Verification verified = Written.verified(folder, all.toArray(ChainHead[]::new));
    assertThat(verified.faults()).isEmpty();
    assertThat(verified.decisions()).isEqualTo(48);
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void anInterruptedThreadHarmsNeitherItsLineNorTheLog() {
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, LogSettings.standard())) {
      Thread.currentThread().interrupt();
      SOME.get(0).appendTo(log);
      log.rotate();
      SOME.get(1).appendTo(log);
      assertThat(Thread.interrupted()).isTrue();
      SOME.get(2).appendTo(log);
    }
    assertThat(Written.verified(folder).decisions()).isEqualTo(3);
    assertThat(Written.verified(folder).isClean()).isTrue();
  }

  @Test
  void adviceThatWasGivenFromSomethingElseIsRefused() {
    Decision one = SOME.get(0);
    Decision other = SOME.get(1);
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      assertThatThrownBy(() -> log.append(other.holdings(), one.situation().market(), one.advice()))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("(" + one.advice().id() + ")");
      assertThat(log.head()).isEqualTo(ChainHead.NONE);
    }
  }

  @Test
  void aClosedLogTakesNoLine() {
    DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK);
    log.close();
    log.close();
    assertThatThrownBy(() -> SOME.get(0).appendTo(log))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("is closed.\nMaybe open it again.");
  }

  @Test
  void aChangedLastFileIsNotWrittenFurther() throws IOException {
    Written.append(folder, Written.QUICK, SOME.subList(0, 3));
    Path file = Written.files(folder).get(0);
    Files.writeString(file, Written.text(file).replaceFirst("\"age\":\\d+", "\"age\":7"));
    assertThatThrownBy(() -> DecisionLog.open(folder, Written.NOON, Written.QUICK))
        .isInstanceOf(LogException.class)
        .hasMessageContaining(file + ") was changed at or before its line 2.");
  }

  @Test
  void aTornLineIsToldAndSetAside() throws IOException {
    Written.append(folder, Written.QUICK, SOME.subList(0, 2));
    Path file = Written.files(folder).get(0);
    long size = Files.size(file);
    Files.writeString(file, "{\"form\":3,\"sequence\":5,\"prev", StandardOpenOption.APPEND);
    assertThat(Written.verified(folder).faults())
        .singleElement()
        .matches(fault -> fault.kind() == LogFault.Kind.TORN && fault.line() == 5);
    try (DecisionLog log = DecisionLog.open(folder, Written.NOON, Written.QUICK)) {
      QuarantinedLine torn = log.setAside();
      assertThat(torn).isNotNull();
      assertThat(torn.bytes()).isEqualTo(28);
      assertThat(torn.kept()).hasContent("{\"form\":3,\"sequence\":5,\"prev");
      assertThat(Files.size(file)).isEqualTo(size);
    }
    assertThat(Written.verified(folder).isClean()).isTrue();
  }

  @Test
  @Tag("long")
  void whereTheFileCannotGrowNothingOfTheLineStaysAndTheLogGoesOnLater() throws IOException {
    String told = LogWriter.startWithFilesOfAtMost(folder, 200).readAll();
    assertThat(told)
        .contains("cannot be written: ", "Nothing of the line stands in it.\nMaybe make room");
    Verification verified = Written.verified(folder);
    assertThat(verified.faults()).isEmpty();
    assertThat(verified.decisions())
        .isEqualTo(told.lines().filter(line -> line.startsWith("ack ")).count());
    assertThat(LogWriter.start(folder, "once").readAll()).contains("ack ");
    assertThat(Written.verified(folder).isClean()).isTrue();
  }
}
