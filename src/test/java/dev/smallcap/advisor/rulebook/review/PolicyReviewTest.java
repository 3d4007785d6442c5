package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a review gathers, and where it says that it is. */
class PolicyReviewTest {
  private static final int ROWS = (int) RuleFiles.standard().text("parameters.csv").lines().count();

  @Test
  @Tag("slow")
  void everyFaultyRowIsToldWithTheFieldThatIsWrong() {
    assertThat(
            remarks(
                "parameters.csv",
                text ->
                    text
                        + "sleeve.cap,2026-07-01,eighteen,percent of Q,x\n"
                        + "band,,25,percent of the target,x\n"
                        + "senior.age,2026-07-01,66,years\n"))
        .satisfiesExactly(
            one -> assertThat(one).startsWith(at(1, 23) + " error parameter-row"),
            two -> assertThat(two).startsWith(at(2, 6) + " error parameter-undated"),
            three -> assertThat(three).startsWith(at(3, 1) + " error parameter-row"));
  }

  @Test
  @Tag("slow")
  void aRowThatIsGoneIsAnEditedPast() {
    assertThat(
            remarks(
                "parameters.csv",
                text -> text.replace("withdrawal.most,2026-01-01,", "withdrawal.most,2026-07-01,")))
        .satisfiesExactly(
            one -> assertThat(one).contains("parameter-edited", "withdrawal.most", "is gone"),
            two -> assertThat(two).contains("parameter-range", "withdrawal.most"));
  }

  @Test
  @Tag("slow")
  void aNumberThatIsGoneIsMissedByTheRulesThatReadIt() {
    assertThat(
            remarks("parameters.csv", text -> text.replaceFirst("(?m)^withdrawal.most,.*\n", "")))
        .singleElement()
        .asString()
        .contains("parameter-range", "withdrawal.most");
  }

  @Test
  @Tag("slow")
  void aNumberThatJavaReadsIsMissedWhateverTheRulesRead() {
    assertThat(remarks("parameters.csv", text -> text.replaceFirst("(?m)^grade.kr.r1,.*\n", "")))
        .singleElement()
        .asString()
        .contains("parameter-range", "grade.kr.r1");
  }

  @Test
  @Tag("slow")
  void aRuleThatReadsANewNumberIsToldWhichThereAreAndWhereANewOneBegins() {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.compute(
        "parameters.csv", (path, text) -> text + "senior.watch,2026-01-01,70,years,a view\n");
    texts.compute(
        "client/guardrails.drl",
        (path, text) -> text.replace("$limit : seniorAge", "$limit : seniorWatch"));

    List<Remark> errors = PolicyReview.of(new RuleFiles(texts)).errors();

    assertThat(errors)
        .extracting(Remark::what)
        .containsExactly(
            "(seniorWatch) is no property of Limits.",
            "Nothing reads the parameter (senior.watch).");
    assertThat(errors.get(0).at().line())
        .isEqualTo(
            1
                + (int)
                    texts
                        .get("client/guardrails.drl")
                        .lines()
                        .takeWhile(line -> !line.contains("seniorWatch"))
                        .count());
    assertThat(errors.get(0).maybe())
        .startsWith("it is misspelt. To fix: read one of horizonShort, horizonMid, ")
        .contains(", seniorAge, ")
        .endsWith(". A new number needs a property in Java: README.md, A new number.");
    assertThat(errors.get(1).maybe()).contains("by a property in Java (README.md, A new number)");
  }

