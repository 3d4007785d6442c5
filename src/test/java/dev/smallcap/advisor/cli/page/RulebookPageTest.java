package dev.smallcap.advisor.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.catalogue.SectionCard;
import dev.smallcap.advisor.rulebook.catalogue.StatementCard;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class RulebookPageTest {
  private static final String PAGE = RulebookPages.page(RulebookPages.STANDARD, null, null);

  @Test
  void theSamePolicyGivesTheSameBytes() {
    assertThat(RulebookPages.page(RulebookPages.STANDARD, null, null)).isEqualTo(PAGE);
  }

  @Test
  void everyRuleStandsInBothLanguages() {
    for (RuleCard rule : Catalogue.of(RulebookPages.STANDARD.files()).rules()) {
      assertThat(PAGE)
          .contains("id=\"rule-" + rule.id() + "\"")
          .contains(text(rule.title()))
          .contains(text(rule.titleKo()));
    }
  }

  @Test
  void everyStatementOfTheArticleStandsInBothLanguages() {
    for (SectionCard section : Catalogue.of(RulebookPages.STANDARD.files()).sections()) {
      for (StatementCard said : section.statements()) {
        assertThat(PAGE).contains(text(said.text().en())).contains(text(said.text().ko()));
      }
    }
  }

  @Test
  void nothingIsLoadedAndOneScriptRuns() {
    assertThat(PAGE)
        .contains("default-src &#39;none&#39;")
        .doesNotContain(
            " src=", "@import", "url(http", "<link", " onclick", " style=", "innerHTML");
    assertThat(Pattern.compile("<script").matcher(PAGE).results()).hasSize(2);
  }

  @Test
  void everyLinkLeadsToSomethingOnThePage() {
    assertThat(
            Pattern.compile("href=\"#([^\"=]+)\"")
                .matcher(PAGE)
                .results()
                .map(link -> link.group(1))
                .filter(id -> !PAGE.contains("id=\"" + id + "\""))
                .toList())
        .isEmpty();
  }

  @Test
  void withoutACertificateThePageSaysOnceThatItKnowsNothingOfTheProof() {
    assertThat(PAGE)
        .contains("<dd id=\"proof-fact\"><span lang=\"en\">no certificate handed in</span>")
        .contains("The policy may be proved or not: this page was made without a certificate")
        .contains("rulebook --certificate certificate.json")
        .doesNotContain("not proved", "증명되지 않음", "looked at:");
  }

  @Test
  void anInvariantThatTheCertificateLacksIsNamedAsSuch() {
    String page =
        RulebookPages.page(
            RulebookPages.STANDARD, certificate(RulebookPages.STANDARD.fingerprint()), null);

    assertThat(between(page, "id=\"proof\"", "</section>"))
        .contains("not in this certificate")
        .doesNotContain("To show the proof");
  }

  @Test
  void everyCaseOfARuleStandsOnItsCard() {
    for (RuleCard rule : Catalogue.of(RulebookPages.STANDARD.files()).rules()) {
      assertThat(between(PAGE, "id=\"rule-" + rule.id() + "\"", "</article>"))
          .contains(rule.cases().stream().map(one -> text(one.sentence())).toList());
    }
  }

  @Test
  void theCertificateOfAnotherPolicyProvesNothing() {
    assertThat(RulebookPages.page(RulebookPages.STANDARD, certificate("0".repeat(64)), null))
        .contains("<dd id=\"proof-fact\"><span lang=\"en\">certificate of another policy</span>")
        .contains("To show the proof")
        .doesNotContain("looked at:");
  }

  @Test
  void theCertificateOfThePolicySaysWhatWasLookedAt() {
    assertThat(
            RulebookPages.page(
                RulebookPages.STANDARD, certificate(RulebookPages.STANDARD.fingerprint()), null))
        .contains("<dd id=\"proof-fact\"><span lang=\"en\">proved</span>")
        .contains("cells: 1,234, invariants: 1, findings: 0");
  }

  @Test
  void whatIsNoCertificateIsRefused() {
    assertThatThrownBy(() -> RulebookPages.page(RulebookPages.STANDARD, "no", null))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The certificate is no JSON");
    assertThatThrownBy(() -> RulebookPages.page(RulebookPages.STANDARD, "{}", null))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The certificate has no fingerprint");
  }

  private static String certificate(String fingerprint) {
    return """
        {"policy": {"version": "1", "fingerprint": "%s"}, "result": "proved", "days": [
          {"day": "2026-01-01", "result": "proved", "cells": 1234, "findings": [],
           "invariants": [{"id": "x", "says": "x", "over": "CELLS", "looked-at": 12, "speaks-of": 3}],
           "not-looked-at": []}]}
        """
        .formatted(fingerprint);
  }

  @Test
  void whatChangedSinceAnOlderPolicyIsMarkedInPlace(@TempDir Path folder) {
    String page =
        RulebookPages.page(
            PolicyModels.of(
                EditedRules.in(folder)
                    .edit(
                        "sleeve.csv",
                        text -> text + "ER1,SHORT,R5,2026-02-07,BUILD,18,100,0,0,house view\n")
                    .edit(
                        "parameters.csv",
                        text -> text + "band,2026-02-07,24,percent of the target,house view\n")
                    .policy()),
            null,
            Situations.STANDARD);

    assertThat(page)
        .contains("What changed since " + RulebookPages.STANDARD.fingerprint().substring(0, 12))
        .contains("cell ER1 SHORT R5 from 2026-02-07".substring(5))
        .contains("\"ER1 SHORT R5\":[\"Build 20 % of Q, 100/0/0\"");
    assertThat(between(page, "data-k=\"ER1 SHORT R5\"", "</button>")).contains("class=\"dot\"");
    assertThat(between(page, "data-k=\"ER1 SHORT R4\"", "</button>")).doesNotContain("dot");
    assertThat(between(page, "id=\"n-band\"", "</article>")).contains("class=\"chip new\"");
    assertThat(between(page, "id=\"n-band.russell\"", "</article>")).doesNotContain("chip new");
  }

  /** A fund's name goes into the data of the script, the others into the text. */
  @Test
  void wordsThatAreMarkupStayText(@TempDir Path folder) {
    String page = RulebookPages.page(PolicyModels.of(HostileRules.in(folder)), null, null);

    assertThat(page)
        .doesNotContain("<script>window", "<img")
        .contains("&lt;script&gt;window.taken")
        .contains("\\u003c/script>\\u003cscript>window.taken");
    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(2);
  }

  private static String between(String page, String from, String to) {
    int start = page.indexOf(from);
    return page.substring(start, page.indexOf(to, start));
  }

  /** As it stands in HTML. */
  private static String text(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
