package dev.smallcap.advisor.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                return head.top >= bar.bottom - 3 && head.top < bar.bottom + 12;
                """))
        .isEqualTo(true);
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

  private static List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(one -> String.valueOf(one.getDomProperty("textContent")))
        .toList();
  }
}
