package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.log.ChainHead;
import dev.smallcap.advisor.host.log.DecisionLog;
import dev.smallcap.advisor.host.log.Durability;
import dev.smallcap.advisor.host.log.LogSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Lines a second that are added to one log by all threads together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Logging {
  @Param private Durability durability;

  private Path folder;
  private DecisionLog log;
  private MarketView market;
  private Recommendation advice;

  /** Opens a log in the build folder, which lies on the same disk. */
  @Setup
  public void open() throws IOException {
    folder = Files.createTempDirectory(Path.of("target"), "log");
    log = DecisionLog.open(folder, InstantSource.system(), LogSettings.standard().with(durability));
    Policy policy = Policy.standard();
    market = Article.market(policy).declared(Article.DECLARATION);
    advice = policy.recommend(Article.CLIENT, Article.ACCOUNT, Article.HOLDINGS, market);
  }

  /** Adds the article's case. */
  @Benchmark
  public ChainHead append() {
    return log.append(Article.HOLDINGS, market, advice);
  }

  /** Removes what was written. */
  @TearDown
  public void remove() throws IOException {
    log.close();
    List<Path> all;
    try (Stream<Path> walked = Files.walk(folder)) {
      all = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }
}
