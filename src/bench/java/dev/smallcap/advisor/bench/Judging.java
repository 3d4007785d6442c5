package dev.smallcap.advisor.bench;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.market.JudgedMarket;
import dev.smallcap.advisor.decide.measure.ClientFacts;
import dev.smallcap.advisor.decide.measure.Portfolio;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.ProfileLimits;
import dev.smallcap.advisor.rulebook.fact.Wish;
import java.util.ArrayList;
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

/** A client's rules alone: from facts that were measured to findings with their reasons' values. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Judging {

  /** The facts of many clients. */
  @State(Scope.Benchmark)
  public static class Book {
    final Tables tables = Tables.on(Article.AS_OF);
    final List<ClientCase> cases = new ArrayList<>();

    /** Measures them. */
    @Setup
    public void measure() {
      Market market = JudgedMarket.of(Article.market(Policy.standard())).facts();
      for (Situation situation : Clients.book(Turn.CLIENTS, tables.day())) {
        Portfolio portfolio =
            Portfolio.measure(
                situation.account(),
                situation.holdings(),
                tables.funds(),
                PartTable.shipped(),
                tables.day());
        ProfileLimits profile = tables.profiles().get(situation.client().riskProfile());
        cases.add(
            new ClientCase(
                market,
                situation.client(),
                ClientFacts.exposure(situation.account(), portfolio),
                ClientFacts.ages(
                    situation.client(),
                    portfolio,
                    portfolio.oldest(List.of(), tables.day()),
                    tables.day(),
                    true),
                new Wish(situation.client().allInForSurge()),
                tables.limits(),
                profile,
                tables.matrix(),
                tables.menu()));
      }
    }
  }

  /** A thread's judge. */
  @State(Scope.Thread)
  public static class Own {
    @Param Way way;
    private Judge judge;

    /** Makes it and warms it up. */
    @Setup
    public void make(Book book, Turn turn, Blackhole hole) {
      judge = way.judge(book.tables);
      WarmUp.with(turn, next -> hole.consume(judge.client(book.cases.get(next))));
    }
  }

  /** Judges the next client. */
  @Benchmark
  public List<Finding> client(Book book, Own own, Turn turn) {
    return own.judge.client(book.cases.get(turn.next()));
  }
}
