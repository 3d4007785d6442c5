package dev.smallcap.advisor.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseEditTest {
  private static final String FILE = "cases/x.csv";

  @Test
  void onlyTheCellsThatChangeChange() {
    String before =
        "\"case\", age ,concludes\r\n\"One, two\", 7 ,\"a  b\"\r\n\r\nThree,8, c d \r\nFour,9,e";

    CaseEdit edit =
        CaseEdit.of(
            FILE, before, Map.of(2L, Map.of("concludes", "f \"g\""), 4L, Map.of("concludes", "h")));

    assertThat(edit.after())
        .isEqualTo(
            "\"case\", age ,concludes\r\n"
                + "\"One, two\", 7 ,\"f \"\"g\"\"\"\r\n\r\n"
                + "Three,8,h\r\n"
                + "Four,9,e");
    assertThat(edit.before()).isEqualTo(before);
  }

  @Test
  void aValueWithACommaGetsQuotes() {
    assertThat(CaseEdit.of(FILE, "case,says\nA,b\n", Map.of(2L, Map.of("says", "c, d"))).after())
        .isEqualTo("case,says\nA,\"c, d\"\n");
  }

  @Test
  void anEmptyCellAtTheEndOfTheFileIsFilled() {
    assertThat(CaseEdit.of(FILE, "case,says\nA,", Map.of(2L, Map.of("says", "b"))).after())
        .isEqualTo("case,says\nA,b");
  }

  @Test
  void theDifferenceIsAUnifiedDiffHeadedByTheColumns() {
    assertThat(CaseEdit.of(FILE, "case,says\nA,b\nC,d\n", Map.of(3L, Map.of("says", "e"))).diff())
        .isEqualTo("--- a/cases/x.csv\n+++ b/cases/x.csv\n@@ -3,1 +3,1 @@ says\n-C,d\n+C,e\n");
  }

  @Test
  void aRowOfSeveralLinesStaysOne() {
    CaseEdit edit =
        CaseEdit.of(
            FILE,
            "case,says\n\"A\nB\",c\nD,e\n",
            Map.of(2L, Map.of("case", "A B"), 4L, Map.of("says", "f")));

    assertThat(edit.after()).isEqualTo("case,says\n\"A B\",c\nD,f\n");
    assertThat(edit.diff()).contains("@@ -2,2 +2,1 @@ case\n", "@@ -4,1 +3,1 @@ says\n");
  }

  @Test
  void whereNothingChangesThereIsNoDifference() {
    assertThat(CaseEdit.of(FILE, "case,says\nA,b\n", Map.of(2L, Map.of("says", "b"))).diff())
        .isEmpty();
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsWrittenSoThatItDoesNot() {
    Map<Long, Map<String, String>> answers = Map.of(2L, Map.of("says", "=cmd|' /C calc'!A0"));

    CaseEdit edit = CaseEdit.of(FILE, "case,says\nA,b\n", answers);

    assertThat(edit.after()).isEqualTo("case,says\nA,'=cmd|' /C calc'!A0\n");
    assertThat(CaseEdit.of(FILE, edit.after(), answers).diff()).isEmpty();
  }
}
