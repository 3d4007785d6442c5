package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.Recommendation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Whole recommendations, the market judged before. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Recommending {

  /** Many clients, and the market: by the figures alone, and with a declared phase. */
  @State(Scope.Benchmark)
  public static class Book {
    final Policy policy = Policy.standard();
    final MarketView figures = Article.market(policy);
    final MarketView declared = figures.declared(Article.DECLARATION);
    final Tables tables = Tables.on(Article.AS_OF);
    final List<Situation> situations = Clients.book(Turn.CLIENTS, Article.AS_OF);
    final Situation article = new Situation(Article.CLIENT, Article.ACCOUNT, Article.HOLDINGS);

    private void warmUp(Adviser adviser, Turn turn, Blackhole hole) {
      WarmUp.with(
          turn,
          next ->
              hole.consume(
                  adviser.advise(situations.get(next), next % 2 == 0 ? figures : declared)));
    }
  }

  /** A thread's adviser. */
  @State(Scope.Thread)
  public static class Own {
    @Param Way way;
    private Adviser adviser;

    /** Makes it and warms it up. */
    @Setup
    public void make(Book book, Turn turn, Blackhole hole) {
      adviser =
          way == Way.LIBRARY
              ? library(book)
              : new Whole(new Settling(book.tables, way.judge(book.tables), true))::recommend;
      book.warmUp(adviser, turn, hole);
    }
  }

  /** A thread's adviser that judges all anew for each client, the funds and the words too. */
  @State(Scope.Thread)
  public static class Forgetful {
    @Param Way way;
    private Adviser adviser;

    /** Makes it and warms it up. */
    @Setup
    public void make(Book book, Turn turn, Blackhole hole) {
      adviser = new Whole(new Settling(book.tables, way.judge(book.tables), false))::recommend;
      book.warmUp(adviser, turn, hole);
    }
  }

  private interface Adviser {
    Recommendation advise(Situation situation, MarketView market);
  }

  private static Adviser library(Book book) {
    return (situation, market) ->
        book.policy.recommend(
            situation.client(), situation.account(), situation.holdings(), market);
  }

  /** The figures act: one judgement of the client. */
  @Benchmark
  public Recommendation byFigures(Book book, Own own, Turn turn) {
    return own.adviser.advise(book.situations.get(turn.next()), book.figures);
  }

  /** A declared phase acts and the figures' own advice stands beside it: two judgements. */
  @Benchmark
  public Recommendation declared(Book book, Own own, Turn turn) {
    return own.adviser.advise(book.situations.get(turn.next()), book.declared);
  }

  /** Everything judged anew for each client. */
  @Benchmark
  public Recommendation anew(Book book, Forgetful own, Turn turn) {
    return own.adviser.advise(book.situations.get(turn.next()), book.figures);
  }

  /** The article's client again and again, a declared phase acting. */
  @Benchmark
  public Recommendation sameClient(Book book, Own own) {
    return own.adviser.advise(book.article, book.declared);
  }
}
