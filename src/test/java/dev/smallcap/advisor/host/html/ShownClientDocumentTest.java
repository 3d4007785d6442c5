package dev.smallcap.advisor.host.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.ShownSituations;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.cli.page.PageBrowser;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client's document as a browser shows and prints it. */
@Tag("long")
class ShownClientDocumentTest {
  private static final Map<Lang, String> ANNEX =
      Map.of(Lang.EN, "Annex for auditors:", Lang.KO, "감사용 부록:");

  /** Answer, orders, cost and dates stand in the first third, with 2 % for long headlines. */
  private static final String ANSWER_ENDS_AT =
      "const sheet = document.querySelector('.page').getBoundingClientRect();"
          + "const dates = document.querySelector('.dates').getBoundingClientRect();"
          + "return (dates.bottom - sheet.top) / (sheet.width * 297 / 210) <= 0.35;";

  private static final List<String> VALID =
      List.of("  - The advice holds until", "  - 자문 유효기한", "  - What is awaited: ", "  - 필요한 사항: ");
  private static final List<String> IDS =
      PolicyModels.of(Policy.standard()).rules().stream().map(Rule::id).toList();
  private static PageBrowser browser;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    browser = PageBrowser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void itPrintsOnTwoSheetsAtMostBeforeTheAnnexAndHoldsNoRuleIdThere(ShownSituations situation)
      throws IOException {
    Recommendation advice = situation.advice();
    for (Lang lang : Lang.values()) {
      List<String> sheets = printed(advice, lang);
      int annex =
          IntStream.range(0, sheets.size())
              .filter(sheet -> sheets.get(sheet).contains(ANNEX.get(lang)))
              .findFirst()
              .orElseThrow();

      assertThat(annex).as(situation + " " + lang).isBetween(1, 2);
      String read = String.join(" ", sheets.subList(0, annex));
      assertThat(IDS.stream().filter(read::contains)).as(situation + " " + lang).isEmpty();
      List<String> text = advice.text(lang).lines().toList();
      assertThat(sheets.get(0)).contains(text.get(2), valid(text));
      for (Trade trade : advice.trades()) {
        assertThat(sheets.get(0)).contains(trade.fund());
      }
    }
  }

  /** The day until which the advice is valid or what is awaited, as the text has it. */
  private static String valid(List<String> text) {
    return text.stream()
        .filter(line -> VALID.stream().anyMatch(line::startsWith))
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .findFirst()
        .orElseThrow();
  }

  private List<String> printed(Recommendation advice, Lang lang) throws IOException {
    show(advice, lang);
    return browser.printed();
  }

  @ParameterizedTest
  @EnumSource
  void axeFindsNothingAndAPhoneShowsNothingWiderThanItsScreen(ShownSituations situation)
      throws IOException {
    for (Lang lang : Lang.values()) {
      show(situation.advice(), lang);
      assertThat(
              new AxeBuilder()
                  .analyze(browser.driver()).getViolations().stream()
                      .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                      .toList())
          .as(situation + " " + lang)
          .isEmpty();
      assertThat(browser.run(ANSWER_ENDS_AT)).as(situation + " " + lang).isEqualTo(true);
      browser.picture("client-" + situation + "-" + lang);
      browser.sized(360, 740);
      assertThat(browser.run("return document.documentElement.scrollWidth"))
          .as(situation + " " + lang)
          .isEqualTo(360L);
      browser.sized(0, 0);
      assertThat(browser.run("return performance.getEntriesByType('resource').length"))
          .isEqualTo(0L);
      assertThat(browser.console()).isEmpty();
    }
  }

  private void show(Recommendation advice, Lang lang) throws IOException {
    Path page = folder.resolve("client.html");
    Files.writeString(page, ClientDocument.of(advice, lang));
    browser.show(page, "");
  }
}
