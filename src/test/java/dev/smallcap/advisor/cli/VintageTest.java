package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day on which the figures were downloaded, on every command that reads them. */
class VintageTest {
  private static final String DAY = "2026-01-21";
  private static final String EARLY = "month 15 of the recovery";

  @TempDir private Path folder;
  private Workbench bench;

  @BeforeEach
  void keepTheMonthsOf2025() throws IOException {
    bench = new Workbench(folder);
    bench.write(
        "market.csv",
        Files.readAllLines(Path.of("src/examples/article/market.csv")).stream()
            .filter(line -> !line.startsWith("2026"))
            .collect(Collectors.joining("\n", "", "\n")));
    bench.replace("holdings.csv", "2026-01-23", "2026-01-20").set("--as-of", DAY);
  }

  @Test
  @Tag("slow")
  void adviseCountsAllThatIsInTheFile() {
    bench.more("--audit");

    assertThat(bench.run().out())
        .contains("The figure of October 2025 is awaited")
        .doesNotContain(EARLY);
    assertThat(bench.more("--vintage", DAY).run().out()).contains(EARLY).doesNotContain("awaited");
  }

  @Test
  @Tag("slow")
  void soDoesExplain() {
    Ran ran = bench.command("explain").more("--vintage", DAY).run();

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains(EARLY);
  }

  @Test
  void aVintageAfterTheAsOfDateIsRefused() {
    refused(
        bench.more("--vintage", "2026-01-22").run(),
        "The vintage (2026-01-22) is after the as-of date 2026-01-21.");
  }

  @Test
  void aFileWithAMonthThatHadNotEndedIsRefused() {
    refused(
        bench.more("--vintage", "2025-12-30").run(),
        "hold the month 2025-12, which had not ended on 2025-12-30");
    refused(
        bench.command("phases").without("--client", "--holdings", "--as-of").run(),
        "hold the month 2025-12, which had not ended on 2025-12-30");
  }

  @Test
  void wordsHaveNoVintage() {
    bench.write(
        "market.csv",
        "signal,value\nrates,CUTTING\nprices,STABLE\nactivity,RECOVERING\nslump,SLUMP\n");

    refused(bench.more("--vintage", DAY).run(), "stands beside the words of");
  }

  @Test
  void aBookCountsAllThatIsInTheFile() {
    bench.write(
        "clients.csv",
        "client,residency,age,risk profile,profiled on,horizon months,account,cash,fractional"
            + " shares,holdings\n"
            + "c,US,45,R4,2026-01-02,12,US_BROKERAGE,USD 0.00,yes,IVV 100 at USD 500\n");
    bench
        .command("book")
        .without("--client", "--holdings")
        .option("--clients", "clients.csv")
        .option("--out", "advice.csv")
        .more("--vintage", DAY);

    assertThat(bench.run().exit()).isZero();
    assertThat(folder.resolve("advice.csv")).content().contains("BUILD").contains("IJR");
  }

  @Test
  @Tag("long")
  void aBookOfADifferenceDoesSoToo() {
    bench.write("clients.csv", "client,holdings\nc,IVV 100 at USD 500\n");

    refused(diff("--vintage", DAY), "The option --vintage (2026-01-21) stands without --book.");
    refused(
        diff("--book", file("clients.csv"), "--vintage", DAY),
        "The option --vintage (2026-01-21) stands without --market.");
    Ran ran =
        diff(
            "--book",
            file("clients.csv"),
            "--as-of",
            DAY,
            "--market",
            file("market.csv"),
            "--vintage",
            DAY);
    assertThat(ran.out()).contains("1 client advised");
  }

  private Ran diff(String... more) {
    List<String> args = new java.util.ArrayList<>(List.of("diff", "rules", "rules"));
    args.addAll(List.of(more));
    return Ran.of(args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static void refused(Ran ran, String said) {
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(said).contains("\nMaybe ");
  }
}
