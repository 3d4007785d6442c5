package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.terms.Series;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever layout the article's figures come in, the advice and the phases are the same. */
@Tag("slow")
class MarketLayoutsTest {
  @TempDir private Path folder;
  private Workbench bench;
  private String figures;
  private Ran advice;
  private Ran phases;

  @BeforeEach
  void setUp() throws IOException {
    bench =
        new Workbench(folder)
            .replace("holdings.csv", "2026-01-23", "2026-01-15")
            .set("--as-of", "2026-01-16")
            .declare("EARLY_RECOVERY:3");
    figures = Files.readString(Path.of("src/examples/article/market.csv"));
    advice = bench.run();
    phases = phases("market.csv");
    assertThat(advice.exit()).isZero();
    assertThat(phases.exit()).isZero();
  }

  private Ran phases(String market) {
    return Ran.of("phases", "--market", folder.resolve(market).toString());
  }

  private void sameAs(String market) {
    Ran now = bench.option("--market", market).run();
    assertThat(now.err()).isEmpty();
    assertThat(now).isEqualTo(advice);
    assertThat(phases(market)).isEqualTo(phases);
  }

  static Stream<Arguments> layouts() {
    return Stream.of(
        layout("FRED-MD as published", MarketFiles::fredMd),
        layout(
            "FRED-MD without its second row", csv -> without(MarketFiles.fredMd(csv), "Transform")),
        layout("American dates", csv -> MarketFiles.dated(csv, MarketFiles::american)),
        layout(
            "American dates with the time",
            csv -> MarketFiles.dated(csv, date -> MarketFiles.american(date) + " 0:00")),
        layout(
            "European dates",
            csv ->
                MarketFiles.dated(
                    csv, date -> "1/" + MarketFiles.month(date) + "/" + date.substring(0, 4))),
        layout("Excel's midnight", csv -> MarketFiles.dated(csv, date -> date + " 00:00:00")),
        layout("ISO's midnight", csv -> MarketFiles.dated(csv, date -> date + "T00:00:00")),
        layout("slashes", csv -> MarketFiles.dated(csv, date -> date.replace('-', '/'))),
        layout("no separators", csv -> MarketFiles.dated(csv, date -> date.replace("-", ""))),
        layout(
            "Korean dates of Excel",
            csv ->
                MarketFiles.dated(
                    csv, date -> date.substring(0, 4) + ". " + MarketFiles.month(date) + ". 1.")),
        layout(
            "Korean dates in words",
            csv ->
                MarketFiles.dated(
                    csv, date -> date.substring(0, 4) + "년 " + MarketFiles.month(date) + "월 1일")),
        layout(
            "months of the IMF",
            csv ->
                MarketFiles.dated(csv, date -> date.substring(0, 4) + "M" + date.substring(5, 7))),
        layout("months alone", csv -> MarketFiles.dated(csv, date -> date.substring(0, 7))),
        layout("a small date", csv -> csv.replace("observation_date", "date")),
        layout("a large month", csv -> csv.replace("observation_date", "Month")),
        layout(
            "quoted headers",
            csv -> csv.replaceFirst("observation_date,FEDFUNDS", "\"DATE\",\"FEDFUNDS\"")),
        layout("German Excel", MarketFiles::german),
        layout("semicolons", csv -> csv.replace(',', ';')),
        layout("tabs", csv -> csv.replace(',', '\t')),
        layout("two commas at the end", csv -> csv.replace("\n", ",,\n")),
        layout("newest first", MarketFiles::newestFirst),
        layout("NA", csv -> csv.replace(",,", ",NA,").replace(",,", ",NA,")),
        layout("#N/A", csv -> csv.replace(",,", ",#N/A,").replace(",,", ",#N/A,")),
        layout("a workbook of FRED as CSV", MarketFiles::graph),
        layout("line ends of Windows", csv -> csv.replace("\n", "\r\n")),
        layout("empty rows", csv -> csv.replace("\n2020-", "\n,,,,,,,\n2020-")),
        layout("other columns", csv -> csv.replaceAll("(?m)$(?<!\n)", ",x")));
  }

  private static Arguments layout(String name, UnaryOperator<String> how) {
    return Arguments.of(name, how);
  }

  private static String without(String text, String start) {
    return text.replaceAll("(?m)^" + start + ".*\n", "");
  }

