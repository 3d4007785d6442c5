package dev.smallcap.advisor.situation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The strict reader names the command where the command can take the file over, and only there. */
class ExportHintTest {
  private static final String HEADER = "symbol,quantity,price,currency,price_date,class\n";
  private static final String COMMAND = "import FILE --out holdings.csv";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "005930,1,70000,krw,2026-01-15,OTHER_EQUITY",
        "AV.L,1,496,GBX,2026-01-15,OTHER_EQUITY",
        "005930,1,70000,KRW,2026-01-15,other_equity",
        "005930,1,\"70,000\",KRW,2026-01-15,OTHER_EQUITY",
      })
  void aCellThatTheCommandReadsIsShownTheCommand(String row) {
    assertThatThrownBy(() -> Holdings.parse(HEADER + row + "\n", "x.csv"))
        .hasMessageContaining(COMMAND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "005930,1,70000,KRW,2026-01-15,EQUITY",
        "005930,1,70000,DOLLAR,2026-01-15,OTHER_EQUITY",
        "\"005930,1,70000,KRW,2026-01-15,OTHER_EQUITY",
      })
  void aCellThatTheCommandRefusesTooIsNotShownIt(String row) {
    assertThatThrownBy(() -> Holdings.parse(HEADER + row + "\n", "x.csv"))
        .hasMessageNotContaining(COMMAND);
  }

  @Test
  void aWebPageIsToldAsThat() {
    assertThatThrownBy(() -> Holdings.parse("<html><table>\n", "x.csv"))
        .hasMessageContaining("it is a web page or XML: open it in a spreadsheet");
  }
}
