package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesSaidTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "until 2026-02-06 it led | 2026-02-06",
        "until 2026/2/6 it led | 2026-02-06",
        "until 2026.02.06 it led | 2026-02-06",
        "until 6 February 2026 it led | 2026-02-06",
        "until 6th Feb. 2026 it led | 2026-02-06",
        "until February 6, 2026 it led | 2026-02-06",
        "until Sept 6, 2026 it led | 2026-09-06",
        "held for 15-26 January 2026 | 2026-01-26",
        "held for 15–26 January 2026 | 2026-01-26",
        "held for January 15-26, 2026 | 2026-01-26",
        "figures of February 2026 | 2026-02-01",
        "figures of May 2026 | 2026-05-01",
        "figures of 2026-02 | 2026-02-01",
        "2026년 2월 6일부터 앞섰습니다 | 2026-02-06",
        "(2026년 1월 15~26일) | 2026-01-26",
        "2026년 1월 15일~26일 | 2026-01-26",
        "2026년 2월 통계 | 2026-02-01",
        "2027년부터 | 2027-01-01",
        "from 2027 on | 2027-01-01",
        "in the season 2026-27 | 2027-01-01",
        "from 2026–2027 | 2026-01-01 2027-01-01",
        "2001~2027년 | 2001-01-01 2027-01-01",
        "In 2009 it led, and not from 9 March on | 2009-01-01 2009-03-09",
        "for 15-26 January 2026, and led from 6 February | 2026-01-26 2026-02-06",
        "2026년 1월 26일까지, 2월 6일부터 | 2026-01-26 2026-02-06",
        "the cycles 2002-04, 2009-10 and 2020-21 | 2002-04-01 2009-10-01 2021-01-01",
      })
  void aDateIsFoundHoweverItIsWritten(String sentence, String dates) {
    assertThat(DatesSaid.in(sentence))
        .extracting(said -> said.first().toString())
        .containsExactly(dates.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "led from 6 February",
        "2월 6일부터",
        "13-24 months and 15.4 months",
        "13~24개월차, 15.4개월",
        "ISIN US4642876555, rank 1001-3000, 5,2026 and 1.2026",
        "it may 3 times, in March and {year}",
        "on 2026-13-40 x",
        "20261"
      })
  void whatNamesNoYearOrNoDateIsNone(String sentence) {
    assertThat(DatesSaid.in(sentence))
        .filteredOn(said -> said.first().isAfter(LocalDate.of(2026, 1, 1)))
        .isEmpty();
  }

  @Test
  @Tag("slow")
  void aTextThatNamesADayAfterTheFirstOfItsRuleIsAnErrorInEachOfItsFourPlaces() {
    assertThat(
            remarks(
                "@since( \"2026-02-05\" )",
                "@source( \"assumption: seen until 6 February 2026\" )",
                "@because( \"the client is {age}, on 2026-02-06\" )",
                "2026년 2월 6일 {age}",
                "가정: 2026년 2월 6일"))
        .containsExactly(
            "client/example.drl: 6 February 2026",
            "client/example.drl: 2026-02-06",
            "words/ko.properties: 2026년 2월 6일",
            "words/ko.properties: 2026년 2월 6일");
  }

  @Test
  @Tag("long")
  void theFirstDayItselfAndWhatCameBeforeMayBeNamed() {
    assertThat(
            remarks(
                "@since( \"2026-02-06\" )",
                "@source( \"assumption: seen until 6 February 2026\" )",
                "@because( \"the client is {age}, on 2026-02-06\" )",
                "2026년 2월 6일 {age}",
                "가정: 2026년 2월 6일"))
        .isEmpty();
  }

  @Test
  @Tag("long")
  void noRuleOfTheShippedPolicySpeaksOfADayAheadOfItsFirst() {
    assertThat(PolicyReview.of(RuleFiles.standard()).remarks())
        .filteredOn(remark -> remark.code() == RemarkCode.DATE_AHEAD)
        .isEmpty();
  }

  /** What the review finds of dates in the example, with other metadata and Korean words. */
  private static List<String> remarks(
      String since, String source, String because, String korean, String koreanSource) {
    Map<String, String> texts = new TreeMap<>(Page.example().texts());
    texts.compute(
        Page.EXAMPLE,
        (path, text) ->
            String.valueOf(text)
                .replace("@since( \"2026-01-01\" )", since)
                .replace("@source( \"assumption: an example\" )", source)
                .replace("@because( \"the client is {age}\" )", because));
    texts.compute(
        "words/ko.properties",
        (path, text) ->
            String.valueOf(text)
                .replaceFirst("(?m)^example-word@.*$", "example-word=" + korean)
                .replaceFirst(
                    "(?m)^example-word.source@.*$", "example-word.source=" + koreanSource));
    return PolicyReview.of(new RuleFiles(new TreeMap<>(texts))).remarks().stream()
        .filter(
            remark ->
                remark.code() == RemarkCode.DATE_AHEAD && remark.what().contains("example-word"))
        .map(
            remark ->
                remark.file() + ": " + remark.what().replaceFirst(".*name \\(([^)]*)\\).*", "$1"))
        .toList();
  }
}
