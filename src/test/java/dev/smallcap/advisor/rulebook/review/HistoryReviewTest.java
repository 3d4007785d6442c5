package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts behind the evidence. */
class HistoryReviewTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  private static final String FILE = "history.csv";

  @ParameterizedTest(name = "{0}")
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        "no decimal | evidence-years,a,2001-01,2001-02,x,u,m,s | the value (x) is not a plain"
            + " decimal",
        "no month | evidence-years,a,2001-13,2002-01,1,u,m,s | the from (2001-13) is neither a day"
            + " nor a month",
        "no day | evidence-years,a,2001-01,2001-02-30,1,u,m,s | the to (2001-02-30) is neither a"
            + " day",
        "a period that ends first | evidence-years,a,2001-02,2001-01,1,u,m,s | lies before the"
            + " first day",
        "no method | evidence-years,a,2001-01,2001-02,1,u,,s | the method () is empty",
        "no rule | evidence-nobody,a,2001-01,2001-02,1,u,m,s | of the rule (evidence-nobody), which"
            + " is not there",
      })
  void aFactThatCannotBeReadOrIsOfNoRuleIsRefused(String what, String row, String said) {
    String remark = only(edited(FILE, text -> text + row + "\n"));
    assertThat(remark).startsWith(FILE + ":").contains(" error history-row: ").contains(said);
  }

  @Test
  @Tag("slow")
  void evidenceWithoutAFactIsRefused() {
    assertThat(only(edited(FILE, text -> text.replaceAll("(?m)^evidence-years,.*\\n", ""))))
        .contains("advice/evidence.drl:", " error history-missing: ")
        .contains("The evidence (evidence-years) has no fact in history.csv.");
  }

  @Test
  @Tag("slow")
  void aNumberThatNoFactHasIsRefused() {
    assertThat(only(edited(FILE, text -> text.replace(",-5.4,", ",-4.5,"))))
        .contains("advice/evidence.drl:", " error history-missing: ")
        .contains(
            "(evidence-trough) says numbers that none of its facts in history.csv has: [5.4]");
  }

  @Test
  @Tag("long")
  void aDateThatNoFactHasIsRefused() {
    assertThat(
            only(edited(FILE, text -> text.replace("2007-07-09,2009-03-09", "2007-07-09,2009-03"))))
        .isEmpty();
    assertThat(only(edited(FILE, text -> text.replace("2007-07-09,2009-03-09", "2007-10,2009-03"))))
        .contains("(disclosures-capital) says numbers", ": [7, 9]");
  }

  @Test
  @Tag("long")
  void aPeriodMayEndOnTheFirstDayOfItsRuleAndNotLater() {
    assertThat(only(edited(FILE, text -> text.replace("2026-01-26,1.3", "2026-01-27,1.3"))))
        .isEmpty();
    assertThat(only(edited(FILE, text -> text.replace("2026-01-26,1.3", "2026-01-28,1.3"))))
        .startsWith(FILE + ":6:")
        .contains(" error date-ahead: ")
        .contains("(evidence-start) ends on 2026-01-28, after 2026-01-27.");
    assertThat(only(edited(FILE, text -> text.replace("2021-12,-5.5", "2026-01,-5.5"))))
        .contains("(evidence-second) ends on 2026-01-31, after 2026-01-01.");
  }

  @Test
  @Tag("slow")
  void aFolderWithoutFactsIsAccepted() {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.remove(FILE);
    assertThat(PolicyReview.of(new RuleFiles(texts)).remarks()).isEmpty();
  }

  @Test
  void factsDoNotCountInTheFingerprint() {
    assertThat(edited(FILE, text -> text.replace(",-5.4,", ",-4.5,")).fingerprint())
        .isEqualTo(SHIPPED.fingerprint());
  }

  private static RuleFiles edited(String file, UnaryOperator<String> change) {
    TreeMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    String text = change.apply(texts.get(file));
    assertThat(text).isNotEqualTo(texts.put(file, text));
    return new RuleFiles(texts);
  }

  /** The one remark there may be, or nothing. */
  private static String only(RuleFiles files) {
    List<Remark> remarks = PolicyReview.of(files).remarks();
    assertThat(remarks).hasSizeLessThan(2);
    return remarks.isEmpty() ? "" : remarks.get(0).toString();
  }
}
