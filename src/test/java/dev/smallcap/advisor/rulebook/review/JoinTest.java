package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules whose facts combine without end are refused before anything is compiled. */
@Tag("slow")
class JoinTest {
  private static final String CHANGES = "market/changes.drl";

  @ParameterizedTest
  @Tag("long")
  @CsvSource({"MonthlyChange, 7", "SeriesAge, 7", "MonthlyChange, 3", "InterpolatedMonth, 8"})
  void moreThanTwoFactsOfAKindAreRefused(String kind, int times) {
    assertThat(remarks(CHANGES, rules(1, (kind + "()\n").repeat(times), "Caution()")))
        .singleElement()
        .asString()
        .contains("error join", "more than 2 facts of one kind (" + kind + ")");
  }

  @Test
  @Tag("long")
  void twoOfManyAreRefusedWhereTheyCombineInTooManyWays() {
    // 7 series of 37 months each
    assertThat(remarks(CHANGES, rules(1, "MonthlyChange()\n".repeat(2), "Caution()")))
        .singleElement()
        .asString()
        .contains("error join", "can combine its facts in 67081 ways");
    assertThat(remarks(CHANGES, rules(1, "SeriesAge()\n".repeat(2), "Caution()"))).isEmpty();
    assertThat(remarks(CHANGES, rules(1, "MonthlyChange()\nSeriesAge()\n", "Caution()"))).isEmpty();
  }

  @Test
  void theMonthsThatAreLookedBackCount() {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.merge(
        "parameters.csv", "cycle.history,2026-07-01,600,months,house view\n", String::concat);

    assertThat(remarks(texts, CHANGES, rules(1, "MonthlyChange()\nSeriesAge()\n", "Caution()")))
        .singleElement()
        .asString()
        .contains("error join", "in 29449 ways");
  }

  @Test
  @Tag("long")
  void theFundsOfTheListCount() {
    String pair = rules(1, "Fund( $id : id )\n".replace("$id : id", "") + "Fund()\n", eligible());
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    assertThat(remarks("funds/pairs.drl", pair)).isEmpty();

    String fund = texts.get("funds.csv").lines().skip(1).findFirst().orElseThrow();
    texts.merge(
        "funds.csv",
        IntStream.range(0, 100)
            .mapToObj(i -> fund.replaceFirst("^[^,]*,[^,]*", "Z" + i + ",") + "\n")
            .collect(Collectors.joining()),
        String::concat);

    assertThat(remarks(texts, "funds/pairs.drl", pair))
        .singleElement()
        .asString()
        .contains("error join", " ways");
  }

  /** Two hundred rules conclude what one rule reads twice. */
  @Test
  void whatOtherRulesConcludeCounts() {
    String many = rules(200, "Client()\n", "Caution()");
    String reader = rules(1, "Caution()\nCaution()\n", "PercentagesOnly()");

    assertThat(remarks("client/many.drl", many + reader.replace("many-0", "many-x")))
        .filteredOn(one -> one.contains("join"))
        .singleElement()
        .asString()
        .contains(" ways");
  }

  @Test
  @Tag("long")
  void allRulesOfAFolderTogetherHaveAnEnd() {
    String when = "SeriesAge()\nSeriesAge()\nMissingSeries()\nMissingSeries()\n";
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.put(
        "market/alike.drl",
        "package dev.smallcap.rules.market.alike\n"
            + rules(210, when, "Caution()").replace("many", "alike").replace("\"t", "\"u"));

    assertThat(remarks(texts, CHANGES, rules(210, when, "Caution()")))
        .singleElement()
        .asString()
        .contains("error join", "brings the combinations of its folder to more than 1000000");
  }

  @Test
  @Tag("long")
  void moreRulesThanAPersonReviewsAreRefused() {
    List<String> files = List.of("a", "b", "c", "d", "e");
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    int shipped = Catalogue.of(RuleFiles.standard()).rules().size();
    files.forEach(
        name ->
            texts.put(
                "client/" + name + ".drl",
                rules(200, "Client()\n", "Caution()")
                    .replace("many", name)
                    .replace("rule \"", "rule \"" + name)));

    assertThat(PolicyReview.of(new RuleFiles(texts)).remarks().stream().map(Remark::toString))
        .anyMatch(
            one ->
                one.contains(
                    "file-size: The policy has " + (1000 + shipped) + " rules, more than 1000."));
  }

  private static String eligible() {
    return "FundEligible( $id )";
  }

  /** Rules of a file named many, as short as they can be. */
  private static String rules(int number, String when, String then) {
    String bound = then.contains("$id") ? when.replaceFirst("\\(.*?\\)", "( \\$id : id )") : when;
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                "rule \"t"
                    + i
                    + "\"\n@id( many-"
                    + i
                    + " )\n"
                    + "@since( \"2026-01-01\" )\n"
                    + "@source( \"article end\" )\n"
                    + "@because( \"x\" )\n"
                    + "when\n"
                    + bound
                    + "then\ninsert( new "
                    + then
                    + " );\nend\n")
        .collect(Collectors.joining());
  }

  private static List<String> remarks(String path, String rules) {
    return remarks(RuleFiles.standard().texts(), path, rules);
  }

  /** The remarks but for those on words and cases, which these rules have none of. */
  private static List<String> remarks(SortedMap<String, String> texts, String path, String rules) {
    SortedMap<String, String> all = new TreeMap<>(texts);
    String name = path.substring(path.indexOf('/') + 1, path.indexOf('.'));
    all.put(
        path,
        "package dev.smallcap.rules."
            + path.replace('/', '.').replace(".drl", "")
            + "\n"
            + rules.replace("many", name));
    return PolicyReview.of(new RuleFiles(all)).remarks().stream()
        .map(Remark::toString)
        .filter(one -> !one.contains("words-missing") && !one.contains("case-missing"))
        .filter(one -> !one.contains("translation-missing"))
        .toList();
  }
}
