package dev.smallcap.advisor.author.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.Residency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class DifferenceTest {
  private static final Policy SHIPPED = Policy.standard();
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

  @TempDir private Path folder;

  @Test
  void aPolicyComparedWithItselfSaysNothing() {
    Difference difference = Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(SHIPPED));
    assertThat(difference.none()).isTrue();
    assertThat(difference.lines()).isEmpty();
    assertThat(difference.periods()).containsExactly(new Period(FIRST, null, List.of(), Set.of()));
  }

  @Test
  @Tag("long")
  void aLowerCapChangesExactlyTheCellsOfTheMatrixThatHoldIt() {
    Policy lower = appended("sleeve.cap,2026-07-01,18,percent of Q,house view");
    Difference difference = Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(lower));

    assertThat(difference.periods()).hasSize(2);
    assertThat(difference.periods().get(0).regions()).isEmpty();
    assertThat(difference.periods())
        .extracting(Period::from, Period::until)
        .containsExactly(tuple(FIRST, JULY), tuple(JULY, null));
    assertThat(lines(difference, JULY))
        .containsExactly(
            "R5, ER1 and ER2; no money needed within 36 months, no drawdown, withdrawals up to 4 %,"
                + " no all in for surge: BUILD 20 % to BUILD 18 %",
            "R5, MID and LONG, ER3; no money needed within 36 months, no drawdown, withdrawals up"
                + " to 4 %, no all in for surge: BUILD 20 % to BUILD 18 %",
            "R3-R5, UNKNOWN; no money needed within 36 months: HOLD 20 % to HOLD 18 %",
            "stance HOLD and BUILD: no longer 20 % 1 % by plan-ceiling, now 18 % 1 % by"
                + " plan-ceiling",
            "requested sleeve over 18 to 20 %: now guardrails-request");
    assertThat(difference.periods().get(1).regions())
        .extracting(Region::degree)
        .containsExactly(
            Impact.OUTCOME, Impact.OUTCOME, Impact.OUTCOME, Impact.OUTCOME, Impact.DISCLOSURE);
    assertThat(difference.periods().get(1).notCompared())
        .singleElement()
        .asString()
        .startsWith("what sleeve.cap does outside the rules");
    assertThat(changed(SHIPPED.matrix(JULY, Residency.US), lower.matrix(JULY, Residency.US)))
        .containsExactlyInAnyOrder(
            "ER1 SHORT R5",
            "ER1 MID R5",
            "ER1 LONG R5",
            "ER2 SHORT R5",
            "ER2 MID R5",
            "ER2 LONG R5",
            "ER3 MID R5",
            "ER3 LONG R5",
            "UNKNOWN SHORT R3",
            "UNKNOWN SHORT R4",
            "UNKNOWN SHORT R5",
            "UNKNOWN MID R3",
            "UNKNOWN MID R4",
            "UNKNOWN MID R5",
            "UNKNOWN LONG R3",
            "UNKNOWN LONG R4",
            "UNKNOWN LONG R5");
  }

  @Test
  @Tag("long")
  void theSameChangeReadBackwardsIsTheSameRegionsTheOtherWayRound() {
    Policy lower = appended("sleeve.cap,2026-07-01,18,percent of Q,house view");
    assertThat(lines(Difference.of(PolicyModels.of(lower), PolicyModels.of(SHIPPED)), JULY))
        .hasSize(5)
        .anyMatch(line -> line.endsWith("BUILD 18 % to BUILD 20 %"))
        .contains("requested sleeve over 18 to 20 %: no longer guardrails-request");
  }

  @Test
  @Tag("long")
  void aMovedStageMovesOneMonthOfARecoveryAndFallsBackOnNoOther() {
    Policy earlier = appended("cycle.stage.first,2026-07-01,5,months,house view");
    List<String> lines =
        lines(Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(earlier)), JULY);
    assertThat(lines)
        .contains(
            "R5, SHORT, ER1 that is ER2 now in month 6; no money needed within 36 months:"
                + " split 100/0/0 to 50/50/0")
        .noneMatch(line -> line.contains("BUILD"));
    assertThat(lines).allMatch(line -> line.contains("6"));
  }

  @Test
  @Tag("long")
  void aMovedHorizonIsSaidInMonthsForTheTwoPoliciesNameTheMonthsOtherwise() {
    Policy longer = appended("horizon.short,2026-07-01,18,months,house view");
    List<String> lines =
        lines(Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(longer)), JULY);
    assertThat(lines)
        .contains(
            "R4, horizon months 13-18, ER1; no money needed within 36 months: split 25/75/0 to"
                + " 75/25/0",
            "R3, months held 13-18, LATE; no money needed within 36 months: HOLD 10 % to EXIT",
            "R3-R5, horizon months 19 or more held for 13-18, UNKNOWN and ER1 and ER2; sleeve held:"
                + " no longer held-mid, now held-short",
            "R3-R5, horizon months 13-18 held for up to 12, any market but ER1 and ER2; sleeve"
                + " held: no longer horizon-mid, now horizon-short")
        .allMatch(line -> line.contains("horizon months ") || line.contains("months held "));
    assertThat(lines).noneMatch(line -> line.contains("SHORT,") || line.contains("MID,"));
  }

  @Test
  @Tag("long")
  void neighbouringPeriodsThatDifferAlikeAreOne() {
    Policy twice =
        appended(
            "withdrawal.most,2026-07-01,5,percent a year,house view",
            "policy.version,2026-08-01,1.2,version,house view",
            "withdrawal.most,2026-09-01,4,percent a year,house view");
    assertThat(Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(twice)).periods())
        .extracting(Period::from, Period::until)
        .containsExactly(tuple(FIRST, JULY), tuple(JULY, SEPTEMBER), tuple(SEPTEMBER, null));
  }

  @Test
  @Tag("long")
  void aNumberThatNoRuleReadsIsSaidNotToBeCompared() {
    Policy wider = appended("shares.decimals,2026-07-01,3,decimals,house view");
    Difference difference = Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(wider));
    assertThat(lines(difference, JULY)).isEmpty();
    assertThat(difference.periods().get(1).notCompared())
        .singleElement()
        .asString()
        .startsWith("what shares.decimals does outside the rules");
    assertThat(difference.none()).isFalse();
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "holidays.csv | NYSE,2026-05-04,Day of mourning,house view",
        "releases.csv | CPIAUCSL,2026-05,2026-06-20,house view",
        "reasons.csv | tilt-long,55,FOR,house view"
      })
  void closedDaysReleaseDaysAndWeightsAreSaidNotToBeCompared(String file, String row) {
    Policy other = EditedRules.in(folder).edit(file, text -> text + row + "\n").policy();
    for (Difference difference :
        List.of(
            Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(other)),
            Difference.of(PolicyModels.of(other), PolicyModels.of(SHIPPED)))) {
      Period period = difference.periods().get(0);
      assertThat(period.regions()).isEmpty();
      assertThat(period.notCompared())
          .singleElement()
          .asString()
          .startsWith("what " + file + " does outside the rules")
          .endsWith(": a book shows it");
    }
  }

  @Test
  @Tag("long")
  void closedDaysAreSaidNotToBeComparedBesideANumberThatIs() {
    Policy other =
        EditedRules.in(folder)
            .edit("holidays.csv", text -> text + "NYSE,2026-05-04,Day of mourning,house view\n")
            .edit(
                "parameters.csv",
                text -> text + "band,2026-07-01,30,percent of the target,house view\n")
            .policy();
    assertThat(Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(other)).periods())
        .extracting(period -> period.notCompared().size())
        .containsExactly(1, 2);
  }

  @Test
  @Tag("long")
  void otherWordsChangeOnlyTheReason() {
    Policy reworded =
        EditedRules.in(folder)
            .edit(
                "client/sleeve.drl",
                text ->
                    text.replace(
                        "month {age} of a recovery: the size for {risk} is {size}",
                        "in month {age} of a recovery the size for {risk} is {size}"))
            .policy();
    List<Region> regions =
        Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(reworded))
            .periods()
            .get(0)
            .regions();
    assertThat(regions)
        .isNotEmpty()
        .allMatch(region -> region.degree() == Impact.REASON)
        .allMatch(region -> region.change().equals("sleeve-recovery is worded otherwise"));
    assertThat(regions).anyMatch(region -> region.where().startsWith("R3-R5, ER1 and ER2"));
  }

  @Test
  @Tag("long")
  void aFundThatIsTakenOffTheListIsSaidForTheAccountsThatCouldBuyIt() {
    Policy fewer =
        SHIPPED.withFunds(
            FundList.of(
                PolicyModels.of(SHIPPED).funds().funds().stream()
                    .filter(fund -> !fund.id().equals("IJR"))
                    .toList()));
    assertThat(lines(Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(fewer)), FIRST))
        .containsExactlyInAnyOrder(
            "KR_OVERSEAS and US_BROKERAGE; lowest grade up to 2: fund IJR (SP_SMALLCAP_600) is not"
                + " bought",
            "KR_OVERSEAS and US_BROKERAGE; lowest grade up to 2: fund SPSM is bought for"
                + " SP_SMALLCAP_600 rather than IJR");
  }

  @Test
  @Tag("long")
  void aRefusalThatIsLiftedIsSaidWithWhatComesInstead() {
    Policy lifted =
        EditedRules.in(folder)
            .edit("parameters.csv", text -> text + "grade.r3,2026-07-01,3,grade,house view\n")
            .policy();
    List<String> lines =
        lines(Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(lifted)), JULY);
    assertThat(lines)
        .contains(
            "R3; residency US and EU and OTHER, mildest grade 2: now NOT_SUITABLE by"
                + " suitability-grade");
    List<String> back =
        lines(Difference.of(PolicyModels.of(lifted), PolicyModels.of(SHIPPED)), JULY);
    assertThat(back)
        .contains(
            "R3; residency US and EU and OTHER, mildest grade 2: no longer NOT_SUITABLE by"
                + " suitability-grade")
        .anyMatch(
            line ->
                line.startsWith("R3, MID and LONG, EXPANSION and ER3;")
                    && line.endsWith(": NOT_SUITABLE to BUILD 10 %; split 0/70/30"));
  }

  @Test
  @Tag("long")
  void aRuleThatTakesThePlaceOfAnotherIsComparedWithIt() {
    EditedRules edited =
        EditedRules.in(folder)
            .edit(
                "client/suitability.drl",
                text ->
                    text.replace("@id( suitability-margin )", "@id( suitability-loan )")
                        .replace(
                            "Exposure( marginDebt == true )",
                            "Exposure( marginDebt == true, sleeveHeld == true )"));
    for (String named :
        List.of(
            "words/en.properties", "words/ko.properties", "cases/suitability.csv", "reasons.csv")) {
      edited.edit(named, text -> text.replace("suitability-margin", "suitability-loan"));
    }
    Policy replaced = edited.policy();
    assertThat(lines(Difference.of(PolicyModels.of(SHIPPED), PolicyModels.of(replaced)), FIRST))
        .containsExactlyInAnyOrder(
            "margin debt, no sleeve held: no longer NOT_SUITABLE by suitability-margin",
            "margin debt, sleeve held: no longer suitability-margin, now suitability-loan");
  }

  private Policy appended(String... rows) {
    return EditedRules.in(folder)
        .edit("parameters.csv", text -> text + String.join("\n", rows) + "\n")
        .policy();
  }

  private static List<String> lines(Difference difference, LocalDate from) {
    return difference.periods().stream()
        .filter(period -> period.from().equals(from))
        .flatMap(period -> period.regions().stream())
        .map(Region::line)
        .toList();
  }

  private static List<String> changed(List<MatrixRow> before, List<MatrixRow> after) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        MatrixRow row = before.get(i);
        changed.add(row.stage() + " " + row.horizon() + " " + row.risk());
      }
    }
    return changed;
  }
}
