package dev.smallcap.advisor.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The cases of horizon.drl alone, which stand complete, and then not. */
class CaseChecksTest {
  private static final String HORIZON = "cases/horizon.csv";
  private static final String CASES =
      """
      case,horizon months,drawdown,concludes
      A year is short,12,,horizon-short SHORT
      A month more than a year is medium,13,,horizon-mid MID
      Five years are medium,60,,horizon-mid MID
      A month more than five years is long,61,,horizon-long LONG
      Who lives from the account has a long horizon too,61,yes,horizon-long LONG
      """;

  private final SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());

  CaseChecksTest() {
    texts
        .keySet()
        .removeIf(
            path ->
                (path.endsWith(".drl") && !path.equals("client/horizon.drl"))
                    || (path.startsWith("cases/")
                        && path.indexOf('/', 6) < 0
                        && !path.equals(HORIZON)
                        && !path.equals(CaseFile.ORDINARY)));
    texts.put(HORIZON, CASES);
  }

  @Test
  void casesThatReachEveryRuleAreNotRemarkedOn() {
    assertThat(remarks()).isEmpty();
  }

  @Test
  void aRuleWithoutAFiringCaseIsNamed() {
    texts.put(HORIZON, "case,concludes\nOne,horizon-mid\nTwo,horizon-long\n");

    assertThat(remarks())
        .hasSize(1)
        .allSatisfy(
            line ->
                assertThat(line).contains("error case-missing", "has no case in which it fires"))
        .anySatisfy(
            line -> assertThat(line).startsWith("client/horizon.drl:").contains("(horizon-short)"));
  }

  @Test
  void aRuleThatEveryCaseNamesHasNoSilentOne() {
    String all = String.join("; ", rules().stream().map(Rule::id).toList());
    texts.put(HORIZON, "case,concludes\nOne,\"" + all + "\"\n");

    assertThat(remarks())
        .hasSize(rules().size())
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("error case-missing", "has no case in which it stays silent"));
  }

  @Test
  void aRuleAndItsSuccessorEachNeedCasesOfTheirOwnDays() {
    supersede();
    date("");
    assertThat(remarks())
        .singleElement()
        .asString()
        .contains(
            "The rule (horizon-short) has no case in which it fires on a day from 2026-01-01 to"
                + " 2026-06-30.");

    append(HORIZON, "2026-06-30,A year was short,12,,horizon-short SHORT\n");
    assertThat(remarks())
        .singleElement()
        .asString()
        .contains(
            "The rule (horizon-short) has no case in which it stays silent on a day from"
                + " 2026-01-01 to 2026-06-30.");

    append(HORIZON, "2026-06-30,A month more was medium,13,,horizon-mid MID\n");
    assertThat(remarks()).isEmpty();
  }

  @Test
  void aSuccessorIsNotReachedByCasesOfTheDaysBeforeIt() {
    supersede();
    date("2026-06-30");

    assertThat(remarks())
        .hasSize(2)
        .anySatisfy(
            line -> assertThat(line).contains("(horizon-brief) has no case in which it fires."));
  }

  /** From July on another rule says what is short. */
  private void supersede() {
    texts.computeIfPresent(
        "client/horizon.drl",
        (path, text) -> {
          int start = text.indexOf("rule \"");
          int end = text.indexOf("\nend", start) + 5;
          String old = text.substring(start, end);
          String until = "@since( \"2026-01-01\" )\n    @until( \"2026-07-01\" )";
          return text.substring(0, start)
              + old.replace("@since( \"2026-01-01\" )", until)
              + old.replace("horizon-short", "horizon-brief").replace("2026-01-01", "2026-07-01")
              + text.substring(end);
        });
  }

  @Test
  void aRuleFileWithoutCasesLacksOneForEachRule() {
    texts.remove(HORIZON);

    assertThat(remarks()).hasSize(rules().size());
  }

  @Test
  void aCellThatCannotBeReadIsNamedByItsPlace() {
    append(HORIZON, "\"Odd\",soon,,horizon-mid MID\n");

    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("cases/horizon.csv:7:7 error case-row:")
        .contains("the horizon months (soon) is not");
  }

  @Test
  void aColumnThatIsNoPropertyIsNamedOnce() {
    texts.computeIfPresent(HORIZON, (path, text) -> text.replace(",drawdown,", ",weather,"));

    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("cases/horizon.csv:1:1 error case-row:")
        .contains("the column (weather) is no property");
  }

  @Test
  void aFileThatIsNoTableIsNamed() {
    append(HORIZON, "too,few,cells\n");

    assertThat(remarks())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "cases/horizon.csv:7:1 error case-row: cases/horizon.csv, line 7: 3"
                            + " fields"));
  }

  @Test
  void aParameterThatIsNotThereIsNamed() {
    texts.put(
        "cases/months.csv", "case,parameters,figures,month,label\nA,,flat.csv,2025-01,LATE\n");
    texts.put("cases/advice.csv", "case,decision,parameters\nA,HOLD,sleeve.cup=3\n");

    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("cases/advice.csv:2:8 error case-row:")
        .contains("(sleeve.cup)");
  }

  @Test
  void ordinaryValuesThatCannotBeReadOrAreMissingAreNamed() {
    append(CaseFile.ORDINARY, "Client,weather,sunny\n");

    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("cases/ordinary.csv:")
        .contains(":8 error case-row:", "the property (weather) is no property of a fact");

    texts.remove(CaseFile.ORDINARY);
    assertThat(remarks()).singleElement().asString().contains("cases/ordinary.csv) is missing");
  }

  @Test
  void anOrdinaryValueThatCannotBeReadIsToldOnceAtItsPlace() {
    texts.computeIfPresent(
        CaseFile.ORDINARY, (path, text) -> text.replace("Market,age,0", "Market,age,old"));
    texts.put("client/late.drl", texts.get("client/horizon.drl"));
    texts.put("cases/late.csv", CASES);

    assertThat(remarks())
        .filteredOn(line -> line.contains("case-row"))
        .singleElement()
        .asString()
        .startsWith("cases/ordinary.csv:4:12 error case-row: cases/ordinary.csv, line 4: the value")
        .contains("(old) is not a whole number");
  }

  @Test
  void anOrdinaryValueThatIsMissingIsToldOnceAtItsFile() {
    texts.computeIfPresent(CaseFile.ORDINARY, (path, text) -> text.replace("Market,age,0\n", ""));

    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("cases/ordinary.csv:1:1 error case-row: cases/ordinary.csv has no value");
  }

  @Test
  void aRefusalIsCheckedWithoutItsCells() {
    texts.put(
        "cases/advice.csv",
        """
        case,age,decision,naming,sleeve
        Without words,131,REJECTED,,
        With a sleeve,131,REJECTED,age (131),15 %
        Words of no refusal,40,HOLD,age,
        As it should be,131,REJECTED,age (131),
        """);

    assertThat(remarks())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).startsWith("cases/advice.csv:2:28 error case-row:"))
        .anySatisfy(line -> assertThat(line).startsWith("cases/advice.csv:3:38 error case-row:"))
        .anySatisfy(line -> assertThat(line).startsWith("cases/advice.csv:4:29 error case-row:"));

    texts.put("cases/advice.csv", "case,rsik profile,decision,naming\nA,R9,REJECTED,R9\n");
    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("cases/advice.csv:1:1 error case-row:")
        .contains("(rsik profile)");
  }

  @Test
  void aMonthWithoutALabelIsNamed() {
    texts.put("cases/months.csv", "case,figures,month,label\nA,flat.csv,2025-01,\n");

    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("cases/months.csv:2:20 error case-row:");
  }

  @Test
  void aCaseOfARuleThatIsNotThereIsAWarning() {
    append(HORIZON, "Odd,12,,horizon-gone SHORT\n");
    texts.put("cases/advice.csv", "case,decision,says\nA,HOLD,horizon-short; horizon-gone\n");
    texts.put(
        "cases/months.csv", "case,figures,month,label,finds\nA,flat.csv,2025-01,LATE,cycle-gone\n");

    assertThat(remarks())
        .containsExactly(
            "cases/advice.csv:2:8 warning case-stray: The case names the rule (horizon-gone), which"
                + " is not there.",
            "cases/horizon.csv:7:9 warning case-stray: The case names the rule (horizon-gone),"
                + " which is not there.",
            "cases/months.csv:2:25 warning case-stray: The case names the rule (cycle-gone), which"
                + " is not there.");
  }

  @Test
  void aCaseFileOfARuleFileThatIsNotThereIsAWarning() {
    texts.put("cases/weather.csv", "case,sun,concludes\nA,yes,weather-fine\n");

    assertThat(remarks())
        .singleElement()
        .asString()
        .startsWith("cases/weather.csv:1:1 warning case-stray:");
  }

  private void append(String path, String row) {
    texts.computeIfPresent(path, (key, text) -> text + row);
  }

  private List<String> remarks() {
    return CaseChecks.remarks(new RuleFiles(texts), rules()).stream()
        .map(Remark::toString)
        .toList();
  }

  private List<Rule> rules() {
    return RuleParser.rules(new RuleFiles(texts));
  }

  /** Gives the cases of horizons a day each, empty for the latest, and the successor's id. */
  private void date(String day) {
    texts.put(
        HORIZON,
        CASES
            .replace("12,,horizon-short", "12,,horizon-brief")
            .replace("case,", "as-of,case,")
            .replaceAll("(?m)^(A|Five|Who) ", day + ",$1 "));
  }
}
