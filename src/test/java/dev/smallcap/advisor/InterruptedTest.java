package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.host.book.BookRun;
import dev.smallcap.advisor.host.book.BookStart;
import dev.smallcap.advisor.host.book.BookSummary;
import dev.smallcap.advisor.host.book.BookWatch;
import dev.smallcap.advisor.host.bundle.Bundle;
import dev.smallcap.advisor.host.log.DecisionLog;
import dev.smallcap.advisor.host.log.LogSettings;
import dev.smallcap.advisor.host.log.Verification;
import dev.smallcap.advisor.host.reload.PolicySource;
import dev.smallcap.advisor.host.reload.Reloaded;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thread that was asked to stop gets what it asked for, and is still asked to stop. */
@Tag("slow")
class InterruptedTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-01-16T12:00:00Z"));
  private static final String SHIPPED = Policy.standard().fingerprint();

  @TempDir private Path folder;

  @BeforeEach
  void interrupt() {
    Thread.currentThread().interrupt();
  }

  @AfterEach
  void isInterruptedStill() {
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @Tag("long")
  void aPolicyIsLoaded() {
    assertThat(Policy.load(Path.of("rules")).fingerprint()).isEqualTo(SHIPPED);
    assertThat(Policy.standard().fingerprint()).isEqualTo(SHIPPED);
  }

  @Test
  @Tag("long")
  void aPolicyIsLoadedWhoeverInterruptsMeanwhile() throws InterruptedException {
    Thread loading = Thread.currentThread();
    Thread other =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                loading.interrupt();
                LockSupport.parkNanos(1_000_000);
              }
            });
    other.start();
    try {
      assertThat(Policy.load(Path.of("rules")).fingerprint()).isEqualTo(SHIPPED);
    } finally {
      other.interrupt();
      Thread.interrupted();
      other.join();
      loading.interrupt();
    }
  }

  @Test
  void whatIsWrongWithAPolicyIsToldAsEver() throws IOException {
    EditedRules edited =
        EditedRules.in(folder).edit("client/sleeve.drl", text -> text.replace("then", "thn"));
    assertThatThrownBy(edited::policy)
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("client/sleeve.drl:");
  }

  @Test
  @Tag("long")
  void aSourceTakesAndReloadsAFolderAndABundle() throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Path file = folder.resolve("policy.bundle");
    Files.write(file, Bundle.sign(RuleFiles.standard().texts(), keys.getPrivate()).bytes());

    try (PolicySource source = PolicySource.bundle(file, keys.getPublic(), NOON)) {
      assertThat(source.get().fingerprint()).isEqualTo(SHIPPED);
      assertThat(source.reload()).isInstanceOf(Reloaded.Unchanged.class);
    }
    try (PolicySource source = PolicySource.standard(NOON)) {
      EditedRules edited =
          EditedRules.in(Files.createDirectory(folder.resolve("rules")))
              .edit("words/en.properties", text -> text + "\n# another\n");
      assertThat(source.swap(edited.folder())).isInstanceOf(Reloaded.Swapped.class);
    }
  }

  @Test
  void aDecisionIsLogged() {
    Situations situation = RandomSituations.of(1);
    Holdings holdings = Holdings.of(situation.holdings()).converting(situation.rates());
    try (DecisionLog log = DecisionLog.open(folder, NOON, LogSettings.standard())) {
      log.append(holdings, situation.market(), situation.advice());
      log.rotate();
      log.append(holdings, situation.market(), situation.advice());
    }
    Verification verified = Verification.of(List.of(folder), List.of());
    assertThat(verified.isClean()).isTrue();
    assertThat(verified.decisions()).isEqualTo(2);
  }

  @Test
  void aBookStopsAndCanBeResumed() throws IOException {
    Path clients =
        Files.writeString(
            folder.resolve("clients.csv"),
            "client,residency,age,risk profile,profiled on,horizon months,account,cash,"
                + "fractional shares,holdings\n"
                + "c-1,KR,45,R4,2025-11-03,12,KR_OVERSEAS,USD 0.00,yes,IVV 9 at USD 100.00\n");
    Policy policy = Policy.standard();
    BookRun run =
        BookRun.of(
            policy,
            policy.assess(MarketData.none(), LocalDate.of(2026, 1, 16)),
            clients,
            folder.resolve("advice.csv"));

    BookSummary stopped = run.run(BookStart.NEW, BookWatch.NONE);

    assertThat(Thread.interrupted()).isTrue();
    BookSummary resumed = stopped.finished() ? stopped : run.run(BookStart.RESUME, BookWatch.NONE);
    assertThat(resumed.finished()).isTrue();
    assertThat(resumed.advised()).isEqualTo(1);
    Thread.currentThread().interrupt();
  }
}
