package dev.smallcap.advisor.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import dev.smallcap.advisor.advice.MatrixRow;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.cli.json.MatrixJson;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.host.json.FredJson;
import dev.smallcap.advisor.partition.answers.AnswerInput;
import dev.smallcap.advisor.partition.answers.AnswerOutput;
import dev.smallcap.advisor.partition.answers.AnswerQuestions;
import dev.smallcap.advisor.partition.answers.FoldedAnswers;
import dev.smallcap.advisor.partition.answers.RuleRole;
import dev.smallcap.advisor.partition.answers.SituationAnswer;
import dev.smallcap.advisor.terms.Residency;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** The whole rulebook, with every situation, as a reader sees it in a browser. */
@Tag("long")
class WholeRulebookTest {
  private static final int MEGABYTE = 1_000_000;
  private static final Path PAGE = Path.of("target/rulebook.html");
  private static final PolicyModel POLICY = RulebookPages.STANDARD;
  private static final AnswerQuestions ALL = AnswerQuestions.of(POLICY, POLICY.latestDay());
  private static FoldedAnswers folded;
  private static PageBrowser browser;

  @BeforeAll
  static void write() throws IOException {
    folded = FoldedAnswers.of(POLICY, ALL, done -> {});
    Files.writeString(
        PAGE,
        RulebookPage.of(
            new RulebookSources(
                POLICY,
                folded,
                FredJson.read(Path.of("src/examples/history/market.csv"), LocalDate.MAX),
                null,
                null)));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void show() {
    if (browser != null) {
      browser.sized(0, 0);
      browser.run("try { localStorage.clear(); } catch (e) {}");
      browser.console();
    }
  }

  private static PageBrowser shown(String more) {
    if (browser == null) {
      browser = PageBrowser.open();
    }
    browser.show(PAGE, more);
    return browser;
  }

  @Test
  void ofAllSituationsTwentyThousandAreTheOnesOfTheEngine() {
    SplittableRandom random = new SplittableRandom(16);

    assertThat(
            IntStream.generate(() -> random.nextInt(ALL.count()))
                .limit(20_000)
                .filter(
                    number ->
                        !folded.whole().at(ALL.places(number)).equals(answer(ALL.places(number))))
                .boxed()
                .toList())
        .isEmpty();
  }

  @Test
  void itStaysBelowAMegabyte() throws IOException {
    assertThat(Files.size(PAGE)).isLessThan(MEGABYTE);
  }

  /** DOMAIN 2: 786 months, 93 of the NBER's, 62 found, 14 besides. */
  @Test
  void theScoreOfTheCycleIsTheOneOfThePolicy() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(
            "Of 786 months, 93 were in an NBER recession: the rules read 62 of them as a"
                + " recession, and 14 others besides.");
  }

