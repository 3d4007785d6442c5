package dev.smallcap.advisor.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Where things stand on the rulebook, in a browser: with few situations, which is made fast. */
@Tag("long")
class RulebookLayoutTest {
  private static final Path PAGE = Path.of("target/rulebook-few.html");
  private static PageBrowser browser;

  @BeforeAll
  static void write() throws IOException {
    browser = PageBrowser.open();
    Files.writeString(PAGE, RulebookPages.page(RulebookPages.STANDARD, null, null));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void widen() {
    browser.sized(0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void onAPhoneEachSectionCanBeReachedFromTheBar(String lang) {
    browser.sized(360, 740);
    browser.show(PAGE, "?lang=" + lang);

    assertThat(
            browser.run(
                """
                const bar = document.querySelector('.top').getBoundingClientRect();
                return Array.from(document.querySelectorAll('.bar nav a'))
                  .map(link => link.getBoundingClientRect())
                  .every(box => box.left >= 0 && box.right <= 360 && box.bottom <= bar.bottom);
                """))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void onAPhoneTheDecisionStaysAboveTheChoices(String lang) {
    browser.sized(360, 740);
    browser.show(PAGE, "?lang=" + lang);
    browser.run("document.getElementById('in-0').scrollIntoView({block: 'start'})");

    assertThat(
            browser.run(
                """
                const bar = document.querySelector('.top').getBoundingClientRect();
                const head = document.getElementById('res-head').getBoundingClientRect();
                return Math.abs(head.top - bar.bottom) < 12 ? '' : head.top + ' below ' + bar.bottom;
                """))
        .isEqualTo("");
  }

  @Test
  void theListsOfTheWhatIfBeginAtTheSameHeight() {
    browser.show(PAGE, "?lang=en");

    assertThat(
            browser.run(
                """
                const tops = Array.from(document.querySelectorAll('#res .cols h4'), head => head.getBoundingClientRect().top);
                return tops.length > 2 && tops[1] === tops[0] && tops[2] === tops[0];
                """))
        .isEqualTo(true);
  }

  @Test
  void theAgeIsToldFromWhenThePolicyTakesAClientAsOfAge() {
    browser.show(PAGE, "?lang=ko");

    assertThat(texts("#in-4 option")).containsExactly("18세~65세 미만");
  }

  @Test
  void theKeyTellsEachShade() {
    browser.show(PAGE, "?lang=en");

    assertThat(texts(".key li:nth-child(-n+3) [lang=en]"))
        .containsExactly("build 10 %", "build 15 %", "build 20 %");
  }

  @Test
  void aReaderOfKoreanBeginsWithTheMatrixOfKorea() {
    browser.show(PAGE, "?lang=ko");
    assertThat(browser.run("return document.getElementById('residency').value")).isEqualTo("KR");
    assertThat(texts(".c[data-k='ER1 SHORT R3'] .vh [lang=ko]")).containsExactly("이 투자성향에는 투자 부적합");

    browser.show(PAGE, "?lang=en");
    assertThat(browser.run("return document.getElementById('residency').value")).isEqualTo("US");
    assertThat(texts(".c[data-k='ER1 SHORT R3'] .vh [lang=en]")).containsExactly("Build 10 % of Q");
  }

  /** DOMAIN 6, the worked case: IWM 11.25 %, IJR 3.75 % of Q. */
  @Test
  void aCellTellsWhatAnAccountBuysThere() {
    browser.show(PAGE, "?lang=ko");
    choose("account", "0");

    assertThat(texts("#buys [lang=ko]"))
        .containsExactly(
            "iShares Russell 2000 ETF (IWM): Q의 11.25%",
            "iShares Core S&P Small-Cap ETF (IJR): Q의 3.75%");
    browser.picture("rulebook-account");
  }

  @Test
  void aCellOfAnAccountThatWasNotAskedTellsTheMatrixAlone() {
    browser.show(PAGE, "?lang=en");
    choose("account", "0");

    assertThat(texts("#buys")).isEmpty();
  }

  @Test
  void thePanelOfTheMatrixIsOpenOnPaper() {
    browser.show(PAGE, "?lang=en");
    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(folded()).isZero();

    browser.run("window.dispatchEvent(new Event('afterprint'))");
    assertThat(folded()).isEqualTo(2);
  }

  private static long folded() {
    return (long)
        browser.run("return document.querySelectorAll('#why details:not([open])').length");
  }

  @Test
  void theCardsNeedNotBePrinted() {
    browser.show(PAGE, "?lang=en");
    browser.driver().findElement(By.id("brief")).click();
    assertThat(height("rules")).as("on the screen").isPositive();

    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(height("rules")).isZero();
    assertThat(height("numbers")).isZero();
    assertThat(height("matrix")).isPositive();
    assertThat(height("why")).isPositive();
    browser.run("document.documentElement.classList.remove('brief')");
    assertThat(height("rules")).isPositive();
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  private static double height(String id) {
    return ((Number)
            browser.run(
                "return document.getElementById(arguments[0]).getBoundingClientRect().height", id))
        .doubleValue();
  }

  private static void choose(String id, String value) {
    browser.run(
        "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
            + " s.dispatchEvent(new Event('change'))",
        id,
        value);
  }

  private static List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(one -> String.valueOf(one.getDomProperty("textContent")))
        .toList();
  }
}
