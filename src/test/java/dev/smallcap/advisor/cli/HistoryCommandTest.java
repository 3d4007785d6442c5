package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class HistoryCommandTest {
  private static final String EXAMPLE = "src/examples/history/market.csv";

  @TempDir Path folder;

  @Test
  void withoutPricesTheFolderHoldsLabelsAndAdviceAlone() {
    Ran ran = run("out", "--market", market("1998-01", "2002-12"));

    assertThat(ran.exit()).isZero();
    assertThat(files("out")).containsExactly("history.csv", "history.html", "history.json");
    assertThat(read("out/history.csv").lines().toList())
        .hasSize(1 + 60)
        .startsWith(
            "month,label,confirmed,age,as_of,assessed,acting_phase,acting_age,stage,stance,size,"
                + "russell2000,sp600,sp400,decision,orders,sleeve_after,policy_as_of,judged_by")
        .contains(
            "2002-03,EARLY_RECOVERY,EARLY_RECOVERY,4,2002-03-31,2002-01,EARLY_RECOVERY,2,ER1,BUILD,"
                + "15,75,25,0,BUILD,SELL IVV 15.00; BUY IWM 11.25; BUY IJR 3.75,15,2026-01-16,"
                + "NAMED_DAY",
            "2002-12,EARLY_RECOVERY,EARLY_RECOVERY,13,2002-12-31,2002-10,EARLY_RECOVERY,11,ER3,"
                + "BUILD,10,0,100,0,REDUCE,SELL IWM 3.75; SELL IJR 1.25; BUY IVV 5.00,10,"
                + "2026-01-16,NAMED_DAY");
    assertThat(read("out/history.json")).contains("\"policyAsOf\": \"2026-01-16\"");
  }

  @Test
  @Tag("long")
  void withPricesItTellsWhatFollowedInTheSameBytesEachTime() {
    prices("Date,Adj Close", 1998, 2002);
    String market = market("1994-01", "2002-12");
    Ran first = run("first", "--market", market, "--prices", folder.resolve("prices").toString());
    Ran second = run("second", "--market", market, "--prices", folder.resolve("prices").toString());

    assertThat(first.err()).isEmpty();
    assertThat(second.exit()).isZero();
    assertThat(files("first"))
        .containsExactly(
            "claims.csv",
            "episodes.csv",
            "facts.csv",
            "followed.csv",
            "growth.csv",
            "history.csv",
            "history.html",
            "history.json");
    for (String file : files("first")) {
      assertThat(read("second/" + file)).as(file).isEqualTo(read("first/" + file));
    }
    // IWM gains 1 % a month, the others nothing: 1.01^3 is 1.030301, 1.01^12 is 1.126825.
    assertThat(read("first/followed.csv"))
        .contains("\n1998-02,LATE,0.00,0.00,0.00,1.00,3.03,12.68,0.00,0.00,0.00,0.00,0.00,0.00\n")
        .contains("\n2002-11,ER2,0.00,,,1.00,,,0.00,,,0.00,,\n");
    assertThat(read("first/claims.csv"))
        .startsWith("claim,stage,standing,episodes,for,against,in_sample\n");
  }

  @Test
  @Tag("long")
  void thePageOfEachLanguageHoldsItsPicturesAndNoScript() {
    String market = market("1998-01", "2002-12");
    run("en", "--market", market);
    run("ko", "--market", market, "--lang", "ko");

    assertThat(read("en/history.html"))
        .contains(
            "<html lang=\"en\">", "<svg ", "class=\"paint-er1\"", "default-src &#39;none&#39;")
        .contains("judged by the policy of 2026-01-16")
        .doesNotContain("<script", "http:", "https:");
    assertThat(read("ko/history.html"))
        .contains("<html lang=\"ko\">", "2026-01-16의 정책으로 판단합니다", "초기 회복 1단계(ER1)")
        .doesNotContain("을(를)", "(으)로");
    assertThat(read("ko/history.csv")).isEqualTo(read("en/history.csv"));
  }

  @Test
  void anUnadjustedFileIsRefusedAndNothingIsWritten() {
    prices("Date,Close", 2000, 2002);

    Ran ran =
        run(
            "out",
            "--market",
            market("1998-01", "2002-12"),
            "--prices",
            folder.resolve("prices").toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("IVV.csv, line 1: the column (Close) is not adjusted for dividends.")
        .contains("Maybe hand over adjusted prices");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFolderThatIsThereIsKept() throws IOException {
    Files.createDirectory(folder.resolve("out"));

    Ran ran = run("out", "--market", market("1998-01", "2002-12"));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("is there already");
    assertThat(files("out")).isEmpty();
  }

  @Test
  @Tag("long")
  void theLabelsOfAllMonthsAreThoseOfPhasesAndTheAdviceActsOnThoseAssessed() {
    assertThat(run("out", "--market", EXAMPLE).exit()).isZero();
    Map<String, List<String>> phases = new TreeMap<>();
    Ran.of("phases", "--market", EXAMPLE, "--format", "csv")
        .out()
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .forEach(row -> phases.put(row.get(0), row.subList(1, 4)));
    List<List<String>> rows =
        read("out/history.csv").lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();

    assertThat(rows).hasSize(66 * 12 + 1);
    for (List<String> row : rows) {
      assertThat(row.subList(1, 4)).as(row.get(0)).isEqualTo(phases.get(row.get(0)));
      List<String> assessed = phases.get(row.get(5));
      if (!row.get(6).equals("UNKNOWN")) {
        assertThat(row.get(6)).as(row.get(0)).isEqualTo(assessed.get(1));
        if (row.get(6).equals("EARLY_RECOVERY")) {
          assertThat(row.get(7)).as(row.get(0)).isEqualTo(assessed.get(2));
        }
      }
    }
    assertThat(rows).filteredOn(row -> row.get(6).equals("UNKNOWN")).hasSizeLessThan(50);
  }

  private Ran run(String out, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "history",
                "--profile",
                "R4",
                "--horizon",
                "12",
                "--policy-as-of",
                "2026-01-16",
                "--out",
                folder.resolve(out).toString()));
    args.addAll(List.of(more));
    return Ran.of(args);
  }

  private String market(String from, String to) {
    List<String> lines = read(Path.of(EXAMPLE)).lines().toList();
    return write(
        "market.csv",
        lines.get(0)
            + "\n"
            + lines.stream()
                .skip(1)
                .filter(line -> line.substring(0, 7).compareTo(from) >= 0)
                .filter(line -> line.substring(0, 7).compareTo(to) <= 0)
                .collect(Collectors.joining("\n"))
            + "\n");
  }

  /** Prices that stand still, but for IWM, which gains 1 % a month. */
  private void prices(String header, int from, int to) {
    for (String fund : List.of("IVV", "IWM", "IJR", "IJH")) {
      StringBuilder text = new StringBuilder(header).append('\n');
      double price = 100;
      for (YearMonth month = YearMonth.of(from, 1);
          month.getYear() <= to;
          month = month.plusMonths(1)) {
        text.append(month.atEndOfMonth())
            .append(',')
            .append(String.format(Locale.ROOT, "%.6f", price))
            .append('\n');
        price *= fund.equals("IWM") ? 1.01 : 1;
      }
      write("prices/" + fund + ".csv", text.toString());
    }
  }

  private String write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return path.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> files(String name) {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String file) {
    return read(folder.resolve(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
