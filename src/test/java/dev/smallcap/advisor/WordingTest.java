package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.AdvisedFund;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.terms.Lang;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults of wording that no advice may have, searched in many, in both languages. */
class WordingTest {
  private static final Map<String, Pattern> ENGLISH =
      patterns(
          "a profile that acts",
          "\\bR[1-5](?: \\([a-z-]+\\))? (?:takes|leaves|keeps|builds|buys|sells|holds|does|may)\\b",
          "what the market will pay",
          "(?i)premium (?:is )?(?:over|gone)|months of the premium|will pay",
          "held where nothing is held yet",
          "(?<!While )a Russell fund is held:",
          "a percentage that nobody rounded",
          // the cost of a fund, or of all, has up to four decimals; a weight never has
          "(?<!cost )(?<!(?:Now|orders|parts) (?=\\d\\.\\d{3,4} % of the US-equity money))"
              + "\\b(?!0\\.00+[1-9]\\d? %)(?!\\d\\.\\d{3,4} % a year)\\d+\\.\\d{3,} %",
          "a percentage as Korean writes it",
          "\\d%",
          "money without its thousands apart",
          "(?<!/)\\b(?:USD|EUR|KRW) \\d{4,}",
          "a promise",
          "(?i)(?<!not )guaranteed|risk-free|will outperform|can't lose|(?<!not )sure to",
          "a place that nothing fills",
          "\\{[A-Za-z][A-Za-z0-9]*}");
  private static final Map<String, Pattern> KOREAN =
      patterns(
          "two particles",
          "\\(으\\)로|을\\(를\\)|를\\(을\\)|이\\(가\\)|은\\(는\\)|와\\(과\\)",
          "two words for one thing",
          "밴드|규모(?!별 수익률)|조언|투자 성향|하우스뷰|위험 등급|권고|희망|종목|핵심 자산|올인(?! 전략)"
              + "|지정된 국면|사용 기한|유효 ?기간|상담 직원|소형주·중형주|머니마켓 상품",
          "a profile that acts",
          "R[1-5]\\([가-힣]+\\) 투자자",
          "an ETF by another word",
          "(?<!UCITS |설정 |머니마켓)펀드",
          "what the market will pay",
          "프리미엄 종료|프리미엄이 끝|프리미엄 기간",
          "a percentage that nobody rounded",
          "(?<!비용 )(?<!(?:현재|후) 미국 주식 투자금의 (?=\\d\\.\\d{3,4}%))(?<!연 (?=\\d\\.\\d{3,4}%))"
              + "\\b(?!0\\.00+[1-9]\\d?%)\\d+\\.\\d{3,}%(?! 움직여)",
          "a percentage as English writes it",
          "\\d %",
          "won by their code",
          "(?<!/)KRW \\d",
          "money without its thousands apart",
          "(?<!/)\\b(?:USD|EUR) \\d{4,}|(?<![\\d,])\\d{4,}원",
          "an arrow as English writes it",
          "->",
          "a promise",
          "(?<!불)확실|보장(?!하지|되지|할 수 없)|반드시 오른다|무위험|추천 종목",
          "a place that nothing fills",
          "\\{[A-Za-z][A-Za-z0-9]*}");

  /** How many are searched each time; the property asks for more. */
  private static final int MANY = Integer.getInteger("smallcap.wordings", 30_000);

  private static final Set<String> CARDS =
      Catalogue.of(RuleFiles.standard()).rules().stream()
          .map(RuleCard::id)
          .collect(Collectors.toUnmodifiableSet());

  @Test
  @Tag("long")
  void noneIsInSomeAdvicesNorAReasonWithoutACard() {
    assertThat(faults(0, 1_500)).isEmpty();
  }

  @Test
  @Tag("long")
  void noneIsInManyAdvicesNorAReasonWithoutACard() {
    assertThat(faults(1_500, 1_500 + MANY)).isEmpty();
  }

  /** Each fault with the seed that shows it first. */
  private static Map<String, String> faults(long from, long to) {
    Map<String, String> faults = new TreeMap<>();
    Set<String> english = new HashSet<>();
    Set<String> korean = new HashSet<>();
    for (long seed = from; seed < to; seed++) {
      Recommendation advice =
          (seed % 2 == 0 ? RandomSituations.of(seed) : RandomSituations.anywhere(seed)).advice();
      String where = "seed " + seed;
      String text = said(advice, Lang.KO);
      said(advice, Lang.EN)
          .lines()
          .filter(english::add)
          .forEach(line -> search(ENGLISH, line, where, faults));
      text.lines().filter(korean::add).forEach(line -> search(KOREAN, line, where, faults));
      reasons(advice)
          .filter(reason -> !CARDS.contains(reason.ruleId()))
          .forEach(reason -> faults.putIfAbsent("no card: " + reason.ruleId(), where));
      for (List<Reason> weighed : List.of(advice.evidence(), advice.disclosures())) {
        if (!weighed.stream().sorted(Reason.BY_WEIGHT).toList().equals(weighed)) {
          faults.putIfAbsent("not by weight", where);
        }
      }
      for (Trade trade : advice.trades()) {
        AdvisedFund fund = advice.fund(trade.fund());
        if (fund != null && !text.contains(fund.name().ko() + " (" + fund.id() + ")")) {
          faults.putIfAbsent("a fund without its name: " + fund.id(), where);
        }
      }
    }
    return faults;
  }

  private static void search(
      Map<String, Pattern> patterns, String said, String where, Map<String, String> faults) {
    patterns.forEach(
        (fault, pattern) -> {
          Matcher found = pattern.matcher(said);
          if (!faults.containsKey(fault) && found.find()) {
            int start = Math.max(0, found.start() - 60);
            int end = Math.min(said.length(), found.end() + 60);
            faults.put(fault, where + ": ..." + said.substring(start, end) + "...");
          }
        });
  }

  /** The text, and what the client reads in the place of an auditor's sentences. */
  private static String said(Recommendation advice, Lang lang) {
    return advice.audit(lang)
        + reasons(advice)
            .map(reason -> reason.toClient().in(lang))
            .collect(Collectors.joining("\n"));
  }

  private static Stream<Reason> reasons(Recommendation advice) {
    Recommendation draft = advice.ifCleared();
    return Stream.concat(
        advice.told().stream(), draft == null ? Stream.of() : draft.told().stream());
  }

  private static Map<String, Pattern> patterns(String... pairs) {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      patterns.put(pairs[i], Pattern.compile(pairs[i + 1]));
    }
    return patterns;
  }
}
