package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.AccountType;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article's client, who builds 15 % of 100,000 dollars, and others beside. */
class BookRunTest {
  private static final String ONE = "c-1,KR,45,R4,2025-11-03,12,KR_OVERSEAS,USD 0.00,yes";
  private static final String TWO = "c-2,KR,45,R1,2025-11-03,12,KR_OVERSEAS,USD 0.00,yes";
  private static final String HELD_ONE = "c-1,IVV,1000,100.00,USD,2026-01-16";
  private static final String HELD_TWO = "c-2,IVV,1000,100.00,USD,2026-01-16";
  private static final String JSON =
      """
      {"client":{"id":"c-1","residency":"KR","age":45,"riskProfile":"R4",\
      "profiledOn":"2025-11-03","horizonMonths":12},"account":{"id":"c-1","type":"KR_OVERSEAS",\
      "cash":{"amount":0.00,"currency":"USD"},"fractionalShares":true}%s}\
      """;
  private static final String JSON_HELD =
      """
      ,"holdings":[{"symbol":"IVV","quantity":1000,"price":{"amount":100.00,"currency":"USD"},\
      "priceDate":"2026-01-16"}]\
      """;

  @TempDir private Path folder;
  private BookSample sample;

  @BeforeEach
  void sample() {
    sample = new BookSample(folder);
  }

  @Test
  void aRowSaysWhatIsDecidedHeldAndTradedAndWhy() {
    Path clients = sample.file("clients.csv", BookSample.HEADER, ONE);
    Path holdings = sample.file("holdings.csv", BookSample.HELD, HELD_ONE);

    sample.run(clients).holding(holdings).run(BookStart.NEW, BookWatch.NONE);

    assertThat(sample.lines("advice.csv"))
        .containsExactly(
            "client,account id,decision,also,stage,sleeve now,sleeve target,sleeve after,"
                + "trades,later,undone,reasons,cautions,next review,rates,id,policy",
            "c-1,c-1,BUILD,,ER1,0 %,15 %,15 %,SELL IVV USD 15000.00 x 150; BUY IWM USD 11250.00;"
                + " BUY IJR USD 3750.00,,settle-price,reading-given; reading-first; horizon-short;"
                + " held-short; sleeve-recovery; tilt-recovery-short; funds-overseas;"
                + " settle-outside; review-russell,notes-clock; notes-unapproved,2026-02-19,,"
                + expected("c-1", RiskProfile.R4).id()
                + ","
                + BookSample.POLICY.fingerprint());
  }

  @Test
  void itsAnswerIsThatOfTheLibraryForEachClient() {
    sample.run(clients()).holding(holdings()).run(BookStart.NEW, BookWatch.NONE);

    assertThat(sample.lines("advice.csv").stream().skip(1).map(line -> line.split(",")[0]))
        .containsExactly("c-1", "c-2");
    assertThat(sample.lines("advice.csv").get(1)).contains(expected("c-1", RiskProfile.R4).id());
    assertThat(sample.lines("advice.csv").get(2)).contains(expected("c-2", RiskProfile.R1).id());
  }

  @Test
  void theSummaryCountsByDecisionAndByWhatIsTraded() {
    BookSummary summary =
        sample.run(clients()).holding(holdings()).run(BookStart.NEW, BookWatch.NONE);

    assertThat(summary.finished()).isTrue();
    assertThat(summary.advised()).isEqualTo(2);
    assertThat(summary.rejected()).isZero();
    assertThat(summary.rejections()).isNull();
    assertThat(summary.decisions())
        .containsExactly(Map.entry(Decision.NOT_SUITABLE, 1L), Map.entry(Decision.BUILD, 1L));
    assertThat(summary.traded())
        .containsExactly(
            Map.entry("USD", new Traded(new BigDecimal("15000.00"), new BigDecimal("15000.00"))));
    assertThat(sample.names()).containsExactly("advice.csv", "clients.csv", "holdings.csv");
  }

