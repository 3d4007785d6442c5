package dev.smallcap.advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private static final String MARKET = "src/examples/article/market.csv";

  @Test
  void phasesAsCsvGiveEachMonthWithTheAgeOfARecovery() {
    Ran ran = Ran.of("phases", "--market", MARKET, "--format", "csv");
    assertThat(ran.exit()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("month,phase,confirmed,age,nber");
    assertThat(lines)
        .hasSize(1 + 85)
        .contains(
            "2020-03,UNKNOWN,UNKNOWN,,RECESSION",
            "2024-09,LATE,LATE,,",
            "2024-10,EARLY_RECOVERY,LATE,1,",
            "2025-09,LATE,EARLY_RECOVERY,12,",
            "2025-12,EARLY_RECOVERY,EARLY_RECOVERY,15,",
            "2026-01,UNKNOWN,UNKNOWN,,");
    assertThat(ran.out()).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void phasesAsTextStandInColumns() {
    assertThat(Ran.of("phases", "--market", MARKET).out())
        .startsWith("month    phase           confirmed       age  nber\n2019-01  ")
        .contains("\n2025-12  EARLY_RECOVERY  EARLY_RECOVERY  15\n");
  }

  @Test
  void theMatrixAsCsvGivesEachStageHorizonAndRisk() {
    Ran ran = Ran.of("matrix", "--format", "csv");
    assertThat(ran.exit()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("stage,horizon,risk,stance,size,russell2000,sp600,sp400");
    assertThat(lines)
        .hasSize(1 + 105)
        .contains(
            "ER1,SHORT,R1,NOT_SUITABLE,,,,",
            "ER1,SHORT,R4,BUILD,15,75,25,0",
            "ER1,SHORT,R5,BUILD,20,100,0,0",
            "ER3,SHORT,R3,EXIT,0,,,",
            "LATE,MID,R3,HOLD,10,,,",
            "EXPANSION,LONG,R3,BUILD,10,0,70,30",
            "UNKNOWN,LONG,R5,HOLD,20,,,");
    assertThat(ran.out()).doesNotContain("\r", "E+");
  }

  @Test
  @Tag("slow")
  void theMatrixOfAKoreanResidentHasTheSameRowsWithThoseOfR3NotSuitable() {
    List<String> elsewhere = Ran.of("matrix", "--format", "csv").out().lines().toList();
    List<String> korea =
        Ran.of("matrix", "--residency", "KR", "--format", "csv").out().lines().toList();

    assertThat(korea)
        .isEqualTo(
            elsewhere.stream()
                .map(line -> line.replaceFirst("^(\\w+,\\w+,R3),.*", "$1,NOT_SUITABLE,,,,"))
                .toList());
    assertThat(korea).filteredOn(line -> line.contains(",R3,NOT_SUITABLE,,,,")).hasSize(21);
    assertThat(Ran.of("matrix", "--residency", "JP").err())
        .contains("JP")
        .contains("KR, US, EU, OTHER");
  }

  @Test
  @Tag("slow")
  void modelPortfoliosAsCsvGiveFundsAndWeightsForEachAccountWithTheirFirstDay() {
    Ran ran =
        Ran.of(
            "matrix --account KR_OVERSEAS,KR_ISA --residency KR --as-of 2026-01-26 --format csv"
                .split(" "));

    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .hasSize(1 + 2 * 105)
        .contains(
            "from,account,residency,stage,horizon,risk,stance,size,in_parts,core,core_weight,"
                + "russell2000,russell2000_weight,sp600,sp600_weight,sp400,sp400_weight,"
                + "without_fund",
            "2026-01-01,KR_OVERSEAS,KR,ER1,SHORT,R4,BUILD,15,no,SPY,85,IWM,11.25,IJR,3.75,,,0",
            "2026-01-01,KR_OVERSEAS,KR,RECESSION,LONG,R5,BUILD,10,yes,SPY,90,,,IJR,10,,,0",
            "2026-01-01,KR_OVERSEAS,KR,UNKNOWN,LONG,R5,HOLD,20,no,,,,,,,,,0",
            "2026-01-01,KR_ISA,KR,ER2,MID,R5,BUILD,20,no,379800,95,280930,5,,,,,15",
            "2026-01-01,KR_ISA,KR,ER2,MID,R1,NOT_SUITABLE,,no,,,,,,,,,0");
  }

  @Test
  @Tag("slow")
  void modelPortfoliosAsTextStandInTheLanguageAskedFor() {
    String command = "matrix --account KR_ISA --residency KR --as-of 2026-01-26 --lang ";

    assertThat(Ran.of((command + "ko").split(" ")).out())
        .startsWith("시행일 ")
        .containsPattern("중기 +R5\\(공격투자형\\) +편입 +20% +379800 95% +280930 5% +15%\n");
    assertThat(Ran.of((command + "en").split(" ")).out())
        .startsWith("from ")
        .containsPattern("R5.* build +20 % +379800 95 % +280930 5 % +15 %\n");
  }

  @Test
  void aModelPortfolioHasNoJson() {
    Ran ran = Ran.of("matrix", "--account", "KR_ISA", "--format", "json");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--account: a model portfolio has no JSON form; ask for text");
  }

  @Test
  @Tag("long")
  void theMatrixOfAKoreanResidentFollowsAFirmsOwnRow(@TempDir Path folder) {
    EditedRules.in(folder)
        .edit("parameters.csv", text -> text + "grade.kr.r3,2026-07-01,2,grade,house table\n");

    assertThat(
            Ran.of("matrix", "--residency", "KR", "--policy", folder.toString(), "--format", "csv")
                .out())
        .isEqualTo(Ran.of("matrix", "--policy", folder.toString(), "--format", "csv").out());
  }

  @Test
  void theMatrixAsTextStandsInColumns() {
    assertThat(Ran.of("matrix", "--as-of", "2026-01-16").out())
        .startsWith("stage      horizon  risk  stance        size  russell2000  sp600  sp400\n")
        .contains("\nER1        SHORT    R4    BUILD         15    75           25     0\n");
  }

  @Test
  void theMatrixInKoreanNamesStagesProfilesAndStancesInColumns() {
    List<String> lines =
        Ran.of("matrix", "--as-of", "2026-01-16", "--lang", "ko").out().lines().toList();

    assertThat(lines).hasSize(1 + 105);
    assertThat(lines.get(0).split(" {2,}"))
        .containsExactly(
            "국면 단계",
            "투자 기간",
            "투자성향",
            "방침",
            "소형주 비중(Q 대비)",
            "러셀 2000",
            "S&P 스몰캡 600",
            "S&P 미드캡 400");
    assertThat(lines.get(1).split(" {2,}"))
        .containsExactly("초기 회복 1단계(ER1)", "단기", "R1(안정형)", "투자 부적합");
    assertThat(lines.get(4).split(" {2,}"))
        .containsExactly("초기 회복 1단계(ER1)", "단기", "R4(적극투자형)", "편입", "15%", "75%", "25%", "0%");
    assertThat(lines)
        .extracting(line -> Wrapped.columns(line.replaceFirst(" (편입|유지|매도|투자 부적합).*", "")))
        .as("a Korean letter takes two columns")
        .filteredOn(width -> width != Wrapped.columns(lines.get(0)))
        .containsOnly(Wrapped.columns(lines.get(1).replaceFirst(" 투자 부적합.*", "")));
  }

  @Test
  void phasesInKoreanNameEachPhase() {
    assertThat(Ran.of("phases", "--market", MARKET, "--lang", "ko").out())
        .startsWith("월       국면       확정 국면  회복 개월 수  NBER 기준 침체\n2019-01  판단 불가  판단 불가\n")
        .contains("\n2020-03  판단 불가  판단 불가                경기 침체\n")
        .contains("\n2025-12  초기 회복  초기 회복  15\n");
  }

  @Test
  @Tag("long")
  void csvAndJsonHoldCodesInEveryLanguage() {
    for (String format : List.of("csv", "json")) {
      assertThat(Ran.of("matrix", "--format", format, "--lang", "ko").out())
          .isEqualTo(Ran.of("matrix", "--format", format).out());
      assertThat(Ran.of("phases", "--market", MARKET, "--format", format, "--lang", "ko").out())
          .isEqualTo(Ran.of("phases", "--market", MARKET, "--format", format).out());
    }
  }
}
