package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.market.MarketView;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Time for one recommendation, the market judged before: by the figures alone, and declared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Recommending {
  private final Policy policy = Policy.standard();
  private final MarketView figures = Article.market(policy);
  private final MarketView declared = figures.declared(Article.DECLARATION);

  /** The figures act: one judgement. */
  @Benchmark
  public Recommendation byFigures() {
    return policy.recommend(Article.CLIENT, Article.ACCOUNT, Article.HOLDINGS, figures);
  }

  /** A declared phase acts and the figures' own advice stands beside it: two judgements. */
  @Benchmark
  public Recommendation declared() {
    return policy.recommend(Article.CLIENT, Article.ACCOUNT, Article.HOLDINGS, declared);
  }
}
