package dev.smallcap.advisor.host.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight threads ask for advice while the policy changes. Few whole swaps, since each takes seconds;
 * {@code -Dswaps=20} does as many as the figures in performance.md are of.
 */
class SwapsUnderLoadTest {
  private static final int THREADS = 8;
  private static final int WHOLE = Integer.getInteger("swaps", 2);
  private static final int PREPARED = 1_000;
  private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);
  private static final Situations CASE = Situations.on(SUMMER, Stage.ER1).holds("IVV", "100000");
  private static final Holdings HOLDINGS = Holdings.of(CASE.holdings());

  @TempDir private Path first;
  @TempDir private Path second;

  private final AtomicLong advised = new AtomicLong();
  private final Map<String, AtomicLong> byFingerprint = new ConcurrentHashMap<>();
  private volatile boolean done;

  @Test
  @Tag("slow")
  void noAdviceMixesPoliciesThatAreSwappedAtOnce() throws Exception {
    Policy one = Trials.assuming(Policy.standard(), Map.of("sleeve.middle", "14"));
    Policy two = Trials.assuming(Policy.standard(), Map.of("sleeve.middle", "13"));
    PolicySource source = PolicySource.of(one, InstantSource.system());
    Load load = new Load(source, expected(one, two));
    load.swapAtOnce(two, one, 100);
    load.end();
  }

  @Test
  @Tag("long")
  void noAdviceMixesPoliciesNoneFailsAndNothingGrows() throws Exception {
    Variant.in(first, "1.2", "14");
    Variant.in(second, "1.3", "13");
    PolicySource source = PolicySource.of(Policy.standard(), InstantSource.system());
    Policy one = taken(source, first);
    Policy two = taken(source, second);
    Map<String, Recommendation> expected = expected(one, two);
    Load load = new Load(source, expected);
    long start = System.nanoTime();
    Memory before = Memory.now();
    for (int i = 0; i < WHOLE; i++) {
      taken(source, i % 2 == 0 ? first : second);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Memory between = Memory.now();
    long wholeAdvised = advised.get();
    source.swap(one);
    load.swapAtOnce(two, one, PREPARED);
    long preparedAdvised = advised.get() - wholeAdvised;
    load.end();
    Memory after = Memory.now();

    System.out.printf(
        "%d whole swaps in %.1f s, %d recommendations meanwhile%n"
            + "%d swaps of prepared policies, %d recommendations meanwhile%n"
            + "before:       %s%nwhole swaps:  %s%nafter:        %s%n",
        WHOLE, seconds, wholeAdvised, PREPARED, preparedAdvised, before, between, after);
    assertThat(byFingerprint.keySet()).isEqualTo(expected.keySet());
    assertThat(preparedAdvised).isGreaterThan(PREPARED / 2);
    assertThat(after.classes()).isLessThan(before.classes() + 200);
    assertThat(after.metaspace()).isLessThan(before.metaspace() + 4L * 1024 * 1024);
    assertThat(after.heap()).isLessThan(before.heap() + 16L * 1024 * 1024);
  }

  private static Map<String, Recommendation> expected(Policy one, Policy two) {
    assertThat(advice(one).sleeve().target()).hasToString("14 %");
    assertThat(advice(two).sleeve().target()).hasToString("13 %");
    return Map.of(one.fingerprint(), advice(one), two.fingerprint(), advice(two));
  }

  /** Threads that ask for advice until their end. */
  private final class Load {
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Future<Void>> running = new ArrayList<>();
    private final PolicySource source;

    Load(PolicySource source, Map<String, Recommendation> expected) {
      this.source = source;
      for (int i = 0; i < THREADS; i++) {
        running.add(
            threads.submit(i % 2 == 0 ? anyMarket(source, expected) : ownMarket(source, expected)));
      }
    }

    void swapAtOnce(Policy next, Policy other, int times) throws InterruptedException {
      for (int i = 0; i < times; i++) {
        assertThat(source.swap(i % 2 == 0 ? next : other)).isInstanceOf(Reloaded.Swapped.class);
        Thread.sleep(2);
      }
    }

    /** Fails where an advice was wrong. */
    void end() throws Exception {
      done = true;
      for (Future<Void> thread : running) {
        thread.get();
      }
      threads.shutdown();
    }
  }

  private static Policy taken(PolicySource source, Path folder) {
    assertThat(source.swap(folder)).isInstanceOf(Reloaded.Swapped.class);
    return source.get();
  }

  /** A host that keeps the market of the day, whichever policy judged it. */
  private Callable<Void> anyMarket(PolicySource source, Map<String, Recommendation> expected) {
    return () -> {
      MarketView market = CASE.market();
      while (!done) {
        check(source.recommend(CASE.client(), CASE.account(), HOLDINGS, market), expected);
      }
      return null;
    };
  }

  /** A host that holds the policy for a request. */
  private Callable<Void> ownMarket(PolicySource source, Map<String, Recommendation> expected) {
    return () -> {
      while (!done) {
        check(advice(source.get()), expected);
      }
      return null;
    };
  }

  private static Recommendation advice(Policy policy) {
    MarketView market = Situations.market(policy, Stage.ER1, SUMMER);
    return policy.recommend(CASE.client(), CASE.account(), HOLDINGS, market);
  }

  private void check(Recommendation advice, Map<String, Recommendation> expected)
      throws InterruptedException {
    String fingerprint = advice.policy().fingerprint();
    assertThat(advice).isEqualTo(expected.get(fingerprint));
    byFingerprint.computeIfAbsent(fingerprint, print -> new AtomicLong()).incrementAndGet();
    advised.incrementAndGet();
    // Leaves the compiler some of the machine.
    Thread.sleep(1);
  }
}
