package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that nobody means, in any table of a folder, is said at its place. */
@Tag("slow")
class FarDatesTest {
  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters.csv | sleeve.cap,2200-01-01,18,percent of Q,house view | 2200-01-01",
        "parameters.csv | sleeve.cap,+12026-01-01,18,percent of Q,house view | +12026-01-01",
        "parameters.csv | sleeve.cap,+999999999-12-31,18,percent of Q,house view |"
            + " +999999999-12-31",
        "releases.csv | UNRATE,9999-01,9999-03-01,house view | 9999-01",
        "releases.csv | UNRATE,2026-05,9999-03-01,house view | 9999-03-01",
        "releases.csv | UNRATE,1899-12,1900-02-01,house view | 1899-12",
        "holidays.csv | NYSE,1899-12-29,A day,house view | 1899-12-29",
        "holidays.csv | KRX,2200-01-01,A day,house view | 2200-01-01",
        "cases/horizon.csv | A far day,6,horizon-short SHORT | ",
        "cases/months.csv | A far month,flat.csv,2200-01,LATE,LATE,none, | 2200-01",
        "cases/months.csv | A far change,flat.csv; UNRATE in 9999-01 5.5,2026-01,LATE,LATE,none, |"
            + " 9999-01",
        "cases/figures/flat.csv | 9999-12-01,1,1,1,1,1,1,1 | 9999-12-01",
        "cases/figures/flat.csv | -0001-12-01,1,1,1,1,1,1,1 | -0001-12-01",
        "cases/far.csv | case,as-of,concludes\\nA,0001-01-01, | 0001-01-01",
        "cases/far.csv | case,profiled on,decision\\nA,2200-01-01,HOLD | 2200-01-01",
        "cases/far.csv | case,holdings,decision\\nA,IVV 1 at USD 1 on 0999-01-01,HOLD | 0999-01-01",
        "cases/far.csv | case,rates,decision\\nA,USD/KRW 1470.5 on 2200-01-15,HOLD | 2200-01-15",
        "cases/ordinary.csv | Client,profiledOn,2200-01-15 | 2200-01-15",
      })
  void aDayOfATableIsFrom1900To2199(String file, String row, String day) {
    List<String> remarks = remarks(file, row.replace("\\n", "\n"));

    if (day == null) {
      assertThat(remarks).noneMatch(one -> one.contains("date-range"));
    } else {
      assertThat(remarks)
          .anyMatch(
              one -> one.startsWith(file + ":") && one.contains("date-range: The day (" + day));
    }
  }

  @Test
  void aFundsCostIsOfADayThatIsMeant() {
    String funds = RuleFiles.standard().text("funds.csv");

    assertThat(edited("funds.csv", funds.replaceFirst(",2026-01-01,", ",9999-01-01,")))
        .singleElement()
        .asString()
        .startsWith("funds.csv:2:")
        .contains("error date-range: The day (9999-01-01) of the cost on is not from 1900 to 2199");
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource({"since, 1899-12-31", "since, 0001-01-01", "until, 2200-01-01", "until, 9999-12-31"})
  void aRuleBeginsAndEndsOnADayThatIsMeant(String name, String day) {
    String rules = RuleFiles.standard().text("client/horizon.drl");
    String edited =
        name.equals("since")
            ? rules.replaceFirst("@since\\( \"[^\"]*\" \\)", "@since( \"" + day + "\" )")
            : rules.replaceFirst("(@since\\([^)]*\\))", "$1\n    @until( \"" + day + "\" )");

    assertThat(edited("client/horizon.drl", edited))
        .anyMatch(one -> one.contains("metadata-date: (" + day + ") is no date from 1900 to 2199"));
  }

  @Test
  @Tag("long")
  void theFirstAndTheLastDayAreMeantAndSentencesMayNameOthers() {
    assertThat(
            remarks(
                "holidays.csv",
                "NYSE,1900-01-01,A day,prices since 1871-01\nNYSE,2199-12-31,A day,1871-01"))
        .isEmpty();
    assertThat(remarks("article.csv", "a1-9,1,1871-01-01,1871-01")).isEmpty();
  }

  private static List<String> remarks(String file, String rows) {
    String before = RuleFiles.standard().texts().getOrDefault(file, "");
    return edited(file, before + rows + "\n");
  }

  private static List<String> edited(String file, String text) {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.put(file, text);
    return PolicyReview.of(new RuleFiles(texts)).remarks().stream().map(Remark::toString).toList();
  }
}
