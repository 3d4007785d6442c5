package dev.smallcap.advisor.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two tables of the policy matrix, typed in as they stand in the specification. */
class MatrixTest {
  /** Stance and size: BUILD as B, HOLD as H, EXIT as X; each cell R5/R4/R3. */
  private static final String SIZES =
      """
      ER1       | B20/B15/B10 | B20/B15/B10 | B20/B15/B10
      ER2       | B20/B15/B10 | B20/B15/B10 | B20/B15/B10
      ER3       | B10/B10/X0  | B20/B15/B10 | B20/B15/B10
      EXPANSION | B10/B10/X0  | B15/B10/B10 | B15/B10/B10
      LATE      | X0/X0/X0    | B10/B10/H10 | B10/B10/H10
      RECESSION | X0/X0/X0    | H10/H10/H10 | B10/B10/H10
      UNKNOWN   | H20/H20/H20 | H20/H20/H20 | H20/H20/H20
      """;

  /** Russell 2000, S&P 600, S&P 400, percent of the sleeve; counts where the sleeve is built. */
  private static final String SPLITS =
      """
      ER1   R5 | 100 0 0  | 50 50 0  | 0 100 0
      ER1   R4 | 75 25 0  | 25 75 0  | 0 100 0
      ER1   R3 | 50 50 0  | 0 100 0  | 0 70 30
      ER2   R5 | 50 50 0  | 25 75 0  | 0 100 0
      ER2   R4 | 25 75 0  | 0 100 0  | 0 100 0
      ER2   R3 | 0 100 0  | 0 100 0  | 0 70 30
      other R5 | 0 100 0  | 0 100 0  | 0 100 0
      other R4 | 0 100 0  | 0 100 0  | 0 100 0
      other R3 | 0 70 30  | 0 70 30  | 0 70 30
      """;

  private static final Map<String, String> STANCES = Map.of("B", "BUILD", "H", "HOLD", "X", "EXIT");
  private static final List<RiskProfile> COLUMNS =
      List.of(RiskProfile.R5, RiskProfile.R4, RiskProfile.R3);

  private static final List<Horizon> HORIZONS = List.of(Horizon.SHORT, Horizon.MID, Horizon.LONG);

  @Test
  void all105RowsAreWhatThePolicySays() {
    List<MatrixRow> rows = Situations.STANDARD.matrix(Situations.DAY, Residency.US);

    assertThat(rows).hasSize(105);
    assertThat(rows).extracting(MatrixTest::key).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(shown(row)).as(key(row)).isEqualTo(told(row)));
  }

  @Test
  void aRecessionIsBoughtInThreeMonthlyPartsAndNothingElseIs() {
    assertThat(Situations.STANDARD.matrix(Situations.DAY, Residency.US))
        .filteredOn(row -> row.inParts())
        .extracting(MatrixTest::key)
        .containsExactlyInAnyOrder("RECESSION LONG R5", "RECESSION LONG R4");
  }

  @Test
  void aSleeveThatIsBuiltLiesWithinTenToTwentyPercent() {
    assertThat(Situations.STANDARD.matrix(Situations.DAY, Residency.US))
        .filteredOn(row -> shown(row).startsWith("BUILD"))
        .hasSize(40)
        .allSatisfy(
            row ->
                assertThat(row.size().value()).isBetween(BigDecimal.TEN, BigDecimal.valueOf(20)));
  }

  @Test
  void aKoreanResidentHasTheSameRowsButForR3ToWhomTheSleeveIsNotSuited() {
    List<MatrixRow> elsewhere = Situations.STANDARD.matrix(Situations.DAY, Residency.US);
    List<MatrixRow> korea = Situations.STANDARD.matrix(Situations.DAY, Residency.KR);

    assertThat(korea).hasSize(105);
    for (int i = 0; i < 105; i++) {
      MatrixRow row = elsewhere.get(i);
      assertThat(korea.get(i))
          .isEqualTo(
              row.risk() == RiskProfile.R3
                  ? new MatrixRow(
                      row.stage(), row.horizon(), row.risk(), null, null, false, null, null, null)
                  : row);
    }
    assertThat(korea).filteredOn(row -> row.risk() == RiskProfile.R3).hasSize(21);
  }

  @Test
  void residentsOfOtherCountriesHaveTheSameRows() {
    assertThat(Situations.STANDARD.matrix(Situations.DAY, Residency.EU))
        .isEqualTo(Situations.STANDARD.matrix(Situations.DAY, Residency.US))
        .isEqualTo(Situations.STANDARD.matrix(Situations.DAY, Residency.OTHER));
  }

  @Test
  void aFirmsOwnRowLiftsTheGradeOfR3InKorea() {
    Policy firm = Trials.assuming(Situations.STANDARD, Map.of("grade.kr.r3", "2"));

    assertThat(firm.matrix(Situations.DAY, Residency.KR))
        .isEqualTo(Situations.STANDARD.matrix(Situations.DAY, Residency.US));
  }

  private static String key(MatrixRow row) {
    return row.stage() + " " + row.horizon() + " " + row.risk();
  }

  private static String shown(MatrixRow row) {
    if (row.size() == null) {
      return "NOT_SUITABLE" + (row.russell() == null ? "" : " " + row);
    }
    String size = row.stance() + " " + row.size().value().toPlainString();
    return row.russell() == null
        ? size
        : size
            + " "
            + row.russell().value().toPlainString()
            + " "
            + row.sp600().value().toPlainString()
            + " "
            + row.sp400().value().toPlainString();
  }

  private static String told(MatrixRow row) {
    int column = COLUMNS.indexOf(row.risk());
    if (column < 0) {
      return "NOT_SUITABLE";
    }
    String size = cell(SIZES, row.stage().name(), row.horizon()).split("/")[column];
    String told = STANCES.get(size.substring(0, 1)) + " " + size.substring(1);
    boolean first = row.stage() == Stage.ER1 || row.stage() == Stage.ER2;
    String line = (first ? row.stage().name() + "  " : "other") + " " + row.risk();
    return told.startsWith("BUILD") ? told + " " + cell(SPLITS, line, row.horizon()) : told;
  }

  private static String cell(String table, String name, Horizon horizon) {
    String line =
        table
            .lines()
            .filter(row -> row.startsWith(name + " "))
            .collect(Collectors.collectingAndThen(Collectors.toList(), MatrixTest::only));
    List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    return cells.get(1 + HORIZONS.indexOf(horizon));
  }

  private static String only(List<String> lines) {
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }
}
