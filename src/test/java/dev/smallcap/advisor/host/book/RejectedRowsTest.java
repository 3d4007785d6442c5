package dev.smallcap.advisor.host.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that cannot be used is told and the others go on; what makes one doubt all is refused. */
class RejectedRowsTest {
  private static final String REST = ",2025-11-03,12,US_BROKERAGE,USD 0.00,yes";
  private static final String PRICE = ",100.00,USD,2026-01-16";

  @TempDir private Path folder;
  private BookSample sample;

  @BeforeEach
  void sample() {
    sample = new BookSample(folder);
  }

  @Test
  @Tag("slow")
  void eachIsToldWithItsFileLineColumnValueAndReason() {
    Path clients =
        sample.file(
            "clients.csv",
            BookSample.HEADER,
            "c-1,KR,45,R4" + REST,
            "c-2,KR,45,R9" + REST,
            "c-3,KR,45",
            "c-4,KR,131,R4" + REST,
            "c-5,KR,45,R4" + REST,
            "c-5,KR,45,R4" + REST,
            "c-6,KR,45,R4" + REST,
            ",KR,45,R4" + REST,
            "c-8,KR,45,R4,2025-11-03,12,,USD 0.00,yes");
    Path holdings =
        sample.file(
            "holdings.csv",
            BookSample.HELD,
            "c-1,IVV,1000" + PRICE,
            "c-2,IVV,1000" + PRICE,
            "c-55,IVV,1000" + PRICE,
            "c-6,IJR,1000" + PRICE,
            "c-6,IVV,many" + PRICE);

    BookSummary summary = sample.run(clients).holding(holdings).run(BookStart.NEW, BookWatch.NONE);

    assertThat(summary.advised()).isEqualTo(2);
    assertThat(summary.rejected()).isEqualTo(8);
    assertThat(sample.lines("advice.csv").stream().skip(1).map(line -> line.split(",")[0]))
        .containsExactly("c-1", "c-5");
    String from = clients.toString();
    String held = holdings.toString();
    assertThat(sample.lines("advice.csv.rejected.csv"))
        .containsExactly(
            "file,line,client,account id,column,value,reason",
            from
                + ",3,c-2,c-2,risk profile,R9,\"the risk profile (R9) is not known. Maybe write one"
                + " of [R1, R2, R3, R4, R5].\"",
            from
                + ",4,c-3,c-3,,3 fields,\"3 fields where the header has 9. Maybe the file was cut"
                + " off, a value with a comma lacks its quotes, or it is no row of the table.\"",
            from + ",5,c-4,c-4,,,The age (131) is outside 0 to 130. Maybe correct the age.",
            from
                + ",7,c-5,c-5,client,c-5,The client and account stand in the row before. Maybe give"
                + " each account one row.",
            held
                + ",4,c-55,c-55,client,c-55,\"No client that was read from "
                + from
                + " holds this. Maybe the client is missing there, or its own row cannot be"
                + " read.\"",
            held
                + ",6,c-6,c-6,quantity,many,the quantity (many) is not a plain decimal. Maybe write"
                + " it like 1234.56.",
            from + ",9,,,client,,the client () is empty. Maybe fill it in.",
            from + ",10,c-8,c-8,account,,the account () is empty. Maybe fill it in.");
  }

  @Test
  void aLineOfJsonIsToldWithItsPlace() {
    Path clients =
        sample.file(
            "clients.jsonl",
            "{\"client\":{\"id\":\"c-1\",\"residency\":\"MOON\"}}",
            "{\"client\":",
            "");

    sample.run(clients).run(BookStart.NEW, BookWatch.NONE);

    assertThat(sample.lines("advice.csv.rejected.csv").get(1))
        .startsWith(clients + ",1,,,$.client.residency,,\"(MOON) is not known. Maybe write one of");
    assertThat(sample.lines("advice.csv.rejected.csv").get(2)).startsWith(clients + ",2,,,");
    assertThat(sample.lines("advice.csv.rejected.csv")).hasSize(3);
  }

  @Test
  void aHoldingWithoutAClientIsRefusedAndNothingIsLeftBehind() {
    Path clients =
        sample.file("clients.csv", BookSample.HEADER, "c-1,KR,45,R4" + REST, "c-2,KR,45,R4" + REST);
    Path holdings =
        sample.file("holdings.csv", BookSample.HELD, "c-2,IVV,1" + PRICE, ",IVV,1" + PRICE);

    assertThatThrownBy(() -> run(clients, holdings))
        .isInstanceOf(InputException.class)
        .hasMessage(
            holdings
                + ", line 3: the client () of a holding is missing, and whose holdings are whole"
                + " cannot be told.\nMaybe fill it in, or take the row out.");
    assertThat(sample.names()).containsExactly("clients.csv", "holdings.csv");
  }

  @Test
  void columnsThatAreMissingOrUnknownAreRefusedBeforeAnythingIsWritten() {
    String row = "c-1,KR,45,R4" + REST;
    Path few = sample.file("few.csv", "client,age", "c-1,45");
    Path phase =
        sample.file("phase.csv", BookSample.HEADER + ",holdings,phase", row + ",none,LATE");
    Path bare = sample.file("bare.csv", BookSample.HEADER, row);
    Path both = sample.file("both.csv", BookSample.HEADER + ",holdings", row + ",none");
    Path held = sample.file("held.csv", BookSample.HELD);

    assertThatThrownBy(() -> run(few, held))
        .hasMessageContaining("few.csv, line 1: the column (residency) is missing");
    assertThatThrownBy(() -> run(phase, null))
        .hasMessageContaining("phase.csv, line 1: the column (phase) is not known");
    assertThatThrownBy(() -> run(bare, null))
        .hasMessageContaining("bare.csv, line 1: the column (holdings) is missing");
    assertThatThrownBy(() -> run(both, held))
        .hasMessageContaining("the column (holdings) stands beside a file of holdings");
    assertThatThrownBy(() -> run(bare, bare))
        .hasMessageContaining("bare.csv, line 1: the column (symbol) is missing");
    assertThatThrownBy(() -> run(sample.path("none.csv"), held))
        .hasMessageContaining("none.csv) is not a file");
    assertThat(sample.names())
        .containsExactly("bare.csv", "both.csv", "few.csv", "held.csv", "phase.csv");
  }

  private void run(Path clients, Path holdings) {
    BookRun run = sample.run(clients);
    (holdings == null ? run : run.holding(holdings)).run(BookStart.NEW, BookWatch.NONE);
  }
}
