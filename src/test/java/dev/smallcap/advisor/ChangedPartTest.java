package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.PartTable;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.AssetClass;
import dev.smallcap.advisor.terms.Stage;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A firm lets a class count to something else by a changed row. */
@Tag("slow")
class ChangedPartTest {
  /** A policy with a row that plays or counts otherwise. */
  private static Policy with(String path, String start, String said) {
    Map<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.compute(
        path,
        (file, text) ->
            text.replaceFirst("(?m)^" + start + ",.*$", start + "," + said + ",house view"));
    assertThat(texts).isNotEqualTo(RuleFiles.standard().texts());
    return Policy.of(texts);
  }

  private static Situations holding(Policy policy, String code, String value) {
    return Situations.in(Stage.ER1).by(policy, Stage.ER1).holds("IVV", value).holds(code, "30000");
  }

  private static Recommendation withOthers(Policy policy) {
    return Situations.in(Stage.ER1)
        .by(policy, Stage.ER1)
        .holds("IVV", "60000")
        .holds("OWN", "40000", AssetClass.SMALL, "1")
        .advice();
  }

  /** R4, the first half year, short: 15 percent, three quarters of it the Russell 2000. */
  @Test
  void leveragedMidCapsCountToTheSleeveAndLeaveIt() {
    Recommendation advice = holding(Situations.STANDARD, "MVV", "70000").advice();

    assertThat(Situations.trades(advice))
        .isEqualTo("BUY IJR 3.75, BUY IVV 15, BUY IWM 11.25, SELL MVV 30");
  }

  /** Then they are core, of which leveraged funds pay first, and only for the 15 percent. */
  @Test
  @Tag("long")
  void leveragedMidCapsThatCountToTheCorePayForTheSleeve() {
    Policy changed = with(PartTable.CLASSES, "MID,any,LEVERAGED", "LEVERAGED_CORE");
    Recommendation advice = holding(changed, "MVV", "70000").advice();

    assertThat(Situations.trades(advice)).isEqualTo("BUY IJR 3.75, BUY IWM 11.25, SELL MVV 15");
    assertThat(advice.sleeve().now().value()).isEqualByComparingTo("0");
  }

  /** 40 percent of Q: what exceeds the 15 is sold, and no leg is opened beside the rest. */
  @Test
  void otherSmallCapsCountToTheSleeve() {
    Recommendation advice = withOthers(Situations.STANDARD);

    assertThat(Situations.trades(advice)).isEqualTo("BUY IVV 25, SELL OWN 25");
  }

  @Test
  @Tag("long")
  void otherSmallCapsThatCountToTheCoreOrToQAloneStayBesideAWholeSleeve() {
    for (String said : new String[] {"CORE", "EQUITY_MONEY"}) {
      Recommendation advice = withOthers(with(PartTable.PARTS, "OTHER_SMALL_MID", said));

      assertThat(Situations.trades(advice))
          .as(said)
          .isEqualTo("BUY IJR 3.75, BUY IWM 11.25, SELL IVV 15");
      assertThat(advice.equityMoney()).as(said).hasToString("USD 100000.00");
    }
  }

  /** In a late cycle a short sleeve is sold: 12 percent of the S&P 600, and the others with it. */
  @Test
  @Tag("long")
  void whatDoesNotCountToTheSleeveStaysWhereItIsSold() {
    Policy changed = with(PartTable.PARTS, "OTHER_SMALL_MID", "CORE");
    Situations late =
        Situations.in(Stage.LATE)
            .holds("IVV", "48000")
            .holds("IJR", "12000")
            .holds("OWN", "40000", AssetClass.SMALL, "1");

    assertThat(Situations.trades(late.advice())).isEqualTo("BUY IVV 52, SELL IJR 12, SELL OWN 40");
    assertThat(Situations.trades(late.by(changed, Stage.LATE).advice()))
        .isEqualTo("BUY IVV 12, SELL IJR 12");
  }

  /** Q is then 60,000: 6,750 of the Russell 2000 and 2,250 of the S&P 600. */
  @Test
  @Tag("long")
  void otherSmallCapsThatCountToNothingLeaveTheEquityMoney() {
    Recommendation advice = withOthers(with(PartTable.PARTS, "OTHER_SMALL_MID", "NOTHING"));

    assertThat(advice.equityMoney()).hasToString("USD 60000.00");
    assertThat(Situations.orders(advice))
        .isEqualTo("BUY IJR USD 2250.00, BUY IWM USD 6750.00, SELL IVV USD 9000.00 x 9000");
  }

  /** Bonds of 40,000 beside 60,000 in the core: 15 percent of 100,000 instead of 60,000. */
  @Test
  void keptAssetsThatCountToQAloneMakeTheSleeveLarger() {
    Policy changed = with(PartTable.PARTS, "KEPT", "EQUITY_MONEY");
    Situations bonds =
        Situations.in(Stage.ER1).holds("IVV", "60000").holds("B", "40000", AssetClass.BOND, "1");

    assertThat(Situations.orders(bonds.advice())).contains("SELL IVV USD 9000.00");
    assertThat(Situations.orders(bonds.by(changed, Stage.ER1).advice()))
        .contains("SELL IVV USD 15000.00");
  }

  @Test
  @Tag("long")
  void aFolderFromBeforeTheTablesAdvisesTheSame() {
    Map<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.remove(PartTable.CLASSES);
    texts.remove(PartTable.PARTS);
    Policy older = Policy.of(texts);
    for (Stage stage : Stage.values()) {
      Situations held =
          Situations.in(stage)
              .cash("5000")
              .holds("IVV", "60000")
              .holds("SSO", "5000")
              .holds("IWM", "10000")
              .holds("MVV", "10000")
              .holds("OWN", "5000", AssetClass.MID, "1")
              .holds("B", "20000", AssetClass.BOND, "1");
      Recommendation now = held.by(Situations.STANDARD, stage).advice();
      Recommendation before = held.by(older, stage).advice();

      assertThat(before.decision()).as(stage.name()).isEqualTo(now.decision());
      assertThat(before.trades()).isEqualTo(now.trades());
      assertThat(before.weights()).isEqualTo(now.weights());
      assertThat(before.told()).isEqualTo(now.told());
    }
  }
}
