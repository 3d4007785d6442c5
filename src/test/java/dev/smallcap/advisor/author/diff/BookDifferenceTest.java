package dev.smallcap.advisor.author.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class BookDifferenceTest {
  private static final Policy SHIPPED = Policy.standard();
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @TempDir private static Path rules;
  @TempDir private Path folder;

  private static Policy lower;

  @BeforeAll
  static void theCapFalls() {
    lower =
        EditedRules.in(rules)
            .edit(
                "parameters.csv",
                text -> text + "sleeve.cap,2026-07-01,18,percent of Q,house view\n")
            .policy();
  }

  @Test
  void aSmallBookIsAsWorkedOutByHand() throws IOException {
    BookReport book =
        compared(
            lower,
            "client,risk profile,horizon months,holdings,phase",
            // 20 % of 100,000 before, 18 % after: 2,000 less of IWM bought and of IVV sold
            "builds,R5,12,,EARLY_RECOVERY:3",
            // the size for R4 is the middle: nothing changes
            "middle,R4,12,,EARLY_RECOVERY:3",
            // 18.5 % is in the band of 15 % up to 18.75 %, and above the cap of 18 by less than 1
            "kept,R4,36,IVV 815 at USD 100; IJR 185 at USD 100,EARLY_RECOVERY:14",
            // 20.5 % is in the band of 20 % up to the cap and 1, and above a cap of 18 by more than
            // 1
            "trimmed,R5,36,IVV 795 at USD 100; IJR 205 at USD 100,EARLY_RECOVERY:14",
            // up to 20 % is kept before, up to 18 % after, and nothing is held
            "keeps,R3,36,,UNKNOWN");

    assertThat(book.clients()).isEqualTo(5);
    assertThat(book.rejections()).isZero();
    assertThat(book.changed()).isEqualTo(Map.of(Impact.OUTCOME, 3L));
    assertThat(book.changes()).isEqualTo(3);
    assertThat(book.decisions())
        .isEqualTo(
            Map.of(
                "BUILD in both, sized or traded otherwise", 1L,
                "HOLD in both, sized or traded otherwise", 1L,
                "HOLD to REDUCE", 1L));
    assertThat(book.moved()).isEqualTo(Map.of("USD", new BigDecimal("9000.00")));
    assertThat(book.causes())
        .isEqualTo(
            Map.of(
                "sleeve.cap", 3L,
                // the one who is trimmed now is told the cap as the reason
                "settle-cap", 1L,
                "sleeve-recovery", 1L,
                "sleeve-matured", 1L,
                "sleeve-unknown", 1L));
    assertThat(book.largest())
        .extracting(
            ComparedClient::id, ComparedClient::line, ComparedClient::before, ComparedClient::after)
        .containsExactly(
            tuple("trimmed", 5L, "HOLD 20.5 %", "REDUCE 18 %"),
            tuple("builds", 2L, "BUILD 20 %", "BUILD 18 %"),
            tuple("keeps", 6L, "HOLD 0 %", "HOLD 0 %"));
    assertThat(book.largest())
        .extracting(ComparedClient::moved)
        .usingElementComparator(Comparator.naturalOrder())
        .containsExactly(new BigDecimal("5000"), new BigDecimal("4000"), BigDecimal.ZERO);
  }

  @Test
  @Tag("long")
  void numbersThatTheSettlementAloneReadsAreNamedAsTheCause() throws IOException {
    Policy wider =
        EditedRules.in(folder.resolve("rules"))
            .edit(
                "parameters.csv",
                text ->
                    text
                        + "band,2026-07-01,30,percent of the target,house view\n"
                        + "decision.change,2026-07-01,0.2,percent of Q,house view\n")
            .policy();
    BookReport book =
        compared(
            wider,
            "client,risk profile,horizon months,holdings,phase",
            // 11 % lies below 11.25 %, the lower end of the band of 25 %, and inside that of 30 %
            "band,R4,36,IVV 890 at USD 100; IJR 110 at USD 100,EARLY_RECOVERY:14");
    assertThat(book.largest()).extracting(ComparedClient::before).containsExactly("BUILD 15 %");
    assertThat(book.largest()).extracting(ComparedClient::after).containsExactly("HOLD 11 %");
    assertThat(book.causes()).isEqualTo(Map.of("band", 1L));
  }

  @Test
  void anotherFundListIsNamedAsTheCause() throws IOException {
    Policy fewer =
        SHIPPED.withFunds(
            FundList.of(
                PolicyModels.of(SHIPPED).funds().funds().stream()
                    .filter(fund -> !fund.id().equals("IJR"))
                    .toList()));
    BookReport book =
        compared(
            fewer,
            "client,risk profile,horizon months,holdings,phase",
            "c1,R4,36,IVV 1000 at USD 100; SPSM 0 at USD 50,EARLY_RECOVERY:14");
    assertThat(book.changed()).isEqualTo(Map.of(Impact.OUTCOME, 1L));
    assertThat(book.causes()).containsKey("funds.csv");
  }

  @Test
  @Tag("long")
  void aClassOfAnotherPartIsNamedAsTheCause() throws IOException {
    Policy changed =
        EditedRules.in(folder.resolve("rules"))
            .without("classes.csv", "MID,any,LEVERAGED,")
            .edit("classes.csv", text -> text + "MID,any,LEVERAGED,LEVERAGED_CORE,house view\n")
            .policy();
    BookReport book =
        compared(
            changed,
            "client,risk profile,horizon months,holdings,phase",
            "c1,R4,12,IVV 700 at USD 100; MVV 300 at USD 100,EARLY_RECOVERY:3",
            "c2,R4,12,IVV 700 at USD 100; IWM 300 at USD 100,EARLY_RECOVERY:3");
    assertThat(book.largest())
        .extracting(client -> client.id() + " by " + client.causes())
        .containsExactly("c1 by [classes.csv]");
  }

  @Test
  @Tag("long")
  void otherClosedDaysAreNamedAsTheCause() throws IOException {
    Policy open =
        EditedRules.in(folder.resolve("rules")).without("holidays.csv", "NYSE,2026-06-19").policy();
    BookReport book =
        compared(
            open,
            "client,risk profile,horizon months,holdings,phase",
            // 10 business days with Juneteenth closed, 11 with it open: too old
            "c1,R4,12,IVV 1000 at USD 100 on 2026-06-16,EARLY_RECOVERY:3",
            "c2,R4,12,IVV 1000 at USD 100 on 2026-06-22,EARLY_RECOVERY:3");
    assertThat(book.largest())
        .extracting(client -> client.id() + " " + client.after() + " by " + client.causes())
        .containsExactly("c1 NEEDS_DATA by [holidays.csv]");
  }

  @Test
  @Tag("long")
  void ofTwoNumbersThatARuleReadsOnlyTheOneThatDidItIsNamed() throws IOException {
    Policy both =
        EditedRules.in(folder.resolve("rules"))
            .edit(
                "parameters.csv",
                text ->
                    text
                        + "sleeve.cap,2026-07-01,18,percent of Q,house view\n"
                        + "sleeve.middle,2026-07-01,14,percent of Q,house view\n")
            .policy();
    BookReport book =
        compared(
            both,
            "client,risk profile,horizon months,holdings,phase",
            "five,R5,12,,EARLY_RECOVERY:3",
            "four,R4,12,,EARLY_RECOVERY:3");
    assertThat(book.largest())
        .extracting(client -> client.id() + " " + client.causes())
        .containsExactlyInAnyOrder(
            "five [sleeve-recovery, sleeve.cap]", "four [sleeve-recovery, sleeve.middle]");
  }

  @Test
  @Tag("long")
  void aRuleThatIsGoneIsNamedAsTheCause() throws IOException {
    Policy without =
        EditedRules.in(folder.resolve("rules"))
            .edit(
                "client/limit.drl",
                text ->
                    text.replaceFirst(
                        "(limit-need .*\\R.*@since.*\\R)", "$1    @until( \"2026-07-01\" )\n"))
            .policy();
    BookReport book =
        compared(
            without,
            "client,risk profile,horizon months,holdings,phase,money needed on",
            "soon,R4,12,IVV 850 at USD 100; IWM 150 at USD 100,EARLY_RECOVERY:3,2027-01-01");
    assertThat(book.causes()).isEqualTo(Map.of("limit-need", 1L));
    assertThat(book.largest()).extracting(ComparedClient::before).containsExactly("EXIT 0 %");
  }

  @Test
  void rowsThatCannotBeUsedAreToldWithTheirLineAndReason() throws IOException {
    BookReport book =
        compared(
            lower,
            "client,risk profile,horizon months,cash",
            "fine,R4,12,",
            "R9 is none,R9,12,",
            "short,R4",
            "never,R4,0,",
            "poor,R4,12,one dollar");
    assertThat(book.clients()).isEqualTo(1);
    assertThat(book.rejections()).isEqualTo(4);
    assertThat(book.rejected())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).contains("line 4: 2 fields where the header has 4."),
            one ->
                assertThat(one)
                    .contains("line 3: the risk profile (R9) is not one of its terms.")
                    .contains("Maybe write one of [R1, R2, R3, R4, R5]."),
            one -> assertThat(one).contains("line 5: ").contains("horizon").contains("(0)"),
            one -> assertThat(one).contains("line 6: the cash (one dollar) is no money."));
  }

  @Test
  void theMarketOfTheBookIsThatOfRowsThatGiveNone() throws IOException {
    Path file = book("client,risk profile,horizon months,phase", "book,R5,12,", "own,R5,12,LATE");
    Declaration recovery =
        new Declaration(CyclePhase.EARLY_RECOVERY, JULY, "house", "view", 3, null);
    BookReport book =
        BookDifference.of(
            PolicyModels.of(SHIPPED),
            PolicyModels.of(lower),
            file,
            BookMarket.on(JULY).declared(recovery),
            done -> {});
    assertThat(book.largest()).extracting(ComparedClient::id).containsExactly("book");
    assertThat(book.largest()).extracting(ComparedClient::after).containsExactly("BUILD 18 %");
  }

  @Test
  void beforeTheChangeNothingDiffers() throws IOException {
    Path file = book("client,risk profile,horizon months,phase", "c1,R5,12,EARLY_RECOVERY:3");
    BookReport book =
        BookDifference.of(
            PolicyModels.of(SHIPPED),
            PolicyModels.of(lower),
            file,
            BookMarket.on(JULY.minusDays(1)),
            done -> {});
    assertThat(book.changes()).isZero();
    assertThat(book.largest()).isEmpty();
  }

  @Test
  void aDayBeforeEitherPolicyIsRefused() throws IOException {
    Path file = book("client,risk profile", "c1,R5");
    BookMarket early = BookMarket.on(LocalDate.of(2025, 12, 31));
    assertThatThrownBy(
            () ->
                BookDifference.of(
                    PolicyModels.of(SHIPPED), PolicyModels.of(lower), file, early, done -> {}))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("(2025-12-31) is before the first day of the old policy, 2026-01-01")
        .hasMessageContaining("--as-of");
  }

  @Test
  void whatDoesNotBelongIntoABookIsRefused() throws IOException {
    refused("the column (as-of) does not belong into a book", "client,as-of", "c1,2026-07-01");
    refused("the column (parameters) does not", "client,parameters", "c1,sleeve.cap=18");
    refused("the column (decision) says what is expected", "client,decision", "c1,BUILD");
    refused("the column (risk) is not known", "client,risk", "c1,R5");
    refused("the column (client) stands twice", "client,client", "c1,c1");
    refused("has no rows", "client,risk profile");
    refused("No row of ", "client,risk profile", "c1,R7", "c2,R8");
  }

  private void refused(String message, String... lines) throws IOException {
    Path file = book(lines);
    assertThatThrownBy(
            () ->
                BookDifference.of(
                    PolicyModels.of(SHIPPED),
                    PolicyModels.of(lower),
                    file,
                    BookMarket.on(JULY),
                    done -> {}))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("Maybe ");
  }

  @Test
  @Tag("long")
  void aHundredThousandClientsAreReadAFewAtATimeAndAddUp() {
    int all = 100_000;
    Path file = MadeUpBook.write(folder.resolve("book.csv"), all, 20260701L);
    List<Long> steps = new ArrayList<>();
    BookReport book =
        BookDifference.of(
            PolicyModels.of(SHIPPED),
            PolicyModels.of(lower),
            file,
            BookMarket.on(JULY),
            steps::add);

    assertThat(book.clients() + book.rejections()).isEqualTo(all);
    assertThat(book.rejections()).isEqualTo(all / MadeUpBook.BROKEN);
    assertThat(book.rejected())
        .hasSize(100)
        .allSatisfy(one -> assertThat(one).containsPattern("line \\d+: .+"));
    assertThat(book.changes())
        .isEqualTo(book.changed().values().stream().mapToLong(Long::longValue).sum())
        .isPositive()
        .isLessThan(book.clients());
    assertThat(book.decisions().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(book.changed().get(Impact.OUTCOME));
    assertThat(book.causes()).containsEntry("sleeve.cap", book.changes());
    for (String currency : List.of("KRW", "USD")) {
      List<BigDecimal> largest =
          book.largest().stream()
              .filter(client -> client.currency().getCode().equals(currency))
              .map(ComparedClient::moved)
              .toList();
      assertThat(largest).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(book.moved().get(currency))
          .isGreaterThan(largest.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    assertThat(steps).isSorted().hasSizeGreaterThanOrEqualTo(all / 2_100);
    assertThat(steps.get(0)).isLessThanOrEqualTo(2_100);
  }

  @Test
  void aBookThatIsToBeAdvisedIsReadTooPackedOrNot() throws IOException {
    Path plain =
        book(
            "client,account id,residency,age,risk profile,profiled on,horizon months,account,cash,"
                + "fractional shares,holdings",
            "c-1,a-1,US,40,R5,2026-06-01,12,US_BROKERAGE,USD 0.00,yes,IVV 1000 at USD 100");
    Path packed = folder.resolve("book.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(plain, out);
    }
    BookMarket recovery =
        BookMarket.on(JULY)
            .declared(Declaration.of(CyclePhase.EARLY_RECOVERY, JULY, "house", "view"));

    for (Path file : List.of(plain, packed)) {
      BookReport book =
          BookDifference.of(
              PolicyModels.of(SHIPPED), PolicyModels.of(lower), file, recovery, done -> {});

      assertThat(book.rejections()).isZero();
      // 20 % of 100,000 before, 18 % after: 2,000 less of IWM bought and of IVV sold
      assertThat(book.moved()).isEqualTo(Map.of("USD", new BigDecimal("4000.00")));
    }
  }

  private BookReport compared(Policy now, String... lines) throws IOException {
    return BookDifference.of(
        PolicyModels.of(SHIPPED),
        PolicyModels.of(now),
        book(lines),
        BookMarket.on(JULY),
        done -> {});
  }

  private Path book(String... lines) throws IOException {
    return Files.writeString(folder.resolve("book.csv"), String.join("\n", lines) + "\n");
  }
}
