package dev.smallcap.advisor.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import dev.smallcap.advisor.author.history.HistorySettings;
import dev.smallcap.advisor.author.history.IndexFund;
import dev.smallcap.advisor.author.history.IndexReturns;
import dev.smallcap.advisor.author.history.PolicyHistory;
import dev.smallcap.advisor.author.history.WhatFollowed;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.host.json.FredJson;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.RiskProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a history of all months, with made-up prices, as a browser shows and prints it. */
@Tag("long")
class ShownHistoryTest {
  private static final PolicyModel POLICY = RulebookPages.STANDARD;
  private static PolicyHistory history;
  private static WhatFollowed followed;
  private static PageBrowser browser;

  @TempDir static Path folder;

  @BeforeAll
  static void open() throws IOException {
    browser = PageBrowser.open();
    history =
        PolicyHistory.of(
            POLICY,
            FredJson.read(Path.of("src/examples/history/market.csv"), LocalDate.MAX),
            new HistorySettings(
                RiskProfile.R4, 12, LocalDate.of(2026, 1, 16), new BigDecimal("0.2")));
    int drift = 0;
    for (IndexFund fund : IndexFund.values()) {
      Files.writeString(folder.resolve(fund + ".csv"), prices(drift));
      drift++;
    }
    followed = WhatFollowed.of(POLICY, history, IndexReturns.read(folder));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Prices that rise by a percent and fall again, each index with a beat of its own. */
  private static String prices(int beat) {
    StringBuilder text = new StringBuilder("date,value\n");
    double price = 100;
    int at = 0;
    for (YearMonth month = YearMonth.of(2000, 5);
        month.isBefore(YearMonth.of(2026, 2));
        month = month.plusMonths(1)) {
      text.append(month.atEndOfMonth()).append(String.format(Locale.ROOT, ",%.6f%n", price));
      price *= at++ % (beat + 3) == 0 ? 0.97 : 1.02;
    }
    return text.toString();
  }

  private static void show(Lang lang, WhatFollowed prices) throws IOException {
    Path page = folder.resolve("history.html");
    Files.writeString(
        page, HistoryPage.write(history, prices, POLICY.files(), POLICY.fingerprint(), lang));
    browser.show(page, "");
    browser.run("document.querySelector('details').open = true");
  }

  @ParameterizedTest
  @EnumSource
  void axeFindsNothingAndAPhoneShowsNothingWiderThanItsScreen(Lang lang) throws IOException {
    for (WhatFollowed prices : new WhatFollowed[] {followed, null}) {
      show(lang, prices);

      assertThat(
              new AxeBuilder()
                  .analyze(browser.driver()).getViolations().stream()
                      .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                      .toList())
          .isEmpty();
      browser.sized(360, 740);
      assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
      browser.picture("history-phone-" + lang);
      browser.sized(0, 0);
      browser.picture("history-" + lang);
      assertThat(browser.run("return performance.getEntriesByType('resource').length"))
          .isEqualTo(0L);
      assertThat(browser.console()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLabelStandsInsideThePage(Lang lang) throws IOException {
    show(lang, followed);
    for (int width : List.of(360, 1280)) {
      browser.sized(width, 800);

      assertThat(
              browser.run(
                  "return Array.from(document.querySelectorAll('svg text')).filter(text => {"
                      + "const box = text.getBoundingClientRect();"
                      + "return box.left < 0 || box.right > innerWidth;"
                      + "}).map(text => text.textContent)"))
          .isEqualTo(List.of());
    }
    browser.sized(0, 0);
  }

  @ParameterizedTest
  @EnumSource
  void itPrintsWithEveryDecadeClaimAndLineButWithoutTheLongTable(Lang lang) throws IOException {
    show(lang, followed);
    List<String> sheets = browser.printed();

    assertThat(sheets).hasSizeLessThanOrEqualTo(9);
    assertThat(String.join(" ", sheets))
        .contains("1960 1961", "2028 2029", POLICY.fingerprint())
        .contains(say("claims", lang), say("growth.up", lang), say("facts", lang))
        .doesNotContain(say("split", lang));
  }

  private static String say(String key, Lang lang) {
    return PageWords.of("history-words.csv").say(key).in(lang);
  }
}
