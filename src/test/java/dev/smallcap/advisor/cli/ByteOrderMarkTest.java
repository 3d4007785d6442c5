package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.host.bundle.BundleKeys;
import dev.smallcap.advisor.host.json.AdviceJson;
import dev.smallcap.advisor.host.json.SituationJson;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mark with which Windows begins UTF-8 is no part of a text, whoever reads it. */
class ByteOrderMarkTest {
  private static final String MARK = "\uFEFF";
  private static final Path ARTICLE = Path.of("src/examples/article");

  @TempDir private Path folder;
  private Workbench bench;

  @BeforeEach
  void setUp() {
    bench = new Workbench(folder);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"client.json", "holdings.csv", "market.csv"})
  void aFileOfAnAdviceGivesTheSameAdviceWithAMark(String file) throws IOException {
    Ran without = bench.run();
    mark(file);

    assertThat(bench.run()).isEqualTo(without);
  }

  @Test
  void holdingsAsJsonMayBeginWithAMark() {
    String json =
        """
        [{"symbol": "IVV", "quantity": 1, "price": {"amount": 640.00, "currency": "USD"}, "priceDate": "2026-01-23"}]
        """;
    bench.write("holdings.json", json).option("--holdings", "holdings.json");
    Ran without = bench.run();
    bench.write("holdings.json", MARK + json);

    assertThat(without.exit()).isZero();
    assertThat(bench.run()).isEqualTo(without);
  }

  @Test
  void wordsMayBeginWithAMark() {
    String words =
        """
        signal,value
        rates,CUTTING
        prices,STABLE
        activity,RECOVERING
        slump,SLUMP
        given_by,the committee
        because,house view
        given_on,2026-01-15
        """;
    bench.write("market.csv", words);
    Ran without = bench.run();
    bench.write("market.csv", MARK + words);

    assertThat(without.exit()).isZero();
    assertThat(bench.run()).isEqualTo(without);
  }

  @Test
  void aTextThatAHostReadItselfMayBeginWithAMark() throws IOException {
    String client = MARK + Files.readString(ARTICLE.resolve("client.json"));
    String holdings = MARK + Files.readString(ARTICLE.resolve("holdings.csv"));
    String market = MARK + Files.readString(ARTICLE.resolve("market.csv"));
    String advice = bench.set("--format", "json").run().out();

    assertThat(SituationJson.parse(client, "client").client().id()).isEqualTo("article");
    assertThat(Holdings.parse(holdings, "holdings").list()).hasSize(4);
    assertThat(MarketData.parse(market, "market").values()).hasSize(7);
    assertThat(AdviceJson.read(MARK + advice)).isEqualTo(AdviceJson.read(advice));
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"clients.csv", "holdings.csv"})
  void aBookIsTheSameWithAMarkBeforeItsFiles(String file) throws IOException {
    bench
        .write(
            "clients.csv",
            "client,residency,age,risk profile,profiled on,horizon months,account,cash,fractional"
                + " shares\n"
                + "c-1,US,45,R4,2025-11-03,12,US_BROKERAGE,USD 0.00,yes\n")
        .write(
            "holdings.csv",
            "client,symbol,quantity,price,currency,price_date\nc-1,IVV,10,640,USD,2026-01-23\n");
    String without = book("clients.csv");
    mark(file);

    assertThat(book("clients.csv")).isEqualTo(without).contains("c-1");
  }

  @Test
  @Tag("slow")
  void clientsAsPackedJsonLinesMayBeginWithAMark() throws IOException {
    String line =
        "{\"client\":{\"id\":\"c-1\",\"residency\":\"US\",\"age\":45,\"riskProfile\":\"R4\","
            + "\"profiledOn\":\"2025-11-03\",\"horizonMonths\":12},\"account\":{\"id\":\"c-1\","
            + "\"type\":\"US_BROKERAGE\",\"cash\":{\"amount\":0.00,\"currency\":\"USD\"}}}\n";
    bench.write(
        "holdings.csv",
        """
        client,account id,symbol,quantity,price,currency,price_date
        c-1,c-1,IVV,10,640,USD,2026-01-23
        """);
    bench.write("clients", line);
    String without = book("clients");
    Files.write(folder.resolve("clients"), packed(MARK + line));

    assertThat(book("clients")).isEqualTo(without).contains("c-1");
  }

  @Test
  @Tag("slow")
  void aBookOfCasesThatIsComparedMayBeginWithAMark() {
    bench.write("book.csv", MARK + "client,risk profile\nc1,R5\n");
    Ran ran =
        Ran.of("diff", "standard", "standard", "--book", folder.resolve("book.csv").toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
  }

  @Test
  void changesThatAreAcceptedMayBeginWithAMark() {
    bench.write("accepted.txt", MARK + "# nothing\n");
    Ran ran =
        Ran.of(
            "diff", "standard", "standard", "--accept", folder.resolve("accepted.txt").toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).doesNotContain("not there");
  }

  @Test
  void aPolicyWithMarksIsTheSamePolicy() throws IOException {
    bench.policyCopy();
    RuleFiles without = RuleFiles.of(folder.resolve("rules"));
    for (String file :
        new String[] {"parameters.csv", "funds.csv", "client/tilt.drl", "cases/tilt.csv"}) {
      mark("rules/" + file);
    }
    RuleFiles with = RuleFiles.of(folder.resolve("rules"));

    assertThat(with).isEqualTo(without);
    assertThat(with.fingerprint()).isEqualTo(without.fingerprint());
  }

  @Test
  void aKeyMayBeginWithAMark() throws IOException {
    // the first public key of RFC 8032, section 7.1
    byte[] der =
        HexFormat.of()
            .parseHex(
                "302a300506032b6570032100"
                    + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    String pem =
        MARK
            + "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getEncoder().encodeToString(der)
            + "\n-----END PUBLIC KEY-----\n";

    assertThat(BundleKeys.publicKey(Files.writeString(folder.resolve("key.pem"), pem))).isNotNull();
  }

  private String book(String clients) throws IOException {
    Ran ran =
        Ran.of(
            "book",
            "--clients",
            folder.resolve(clients).toString(),
            "--holdings",
            folder.resolve("holdings.csv").toString(),
            "--market",
            ARTICLE.resolve("market.csv").toString(),
            "--as-of",
            "2026-01-26",
            "--force",
            "--out",
            folder.resolve("advice.csv").toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return Files.readString(folder.resolve("advice.csv"));
  }

  private void mark(String file) throws IOException {
    bench.write(file, MARK + Files.readString(folder.resolve(file)));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
