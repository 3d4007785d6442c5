package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.review.PolicyReview;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.FundIndex;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.PositionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTableTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  private static final String LEVERAGED_MID =
      "MID,any,LEVERAGED,LEVERAGED,\"assumption: leveraged mid caps count to the sleeve, at value"
          + " times leverage\"\n";

  private static RuleFiles edited(String path, UnaryOperator<String> change) {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.compute(path, (file, text) -> change.apply(text));
    return new RuleFiles(texts);
  }

  /** A row without its source and its end, changed into another row or taken out. */
  private static RuleFiles row(String path, String start, String other) {
    return edited(
        path,
        text -> {
          assertThat(text).contains("\n" + start + ",");
          return text.replaceFirst(
              "(?m)^" + start + ",.*\\n", other.isEmpty() ? "" : other + ",house view\n");
        });
  }

  private static PositionKind part(AssetClass assetClass, FundIndex index, String leverage) {
    return PartTable.shipped().part(assetClass, index, new BigDecimal(leverage));
  }

  private static List<String> remarks(RuleFiles files) {
    return PolicyReview.of(files).remarks().stream()
        .map(
            remark ->
                remark.code().id()
                    + " "
                    + remark.file()
                    + ":"
                    + remark.at()
                    + " "
                    + remark.what()
                    + " Maybe "
                    + remark.maybe())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "CORE, SP_500, 1, CORE",
    "CORE, NASDAQ_100, 3, LEVERAGED_CORE",
    "CORE, SP_500, -1, INVERSE",
    "SMALL, RUSSELL_2000, 1, RUSSELL_2000",
    "SMALL, SP_SMALLCAP_600, 1, SP_SMALLCAP_600",
    "SMALL, OTHER, 0.5, OTHER_SMALL_MID",
    "SMALL, RUSSELL_2000, 1.25, LEVERAGED",
    "SMALL, RUSSELL_2000, -2, INVERSE",
    "MID, SP_MIDCAP_400, 1, SP_MIDCAP_400",
    "MID, OTHER, 1, OTHER_SMALL_MID",
    "MID, SP_MIDCAP_400, 2, LEVERAGED",
    "CASH, SWEEP, 1, SWEEP",
    "CASH, MONEY_MARKET, 1, CASH_FUND",
    "BOND, OTHER, 2, KEPT",
    "OTHER_EQUITY, OTHER, 1, KEPT",
    "OTHER, OTHER, -1, INVERSE"
  })
  void theShippedClassesPlayThePartsThatThePolicySays(
      AssetClass assetClass, FundIndex index, String leverage, PositionKind part) {
    assertThat(part(assetClass, index, leverage)).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({
    "CORE, true, false, true, false",
    "LEVERAGED_CORE, true, false, true, false",
    "RUSSELL_2000, true, true, false, false",
    "SP_SMALLCAP_600, true, true, false, false",
    "SP_MIDCAP_400, true, true, false, false",
    "OTHER_SMALL_MID, true, true, false, false",
    "LEVERAGED, true, true, false, false",
    "INVERSE, false, false, false, false",
    "SHORT, false, false, false, false",
    "CASH, true, false, false, true",
    "SWEEP, true, false, false, true",
    "CASH_FUND, true, false, false, true",
    "KEPT, false, false, false, false"
  })
  void theShippedPartsCountToWhatThePolicySays(
      PositionKind part, boolean equityMoney, boolean sleeve, boolean core, boolean money) {
    PartTable shipped = PartTable.shipped();

    assertThat(shipped.inEquityMoney(part)).isEqualTo(equityMoney);
    assertThat(shipped.inSleeve(part)).isEqualTo(sleeve);
    assertThat(shipped.inCore(part)).isEqualTo(core);
    assertThat(shipped.isMoney(part)).isEqualTo(money);
  }

  @Test
  @Tag("long")
  void aFolderWithoutTheTablesIsReadWithTheShippedOnes() {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.remove(PartTable.CLASSES);
    texts.remove(PartTable.PARTS);
    RuleFiles older = new RuleFiles(texts);

    assertThat(PartTable.of(older)).isEqualTo(PartTable.shipped());
    assertThat(remarks(older)).isEmpty();
    assertThat(older.fingerprint()).isNotEqualTo(SHIPPED.fingerprint());
  }

  @Test
  void aRowOfAnIndexComesBeforeThatOfAny() {
    PartTable table =
        PartTable.of(
            edited(
                PartTable.CLASSES, text -> text + "MID,SP_MIDCAP_400,LEVERAGED,KEPT,house view\n"));

    assertThat(table.part(AssetClass.MID, FundIndex.SP_MIDCAP_400, BigDecimal.valueOf(2)))
        .isEqualTo(PositionKind.KEPT);
    assertThat(table.part(AssetClass.MID, FundIndex.OTHER, BigDecimal.valueOf(2)))
        .isEqualTo(PositionKind.LEVERAGED);
  }

  @Test
  @Tag("slow")
  void aClassWithoutAPartIsRefusedWithTheRowThatIsMissing() {
    RuleFiles gap = edited(PartTable.CLASSES, text -> text.replace(LEVERAGED_MID, ""));

    assertThat(remarks(gap))
        .containsExactly(
            "part-row classes.csv:1:1 The class (MID) of leverage (LEVERAGED) has no part for"
                + " [RUSSELL_2000, SP_SMALLCAP_600, SP_MIDCAP_400, SP_500, NASDAQ_100,"
                + " US_TOTAL_MARKET, MONEY_MARKET, SWEEP, OTHER]. Maybe add a row:"
                + " MID,any,LEVERAGED,PART,SOURCE.");
    assertThatThrownBy(() -> PartTable.of(gap))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("The class (MID) of leverage (LEVERAGED) has no part");
  }

  @Test
  @Tag("slow")
  void aClassWithTwoPartsIsRefusedWithTheSecondRow() {
    RuleFiles twice =
        edited(PartTable.CLASSES, text -> text + "MID,any,LEVERAGED,KEPT,house view\n");

    assertThat(remarks(twice))
        .containsExactly(
            "part-row classes.csv:31:5 rules/classes.csv, line 31: the index (any) stands twice for"
                + " MID and LEVERAGED. Maybe remove one of the rows.");
    assertThatThrownBy(() -> PartTable.of(twice)).isInstanceOf(PolicyException.class);
  }

  @Test
  @Tag("slow")
  void aPartWithoutARowIsRefusedWithTheRowThatIsMissing() {
    assertThat(remarks(row(PartTable.PARTS, "LEVERAGED_CORE", "")))
        .containsExactly(
            "part-row parts.csv:1:1 The part (LEVERAGED_CORE) has no row: nothing says what it"
                + " counts to. Maybe add a row: LEVERAGED_CORE,CORE,SOURCE.");
  }

  @Test
  @Tag("slow")
  void aPartThatStandsTwiceIsRefusedWithTheSecondRow() {
    assertThat(remarks(edited(PartTable.PARTS, text -> text + "KEPT,NOTHING,house view\n")))
        .containsExactly(
            "part-row parts.csv:15:1 rules/parts.csv, line 15: the part (KEPT) stands twice."
                + " Maybe remove one of the rows.");
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "parts.csv | CORE,CORE | CORE,SLEEVE | is not what orders of CORE are worked out for",
        "parts.csv | RUSSELL_2000,SLEEVE | RUSSELL_2000,NOTHING | write one of [SLEEVE]",
        "parts.csv | SHORT,NOTHING | SHORT,EQUITY_MONEY | is not what orders of SHORT",
        "parts.csv | KEPT,NOTHING | KEPT,MONEY | write one of [CORE, EQUITY_MONEY, NOTHING]",
        "parts.csv | KEPT,NOTHING | KEPT,ASIDE | the counts to (ASIDE) is not known",
        "classes.csv | BOND,any,PLAIN,KEPT | BOND,any,PLAIN,SHORT | is played by no class",
        "classes.csv | BOND,any,PLAIN,KEPT | BOND,any,PLAIN,CASH | write CASH_FUND or KEPT",
        "classes.csv | CORE,any,INVERSE,INVERSE | CORE,any,INVERSE,CORE | write INVERSE or KEPT",
        "classes.csv | BOND,any,PLAIN,KEPT | BOND,any,FLAT,KEPT | the leverage (FLAT) is not known",
        "classes.csv | MID,SP_MIDCAP_400,PLAIN,SP_MIDCAP_400 | MID,SP_MIDCAP_400,PLAIN,CORE"
            + " | it is bought for the leg SP_MIDCAP_400"
      })
  void whatOrdersCannotBeWorkedOutForIsRefused(
      String path, String start, String other, String said) {
    assertThat(remarks(row(path, start, other)))
        .singleElement()
        .asString()
        .startsWith("part-row " + path)
        .contains(said);
  }

  @Test
  @Tag("long")
  void aRowWithoutASourceIsRefused() {
    assertThat(
            remarks(
                edited(
                    PartTable.PARTS,
                    text -> text.replaceFirst("KEPT,NOTHING,.*", "KEPT,NOTHING,"))))
        .singleElement()
        .asString()
        .contains("the source () is empty");
  }
}