  @Test
  void nothingIsRequestedAndNothingIsComplainedOf() {
    shown("?lang=en");
    browser.run("window.scrollTo(0, document.body.scrollHeight)");

    assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theFirstPaintComesWithinASecond() {
    shown("?lang=en");

    Object paint =
        browser.run(
            "const p = performance.getEntriesByName('first-contentful-paint')[0];"
                + " return p ? p.startTime : 0");
    assertThat(((Number) paint).doubleValue()).isBetween(0.0, 1000.0);
  }

  @Test
  void everyCellSaysWhatTheMatrixSaysAndWhichRulesDecide() {
    shown("?lang=en");
    LocalDate day = ALL.day();
    List<MatrixJson.CellView> cells = MatrixJson.of(POLICY, day, Residency.US).cells();
    List<MatrixRow> rows = POLICY.matrix(day, Residency.US);
    List<WebElement> buttons = browser.driver().findElements(By.cssSelector("button.c"));
    assertThat(buttons).hasSize(105);

    for (int i = 0; i < cells.size(); i++) {
      MatrixJson.CellView cell = cells.get(i);
      String key = MatrixView.key(cell);
      browser.driver().findElement(By.cssSelector("button.c[data-k='" + key + "']")).click();
      String said = browser.driver().findElement(By.cssSelector("#why .ans")).getText();
      assertThat(said).as(key).isEqualTo(sentence(rows.get(i)));
      List<String> ids =
          texts("return Array.from(document.querySelectorAll('#why li'), e => e.dataset.id)");
      assertThat(ids)
          .as(key)
          .isEqualTo(cell.rules().stream().map(MatrixJson.RuleView::id).toList());
      assertThat(explained(rows.get(i))).as(key).containsAll(ids);
    }
  }

  private static String sentence(MatrixRow row) {
    if (row.stance() == null) {
      return "Not suitable for this profile";
    }
    return switch (row.stance()) {
      case BUILD -> "Build " + row.size().value().toPlainString() + " % of Q";
      case HOLD -> "Buy nothing, keep up to " + row.size().value().toPlainString() + " %";
      case EXIT -> "Sell the whole sleeve";
    };
  }

  /** What the whole advice tells a client of the United States who holds no sleeve. */
  private static List<String> explained(MatrixRow row) {
    int[] places =
        ALL.places(
            Map.of(
                AnswerInput.STAGE, row.stage().name(),
                AnswerInput.HORIZON, row.horizon().name(),
                AnswerInput.RISK, row.risk().name(),
                AnswerInput.RESIDENCY, "US",
                AnswerInput.ACCOUNT, "US_BROKERAGE"));
    return POLICY.recommend(ALL.situation(places)).reasons().stream().map(Reason::ruleId).toList();
  }

  @Test
  void inKoreaTheCellsOfR3AreNotSuitable() {
    shown("?lang=en");
    browser.run(
        "const s = document.getElementById('residency'); s.value = 'KR';"
            + " s.dispatchEvent(new Event('change'))");

    List<String> unsuited =
        texts("return Array.from(document.querySelectorAll('.c.NOT_SUITABLE'), e => e.dataset.k)");
    assertThat(unsuited)
        .containsExactlyInAnyOrderElementsOf(
            POLICY.matrix(ALL.day(), Residency.KR).stream()
                .filter(row -> row.stance() == null)
                .map(row -> row.stage() + " " + row.horizon() + " " + row.risk())
                .toList());
  }

  @Test
  void twoThousandChoicesOfTheWhatIfAreAnsweredAsByTheEngine() {
    shown("?lang=en");
    SplittableRandom random = new SplittableRandom(2000);
    List<int[]> asked = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      asked.add(ALL.places(random.nextInt(ALL.count())));
    }
    List<?> shown =
        (List<?>)
            browser.run(
                """
                const selects = Array.from(document.querySelectorAll('#ask select'));
                const words = one => { const said = one.querySelector('[lang=en]'); return (said || one).textContent; };
                return arguments[0].map(places => {
                  selects.forEach(select => { select.selectedIndex = places[Number(select.dataset.n)]; });
                  selects[0].dispatchEvent(new Event('change'));
                  const told = {};
                  document.querySelectorAll('#res [data-role]').forEach(role => {
                    told[role.dataset.role] = Array.from(role.querySelectorAll('.ln'), line => line.dataset.id);
                  });
                  const table = document.querySelector('#res table');
                  return {
                    decision: document.querySelector('#res-head .ans').dataset.decision,
                    told: told,
                    weights: table ? Array.from(table.querySelectorAll('tbody tr'), row => Array.from(row.cells, words).join('|')) : [],
                    hash: location.hash
                  };
                });
                """,
                asked.stream().map(places -> Arrays.stream(places).boxed().toList()).toList());

    for (int i = 0; i < asked.size(); i++) {
      int[] places = asked.get(i);
      SituationAnswer answer = answer(places);
      Map<?, ?> seen = (Map<?, ?>) shown.get(i);
      String as = Arrays.toString(places);
      assertThat(seen.get("decision"))
          .as(as)
          .isEqualTo(String.join(" ", answer.output(AnswerOutput.DECISION)));
      for (RuleRole role : RuleRole.values()) {
        List<?> ids = (List<?>) ((Map<?, ?>) seen.get("told")).get(role.name());
        assertThat(ids == null ? new TreeSet<>() : new TreeSet<>(strings(ids)))
            .as(as + role)
            .isEqualTo(answer.told(role));
      }
      assertThat(strings((List<?>) seen.get("weights"))).as(as).isEqualTo(weights(answer));
    }
  }

  /** The rows of the table: none where nothing may be traded. */
  private static List<String> weights(SituationAnswer answer) {
    List<String> rows = new ArrayList<>();
    if (answer.output(AnswerOutput.SLEEVE).get(2).isEmpty()) {
      return rows;
    }
    List<String> weights = answer.output(AnswerOutput.WEIGHTS);
    boolean later = false;
    for (int i = 0; i < weights.size(); i += 4) {
      later |= !weights.get(i + 2).equals(weights.get(i + 3)) && !weights.get(i + 3).isEmpty();
    }
    for (int i = 0; i < weights.size(); i += 4) {
      String id = weights.get(i);
      rows.add(
          (id.equals("CASH") ? "Cash" : POLICY.funds().find(id).name() + " (" + id + ")")
              + "|"
              + weights.get(i + 1)
              + "\u00a0%|"
              + weights.get(i + 2)
              + "\u00a0%"
              + (later ? "|" + weights.get(i + 3) + "\u00a0%" : ""));
    }
    return rows;
  }

  @Test
  void theAddressHoldsTheSituation() {
    shown("?lang=en#whatif=0.1.3.0.0.0.0.0.0.0.0.0");

    assertThat(text("#res-head .ans")).isEqualToIgnoringCase("not suitable");
    assertThat(browser.driver().findElements(By.cssSelector("#res table"))).isEmpty();
  }