  @ParameterizedTest(name = "{0}")
  @Tag("long")
  @MethodSource("layouts")
  void eachLayoutIsReadAsTheFileOfFred(String name, UnaryOperator<String> how) {
    bench.write("other.csv", how.apply(figures));

    sameAs("other.csv");
  }

  @Test
  void aZipOfFredIsReadAndItsReadmePassedOver() throws IOException {
    zip("fredgraph.zip", Map.of("Monthly.csv", figures, "README.txt", "FRED\nData List\n"));

    sameAs("fredgraph.zip");
  }

  @Test
  void ofAZipFilesOfOtherFrequenciesAndOfMacOsArePassedOver() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("fred/daily.csv", "observation_date,DGS10\n2025-01-01,4.1\n2025-01-02,4.2\n");
    files.put("fred/quarterly.csv", "observation_date,GDP\n2025-01-01,29000\n");
    files.put("fred/", "");
    files.put("fred/monthly.csv", figures);
    files.put("__MACOSX/fred/._monthly.csv", "\0\5\26\7");
    zip("fredgraph.zip", files);

    sameAs("fredgraph.zip");
  }

  @Test
  void aFilePackedByGzipIsRead() throws IOException {
    Files.write(folder.resolve("market.csv.gz"), packed(figures));

    sameAs("market.csv.gz");
  }

  @Test
  void aFolderHoldsFilesWithLargeEndingsAndPackedOnes() throws IOException {
    bench.write("fred/A.CSV", MarketFiles.single(figures, 1, "DATE,FEDFUNDS"));
    Files.write(
        folder.resolve("fred/b.csv.gz"), packed(MarketFiles.single(figures, 2, "DATE,CPIAUCSL")));
    zip("fred/c.Zip", Map.of("UNRATE.csv", MarketFiles.single(figures, 3, "DATE,UNRATE")));
    bench.write("fred/INDPRO.csv", MarketFiles.single(figures, 4, "DATE,VALUE"));
    bench.write("fred/DPCERA3M086SBEA.json", MarketFiles.json(figures, 5));
    bench.write("fred/gs10.TXT", MarketFiles.txt(figures, 6));
    bench.write("fred/tb3ms.csv", MarketFiles.single(figures, 7, "DATE;TB3MS").replace(',', ';'));
    bench.write("fred/~$A.CSV", "locked").write("fred/._A.CSV", "\0\5\26\7");
    bench.write("fred/README.txt", "downloaded by hand\n").write("fred/client.json", "{}");

    sameAs("fred");
  }

  @Test
  void sevenAnswersOfTheApiAreReadByTheNamesOfTheirFiles() {
    for (Series series : Series.values()) {
      bench.write("fred/" + series + ".json", MarketFiles.json(figures, column(series)));
    }

    sameAs("fred");
  }

  @Test
  void oneFileMayHoldTheAnswersOfTheApiByTheirSeries() {
    StringBuilder all = new StringBuilder("{");
    for (Series series : Series.values()) {
      all.append(all.length() > 1 ? "," : "").append('"').append(series).append("\":");
      all.append(MarketFiles.json(figures, column(series)));
    }
    bench.write("all.json", all.append('}').toString());

    sameAs("all.json");
  }

  @Test
  void sevenTextFilesOfOldAreRead() {
    for (Series series : Series.values()) {
      String name = series.name().toLowerCase(Locale.ROOT) + ".txt";
      bench.write("fred/" + name, MarketFiles.txt(figures, column(series)));
    }

    sameAs("fred");
  }

  @Test
  void wordsMayBePackedToo() throws IOException {
    String words =
        """
        "signal","value"
        rates,CUTTING
        prices,STABLE
        activity,RECOVERING
        slump,SLUMP
        given_by,the committee
        because,house view
        given_on,2026-01-15
        """;
    bench.without("--declare", "--declared-by", "--declared-because");
    Ran plain = bench.write("market.csv", words).option("--market", "market.csv").run();
    Files.write(folder.resolve("words.csv.gz"), packed(words));

    assertThat(plain.exit()).isZero();
    assertThat(bench.option("--market", "words.csv.gz").run()).isEqualTo(plain);
  }

  private int column(Series series) {
    return List.of(figures.lines().findFirst().orElse("").split(",")).indexOf(series.name());
  }

  private void zip(String name, Map<String, String> files) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