  @Test
  void holdingsInTheRowAndJsonLinesGiveTheSame() {
    Path csv =
        sample.file("cells.csv", BookSample.HEADER + ",holdings", ONE + ",IVV 1000 at USD 100.00");
    Path json = sample.file("clients.jsonl", JSON.formatted(JSON_HELD));
    Path alone = sample.file("alone.jsonl", JSON.formatted(""));
    Path held =
        sample.file(
            "held.csv",
            "client,account id,symbol,quantity,price,currency,price_date",
            "c-1,c-1,IVV,1000,100.00,USD,2026-01-16");

    assertThat(Stream.of(advised(csv, null), advised(json, null), advised(alone, held)))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains(",BUILD,")
                    .contains(expected("c-1", RiskProfile.R4).id()));
  }

  @Test
  void jsonLinesHoldTheWholeRecommendation() {
    Path out = sample.path("advice.jsonl");
    BookRun.of(BookSample.POLICY, BookSample.MARKET, clients(), out)
        .holding(holdings())
        .run(BookStart.NEW, BookWatch.NONE);

    assertThat(sample.lines("advice.jsonl").stream().map(AdviceJson::read))
        .containsExactly(expected("c-1", RiskProfile.R4), expected("c-2", RiskProfile.R1));
  }

  @Test
  void packedFilesAreReadAndWritten() throws IOException {
    Path out = sample.path("advice.csv.gz");
    BookRun.of(BookSample.POLICY, BookSample.MARKET, packed(clients()), out)
        .holding(packed(holdings()))
        .run(BookStart.NEW, BookWatch.NONE);
    sample.run(clients()).holding(holdings()).run(BookStart.NEW, BookWatch.NONE);

    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(out))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(BookSample.text(sample.path("advice.csv")));
    }
  }

  @Test
  void theWordsOfTheReasonsAreAddedInALanguage() {
    sample.run(clients()).holding(holdings()).telling(Lang.EN).run(BookStart.NEW, BookWatch.NONE);

    assertThat(sample.lines("advice.csv").get(0)).endsWith(",policy,why");
    assertThat(sample.lines("advice.csv").get(1))
        .contains("sleeve-recovery: month 1 of a recovery: the size for R4 (active) is 15 %");
  }

  @Test
  void severalAccountsOfAClientHaveARowEach() {
    Path clients =
        sample.file("clients.csv", BookSample.HEADER + ",account id", ONE + ",a-1", ONE + ",a-2");
    Path holdings =
        sample.file(
            "holdings.csv",
            "client,account id,symbol,quantity,price,currency,price_date",
            "c-1,a-2,IVV,1000,100.00,USD,2026-01-16");

    sample.run(clients).holding(holdings).run(BookStart.NEW, BookWatch.NONE);

    List<String> lines = sample.lines("advice.csv");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("c-1,a-1,NEEDS_HUMAN_REVIEW,");
    assertThat(lines.get(2)).startsWith("c-1,a-2,BUILD,");
  }

  @Test
  @Tag("long")
  void manyThreadsWriteWhatOneWrites() {
    Path clients = sample.path("many.csv");
    Path holdings = sample.path("held.csv");
    MadeUpClients.write(clients, holdings, 3_000, 100);

    BookSummary summary =
        sample.run(clients).holding(holdings).on(7).run(BookStart.NEW, BookWatch.NONE);
    byte[] seven = BookSample.bytes(sample.path("advice.csv"));
    byte[] rejected = BookSample.bytes(sample.path("advice.csv.rejected.csv"));
    sample.run(clients).holding(holdings).on(1).run(BookStart.REPLACE, BookWatch.NONE);

    assertThat(BookSample.bytes(sample.path("advice.csv"))).isEqualTo(seven);
    assertThat(BookSample.bytes(sample.path("advice.csv.rejected.csv"))).isEqualTo(rejected);
    // of the six faults, that of the second row for a client and that of a stranger's holding leave
    // the client itself: 30 faults, 5 of each
    assertThat(summary.rejected()).isEqualTo(30);
    assertThat(summary.advised()).isEqualTo(3_000 - 20);
  }

  private Path clients() {
    return sample.file("clients.csv", BookSample.HEADER, ONE, TWO);
  }

  private Path holdings() {
    return sample.file("holdings.csv", BookSample.HELD, HELD_ONE, HELD_TWO);
  }

  private String advised(Path clients, Path holdings) {
    BookRun run = sample.run(clients);
    (holdings == null ? run : run.holding(holdings)).run(BookStart.REPLACE, BookWatch.NONE);
    return sample.lines("advice.csv").get(1);
  }

  private Path packed(Path file) throws IOException {
    Path packed = sample.path(file.getFileName() + ".packed");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(BookSample.bytes(file));
    }
    return packed;
  }

  private static Recommendation expected(String id, RiskProfile risk) {
    return BookSample.POLICY.recommend(
        Client.of(id, Residency.KR, 45, risk, LocalDate.of(2025, 11, 3), 12),
        Account.of(id, AccountType.KR_OVERSEAS, Money.parse("USD 0.00")).dealingFractions(),
        Holdings.parse(
            "symbol,quantity,price,currency,price_date\nIVV,1000,100.00,USD,2026-01-16\n", "held"),
        BookSample.MARKET);
  }
}