  @Test
  @Tag("slow")
  void aConstantThatIsNotThereIsToldWithThoseThatAre() {
    assertThat(
            PolicyReview.of(
                    edited(
                        RuleFiles.standard(),
                        "client/sleeve.drl",
                        text -> text.replaceFirst("Stage\\.ER2", "Stage.ER4")))
                .errors())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.what()).isEqualTo("(Stage.ER4) is no constant.");
              assertThat(one.maybe()).contains("To fix: write one of Stage.ER1, Stage.ER2, ");
            });
  }

  @Test
  @Tag("long")
  void aNumberWrittenAnotherWayIsNoEdit() {
    assertThat(
            remarks(
                "parameters.csv",
                text ->
                    text.replace(
                        "withdrawal.most,2026-01-01,4,", "withdrawal.most,2026-01-01,4.0,")))
        .isEmpty();
  }

  @Test
  @Tag("slow")
  void rulesThatFeedEachOtherAreToldBoth() {
    List<String> remarks =
        remarks(
            "client/example.drl",
            text -> {
              String example = Page.example().text(Page.EXAMPLE);
              String one =
                  example
                      .replace("Limits( seniorAge <= $age )", "SleeveLimit()")
                      .replace("new Caution()", "new PercentagesOnly()");
              String two =
                  example
                      .substring(example.indexOf("rule \""))
                      .replace("A grown-up", "Another grown-up")
                      .replace("example-word", "example-other")
                      .replace("Limits( seniorAge <= $age )", "PercentagesOnly()")
                      .replace("new Caution()", "SleeveLimit.exit()");
              return one + "\n" + two;
            });

    assertThat(remarks).filteredOn(one -> one.contains("conclusion-reread")).hasSize(2);
  }

  @Test
  @Tag("slow")
  void aTermThatAReasonCanShowNeedsItsWords() {
    assertThat(remarks("words/ko.properties", text -> text.replaceFirst("(?m)^Stage.ER1@.*\n", "")))
        .singleElement()
        .asString()
        .contains("words/en.properties:", "words-missing", "(Stage.ER1)");
  }

  @Test
  @Tag("slow")
  void aRefusalNamesEveryErrorOnALineOfItsOwn() {
    RuleFiles files =
        edited(
            edited(RuleFiles.standard(), "funds.csv", text -> text + "X\n"),
            "parameters.csv",
            text -> text + "x,2026-07-01,1,months,x\n");
    PolicyReview review = PolicyReview.of(files);

    assertThatThrownBy(review::refuseErrors)
        .isInstanceOf(PolicyException.class)
        .hasMessageMatching(
            """
            The policy fails its review:
            funds.csv:\\d+:1 fund-row .+
            parameters.csv:\\d+:1 parameter-unused .+
            Maybe .+\
            """);
  }

  @Test
  void aMissingFileIsOneRemark() {
    TreeMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.remove("words/ko.properties");

    assertThat(PolicyReview.of(new RuleFiles(texts)).remarks())
        .singleElement()
        .hasToString(
            "words/ko.properties:1:1 error words-missing: The file (words/ko.properties) is missing or empty.");
  }

  private static String at(int row, int column) {
    return "parameters.csv:" + (ROWS + row) + ":" + column;
  }

  @Test
  @Tag("long")
  void aRowOfTheClosedDaysThatCannotBeUsedIsAnErrorOnItsLine() {
    assertThat(remarks("holidays.csv", text -> "exchange,day,name,source\nNYSE,2026-07-04,x,y\n"))
        .singleElement()
        .asString()
        .startsWith("holidays.csv:2:6 error holiday-row")
        .contains("(2026-07-04) is on a weekend");
    assertThat(remarks("holidays.csv", text -> ""))
        .singleElement()
        .asString()
        .contains("error holiday-row", "missing or empty");
  }

  private static List<String> remarks(String path, UnaryOperator<String> edit) {
    return PolicyReview.of(edited(RuleFiles.standard(), path, edit)).remarks().stream()
        .map(Remark::toString)
        .toList();
  }

  private static RuleFiles edited(RuleFiles files, String path, UnaryOperator<String> edit) {
    TreeMap<String, String> texts = new TreeMap<>(files.texts());
    texts.put(path, edit.apply(texts.getOrDefault(path, "")));
    return new RuleFiles(texts);
  }
}