  @Test
  void theSearchFindsEveryWordAndTheFiltersNarrowIt() {
    shown("?lang=en");
    int all = POLICY.rules().size();
    assertThat(text("#count")).isEqualTo(all + " of " + all + " rules");

    browser.driver().findElement(By.id("q")).sendKeys("sleeve-recovery first year");
    assertThat(visibleCards()).contains("rule-sleeve-recovery").hasSizeLessThan(20);

    browser.driver().findElement(By.id("q")).clear();
    browser.driver().findElement(By.id("f-file")).sendKeys("client/tilt.drl");
    assertThat(visibleCards()).isNotEmpty().allMatch(id -> id.startsWith("rule-tilt"));

    browser.run("location.hash = '#rule-sleeve-recovery'");
    assertThat(
            browser.run(
                "return new Promise(done => setTimeout(() =>"
                    + " done(document.getElementById('rule-sleeve-recovery').hidden), 100))"))
        .as("a rule that is linked is shown, whatever filter stands")
        .isEqualTo(false);
  }

  private static List<String> visibleCards() {
    return texts("return Array.from(document.querySelectorAll('.card:not([hidden])'), e => e.id)");
  }

  @Test
  void theLanguageIsSwitchedKeptAndTakenFromTheAddress() {
    shown("?lang=en");
    browser.driver().findElement(By.cssSelector("[data-l=ko]")).click();
    assertThat(text("h1")).isEqualTo("포트폴리오에서 소형주가 차지할 수 있는 비중");
    assertThat(browser.driver().getTitle()).startsWith("정책 규정집");
    assertThat(text("#res-head .ans")).matches(".*[가-힣].*");

    shown("");
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("ko");
    shown("?lang=en");
    assertThat(text("h1")).startsWith("How much");
  }

  @Test
  void itCanBeReadWithTheKeyboardAlone() {
    shown("?lang=en");
    WebElement active = press(Keys.TAB);
    assertThat(active.getDomAttribute("class")).isEqualTo("skip");
    press(Keys.ENTER);
    browser.run("document.querySelector('button.c').focus()");
    press(Keys.ARROW_RIGHT);
    active = press(Keys.ARROW_DOWN);
    assertThat(active.getDomAttribute("data-k")).isEqualTo("ER2 SHORT R4");
    press(Keys.ENTER);
    assertThat(active.getDomAttribute("aria-pressed")).isEqualTo("true");
    active = press("/");
    assertThat(active.getDomAttribute("id")).isEqualTo("q");
    active.sendKeys("surge");
    assertThat(visibleCards()).hasSizeLessThan(30).isNotEmpty();
  }

  private static WebElement press(CharSequence key) {
    browser.driver().switchTo().activeElement().sendKeys(key);
    return browser.driver().switchTo().activeElement();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void onAPhoneNothingIsWiderThanTheScreen(String lang) {
    shown("?lang=" + lang);
    browser.sized(360, 740);
    browser.show(PAGE, "?lang=" + lang);

    assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
    for (String section : List.of("main", "whatif", "glide", "rules", "numbers")) {
      browser.run("document.getElementById(arguments[0]).scrollIntoView()", section);
      browser.picture("rulebook-phone-" + section + "-" + lang);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void axeFindsNothing(String lang) {
    shown("?lang=" + lang);
    for (String section : List.of("main", "whatif", "cycle", "rules", "numbers", "proof")) {
      browser.run("document.getElementById(arguments[0]).scrollIntoView()", section);
      browser.picture("rulebook-desktop-" + section + "-" + lang);
    }
    browser.run(
        "document.querySelectorAll('#cycle details, #why details').forEach(e => { e.open = true; })");

    assertThat(
            new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                    .map(
                        rule ->
                            rule.getId()
                                + " "
                                + rule.getNodes().stream()
                                    .limit(3)
                                    .map(node -> node.getHtml())
                                    .toList())
                    .toList())
        .isEmpty();
  }

  @Test
  void itPrints() throws IOException {
    shown("?lang=en");
    byte[] pdf =
        Base64.getDecoder().decode(browser.driver().print(new PrintOptions()).getContent());
    Files.createDirectories(Path.of("target/pictures"));
    Files.write(Path.of("target/pictures/rulebook.pdf"), pdf);

    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }

  @Test
  void noScriptOfAHostilePolicyRuns(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("hostile.html");
    Files.writeString(
        page,
        RulebookPages.page(
            PolicyModels.of(HostileRules.in(Files.createDirectory(folder.resolve("rules")))),
            null,
            null));
    shown("");
    browser.console();
    browser.show(page, "?lang=en#rule-<img src=x onerror=window.taken=1>");
    browser.driver().findElement(By.cssSelector("button.c")).click();

    assertThat(browser.run("return window.taken === undefined")).isEqualTo(true);
    assertThat(browser.run("return document.querySelectorAll('img').length")).isEqualTo(0L);
    assertThat(text("#n-band")).contains("<script>window.taken=1</script>");
    assertThat(browser.console()).isEmpty();
  }

  private static SituationAnswer answer(int[] places) {
    return SituationAnswer.of(POLICY.recommend(ALL.situation(places)));
  }

  private static String text(String selector) {
    return browser.driver().findElement(By.cssSelector(selector)).getText().strip();
  }

  private static List<String> texts(String script) {
    return strings((List<?>) browser.run(script));
  }

  private static List<String> strings(List<?> list) {
    return list.stream().map(String::valueOf).toList();
  }
}
