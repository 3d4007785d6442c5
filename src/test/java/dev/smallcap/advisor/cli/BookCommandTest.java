package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class BookCommandTest {
  private static final String CLIENT = ",KR,45,R4,2025-11-03,12,KR_OVERSEAS,USD 0.00,yes\n";

  @TempDir private Path folder;
  private Path clients;
  private Path holdings;
  private Path out;

  @BeforeEach
  void files() throws IOException {
    clients = folder.resolve("clients.csv");
    holdings = folder.resolve("holdings.csv");
    out = folder.resolve("advice.csv");
    Files.writeString(
        clients,
        "client,residency,age,risk profile,profiled on,horizon months,account,cash,"
            + "fractional shares\nc-1"
            + CLIENT
            + "c-2"
            + CLIENT);
    Files.writeString(
        holdings,
        """
        client,symbol,quantity,price,currency,price_date
        c-1,IVV,1000,100.00,USD,2026-01-16
        c-2,IVV,500,100.00,USD,2026-01-16
        """);
  }

  @Test
  void itSaysHowManyWereAdvisedByDecisionAndByWhatIsTraded() {
    Ran ran = book(Ran.declared("EARLY_RECOVERY"));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith(
            "2 clients advised\n\n"
                + "decision  clients\n"
                + "BUILD     2\n\n"
                + "traded  buys       sales\n"
                + "USD     22,500.00  22,500.00\n\n"
                + out)
        .containsPattern(" [0-9.]+ s, [0-9,]+ rows a second\n$");
    assertThat(out).exists();
  }

  @Test
  void rowsInAnyOrderAreSortedAndThatIsSaid() throws IOException {
    List<String> lines = Files.readAllLines(holdings);
    Files.write(holdings, List.of(lines.get(0), lines.get(2), lines.get(1)));

    Ran ran = book(Ran.declared("EARLY_RECOVERY"));

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith(
            "2 clients advised\n"
                + "The rows were not in order: they were sorted by client, and so is the"
                + " advice.\n\n"
                + "decision  clients\n"
                + "BUILD     2\n");
  }

  @Test
  @Tag("long")
  void noInputOfTheMarketOrThePolicyIsReplaced() throws IOException {
    Path market =
        Files.copy(Path.of("src/examples/article/market.csv"), folder.resolve("m.csv.part"));
    Path rules = new Workbench(folder).policyCopy().root().resolve("rules");
    byte[] before = Files.readAllBytes(market);
    byte[] funds = Files.readAllBytes(rules.resolve("funds.csv"));
    Files.createLink(folder.resolve("x.csv.rejected.csv"), rules.resolve("funds.csv"));

    refused(
        book("--market", market.toString(), "--out", folder.resolve("m.csv").toString(), "--force"),
        "(" + market + ") is an input too.\nMaybe name another.");
    refused(
        book("--policy", rules.toString(), "--out", folder.resolve("x.csv").toString(), "--force"),
        "x.csv.rejected.csv) is an input too, by its name (" + rules.resolve("funds.csv") + ").");

    assertThat(market).hasBinaryContent(before);
    assertThat(rules.resolve("funds.csv")).hasBinaryContent(funds);
  }

  @Test
  void rejectedRowsAreToldByTheExitCode() throws IOException {
    Files.writeString(clients, Files.readString(clients).replace("c-2,KR", "c-2,MARS"));

    Ran ran = book();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("1 client advised, 1 row rejected: " + out + ".rejected.csv\n");
    assertThat(Files.readString(folder.resolve("advice.csv.rejected.csv")))
        .contains(clients + ",3,c-2,c-2,residency,MARS,");
  }

  @Test
  void whatIsThereIsReplacedOnlyByForce() {
    book();

    refused(book(), "The output (" + out + ") exists already.\nMaybe name another, or replace it");
    assertThat(book("--force").exit()).isZero();
    refused(book("--force", "--resume"), "The options --resume and --force stand together.\n");
  }

  @Test
  void badInputIsRefusedBeforeAnythingIsWritten() throws IOException {
    List<String> before = names();

    refused(
        book("--out", folder.resolve("advice.xls").toString()), "says no format.\nMaybe end it");
    refused(book("--market", folder.resolve("none.csv").toString()), "none.csv");
    refused(book("--holdings", folder.resolve("none.csv").toString()), "none.csv) is not a file");
    refused(book("--out", clients.toString()), "is an input too.\nMaybe name another.");
    refused(
        book("--out", folder.resolve("no/advice.csv").toString()),
        "The folder of the output (" + folder.resolve("no/advice.csv") + ") does not exist.");
    refused(book("--threads", "0"), "The number of threads (0) is outside 1 to 1024.");
    refused(
        book("--lang", "ko", "--format", "jsonl"),
        "The language (KO) is asked for beside JSON lines.");

    assertThat(names()).isEqualTo(before);
  }

  @Test
  void aTerminalShowsHowFarItHasComeAndHowLongItTakes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    new ProgressLine(err, Style.COLOURED).book(250_000, 0.25, 12_345, 65);
    new ProgressLine(err, Style.PLAIN).book(250_000, 0.25, 12_345, 65);

    assertThat(bytes.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("[#####...............] 250,000 rows, 12,345 a second, 1:05 left");
  }

  @Test
  void aLongTimeIsSaidInHours() {
    assertThat(BookText.time(7_265)).isEqualTo("2:01:05");
  }

  /** Later options stand for earlier ones. */
  private Ran book(String... more) {
    List<String> args = new ArrayList<>(List.of("book"));
    add(args, more, "--clients", clients.toString());
    add(args, more, "--holdings", holdings.toString());
    add(args, more, "--market", "src/examples/article/market.csv");
    add(args, more, "--as-of", "2026-01-16");
    add(args, more, "--out", out.toString());
    args.addAll(List.of(more));
    return Ran.of(args);
  }

  private static void add(List<String> args, String[] more, String option, String value) {
    if (!List.of(more).contains(option)) {
      args.addAll(List.of(option, value));
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static void refused(Ran ran, String message) {
    assertThat(ran.err()).contains(message);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(2);
  }
}
