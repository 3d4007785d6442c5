package dev.smallcap.advisor.host.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.ShownSituations;
import dev.smallcap.advisor.advice.Letterhead;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientDocumentTest {
  private static final String HOSTILE = "\"><script>alert('x')</script><img src=x onerror=a()>&{}";
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** What stands on a page before the annex, as a reader sees it. */
  private static String read(String page) {
    String body = page.substring(page.indexOf("<body>"), page.indexOf("class=\"page annex\""));
    return TAG.matcher(body).replaceAll(" ").replace("&amp;", "&").replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @Tag("slow")
  @EnumSource
  void thePageTellsWhatTheTextTells(ShownSituations situation) {
    Recommendation advice = situation.advice();
    for (Lang lang : Lang.values()) {
      String read = read(ClientDocument.of(advice, lang));
      List<String> sentences =
          advice
              .text(lang)
              .lines()
              .filter(line -> line.endsWith("."))
              .map(line -> line.replaceFirst("^  - ", ""))
              .toList();
      assertThat(sentences).isNotEmpty();
      assertThat(read).contains(advice.text(lang).lines().toList().get(2));
      sentences.forEach(
          said -> assertThat(read.replace("&#39;", "'").replace("&#34;", "\"")).contains(said));
    }
  }

  @ParameterizedTest
  @Tag("slow")
  @EnumSource
  void thePageIsWholeInItselfAndRunsNothing(ShownSituations situation) {
    for (Lang lang : Lang.values()) {
      assertThat(ClientDocument.of(situation.advice(), lang))
          .startsWith("<!DOCTYPE html>")
          .contains("default-src 'none'; style-src 'unsafe-inline'".replace("'", "&#39;"))
          .doesNotContain("<script", "http:", "https:", "url(", "@import", "<link", "<img")
          .doesNotContainPattern("\\son[a-z]+=");
    }
  }

  @Test
  void whatIsHandedInStaysText() {
    Recommendation advice =
        ShownSituations.BUILT
            .situation()
            .client(client -> client.named(HOSTILE))
            .account(account -> account.named(HOSTILE))
            .advice()
            .under(new Letterhead(HOSTILE, HOSTILE, HOSTILE, null));
    for (Lang lang : Lang.values()) {
      String page = ClientDocument.of(advice, lang);
      assertThat(page)
          .doesNotContain("<script", "<img")
          .contains("&lt;script&gt;", "&lt;img src=x");
      assertThat(page.replace(HOSTILE, "")).hasSameSizeAs(page);
    }
  }

  @Test
  void theSameAdviceGivesTheSamePageToAStringAndToAWriter() {
    Recommendation advice = ShownSituations.HEDGED.advice();
    StringWriter written = new StringWriter();
    ClientDocument.write(advice, Lang.KO, written);

    assertThat(ClientDocument.of(advice, Lang.KO))
        .isEqualTo(ClientDocument.of(ShownSituations.HEDGED.advice(), Lang.KO))
        .isEqualTo(written.toString());
  }

  @Test
  void whatNothingIsTradedForHasNoDrawingAndNoOrders() {
    for (ShownSituations refused :
        List.of(
            ShownSituations.WITHOUT_PRICES,
            ShownSituations.UNSUITABLE,
            ShownSituations.FOR_REVIEW)) {
      assertThat(ClientDocument.of(refused.advice(), Lang.EN)).doesNotContain("<svg", "<table");
    }
  }

  @Test
  void theDrawingsHaveTheirPlaces() {
    String page = ClientDocument.of(ShownSituations.BUILT.advice(), Lang.EN);

    assertThat(page)
        // 85, 11.25 and 3.75 of 100, one behind the other
        .contains("class=\"paint-large\" x=\"0%\" y=\"0\" width=\"85%\"")
        .contains("class=\"paint-russell\" x=\"85%\" y=\"0\" width=\"11.25%\"")
        .contains("class=\"paint-sp600\" x=\"96.25%\" y=\"0\" width=\"3.75%\"")
        // 12 and 18 of 25: the cap of 20 has room on the right
        .contains("class=\"range\" x=\"48%\" y=\"32\" width=\"24%\"")
        // a third of the width each; 3.75 of 11.25 is a third of 34
        .contains("x=\"33.33%\" y=\"38.67\" width=\"33.33%\" height=\"11.33\"");
  }

  @Test
  void noColourTellsASaleFromAPurchaseAndASheetIsAsHighAsWhatStandsOnIt() {
    assertThat(ClientDocument.of(ShownSituations.BUILT.advice(), Lang.KO))
        .contains("<td class=\"side\">매도</td>", "<td class=\"side\">매수</td>")
        .doesNotContain("min-height");
  }

  @Test
  void numbersStayWithTheirSignAndCurrency() {
    assertThat(ClientDocument.of(ShownSituations.BUILT.advice(), Lang.EN))
        .contains("15\u00a0% of the US-equity money", "USD\u00a015,000.00")
        .doesNotContainPattern("\\d %[^-]");
  }

  @Test
  void theSheetsForTheClientHaveNeitherAnnexNorDraft() {
    Recommendation advice = ShownSituations.FOR_REVIEW.advice();

    assertThat(ClientDocument.of(advice, Lang.EN)).contains("class=\"page annex\"", "IWM");
    assertThat(ClientDocument.withoutAnnex(advice, Lang.EN))
        .contains("<h1>")
        .doesNotContain("class=\"page annex\"", "IWM", "suitability-");
  }

  @Test
  void theAnnexHasEveryReasonWithItsRuleAndTheDraft() {
    Recommendation advice = ShownSituations.FOR_REVIEW.advice();
    String page = ClientDocument.of(advice, Lang.EN);
    String annex = page.substring(page.indexOf("class=\"page annex\""));

    assertThat(advice.told())
        .allSatisfy(reason -> assertThat(annex).contains("<code>" + reason.ruleId() + "</code>"));
    assertThat(annex).contains("If cleared: a draft", "IWM");
  }

  @Test
  void aWriterThatFailsAndWhatIsMissingAreRefused() {
    Recommendation advice = ShownSituations.HELD.advice();
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> ClientDocument.write(advice, Lang.EN, full))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> ClientDocument.of(null, Lang.EN)).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> ClientDocument.of(advice, null)).isInstanceOf(InputException.class);
  }

  @Test
  void aMissingJteIsToldWithTheWayOut() throws Exception {
    try (HostWithoutJte host = new HostWithoutJte()) {
      List<Method> entries =
          Stream.of(host.loadClass(ClientDocument.class.getName()).getMethods())
              .filter(method -> Modifier.isStatic(method.getModifiers()))
              .toList();

      assertThat(entries).hasSize(3);
      for (Method entry : entries) {
        assertThatThrownBy(() -> entry.invoke(null, new Object[entry.getParameterCount()]))
            .as(entry.getName())
            .cause()
            .isInstanceOf(IllegalStateException.class)
            .hasMessage(
                "Pages in HTML need jte-runtime, and (gg/jte/TemplateOutput) is not on the class"
                    + " path.\nMaybe add gg.jte:jte-runtime; a module has to require"
                    + " gg.jte.runtime.");
      }
    }
  }
}
