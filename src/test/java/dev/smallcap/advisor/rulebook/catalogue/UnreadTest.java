package dev.smallcap.advisor.rulebook.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadTest {
  @Test
  void aRuleThatCannotBeReadIsNamedAndTheOthersAreShown() {
    Catalogue catalogue =
        Folder.small()
            .with(
                "client/tilt.drl",
                """
                package dev.smallcap.rules.client.tilt
                rule "Not read" salience 5 when Limits() then insert( new Caution() ); end
                rule "Read" @id( tilt-read ) when Limits() then insert( new Caution() ); end
                """)
            .catalogue();
    assertThat(catalogue.rules())
        .extracting(RuleCard::id)
        .containsExactly("sleeve-recovery", "tilt-read");
    assertThat(catalogue.unread())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.file() + ":" + one.line()).isEqualTo("client/tilt.drl:2");
              assertThat(one.what()).contains("salience");
            });
  }

  @Test
  void aRuleWithoutMetadataOfUnknownFactsIsACardWithGaps() {
    Catalogue catalogue =
        Folder.small()
            .with(
                "client/sleeve.drl",
                """
                package dev.smallcap.rules.client.sleeve
                rule "Bare" when Nothing( odd == true ) Limits() then insert( new Caution() ); end
                """)
            .catalogue();
    RuleCard card = catalogue.rules().get(0);
    assertThat(card.id() + card.since() + card.source().text() + card.because()).isEmpty();
    assertThat(card.until()).isNull();
    assertThat(card.reads()).containsExactly("Nothing.odd", "Limits");
    assertThat(card.parameters()).isEmpty();
  }

  @Test
  void tablesThatCannotBeReadAreNamedAndLeaveTheRules() {
    Catalogue catalogue =
        Folder.small()
            .with("parameters.csv", "name,from,value,unit,source\na,b\n")
            .without("words/ko.properties")
            .without("article.csv")
            .without("funds.csv")
            .catalogue();
    assertThat(catalogue.rules()).hasSize(1);
    assertThat(catalogue.rules().get(0).because().ko()).isEmpty();
    assertThat(catalogue.parameters()).isEmpty();
    assertThat(catalogue.sections()).isEmpty();
    assertThat(catalogue.funds()).isEmpty();
    assertThat(catalogue.unread())
        .extracting(Unread::file)
        .containsExactly("parameters.csv", "words/ko.properties", "article.csv", "funds.csv");
  }

  @Test
  void aRowThatNoPolicyCanMeanIsShownAsItStands() {
    Catalogue catalogue =
        Folder.small()
            .replace("parameters.csv", "policy.version,2026-01-01,1.0,version,first", "x,soon,,,")
            .catalogue();
    assertThat(catalogue.parameter("x").parameters().get(0).values())
        .containsExactly(new DatedValue("soon", "", Source.of(""), 2));
  }

  @Test
  void aStatementThatTheArticleDoesNotHaveIsNamed() {
    assertThat(
            Folder.withStatements()
                .replace("client/sleeve.drl", "a5-2", "a5-3")
                .catalogue()
                .unread())
        .containsExactly(
            new Unread(
                "client/sleeve.drl",
                5,
                "The rule (sleeve-recovery) rests on a5-3, which is not in article.csv."));
  }

  @Test
  void aStatementThatCannotBeReadIsNamedAndTheOthersAreShown() {
    Catalogue catalogue =
        Folder.withStatements()
            .replace("article.csv", "a5-1,5,", "a6-2,5,")
            .replace("article.csv", "Adjust weights.", "")
            .catalogue();
    assertThat(catalogue.unread())
        .extracting(one -> one.line() + " " + one.what())
        .containsExactly(
            "3 article.csv, line 3: the id (a6-2) is not of section 5.",
            "5 article.csv, line 5: the en () is empty.");
    assertThat(catalogue.sections()).extracting(SectionCard::section).containsExactly("5", "end");
  }

  @Test
  void aFactThatCannotBeReadIsNamed() {
    Catalogue catalogue =
        Folder.small()
            .with(
                "history.csv",
                """
                rule,series,from,to,value,unit,method,source
                sleeve-recovery,IWM,2009-01,2009-12,28.5,percent,total return,prices
                sleeve-recovery,IWM,2009,2009-12,28.5,percent,total return,prices
                """)
            .catalogue();
    assertThat(catalogue.rules().get(0).facts()).hasSize(1);
    assertThat(catalogue.unread())
        .extracting(one -> one.file() + ":" + one.line())
        .containsExactly("history.csv:3");
  }

  @Test
  void aSectionThatTheArticleDoesNotHaveIsNamed() {
    Catalogue catalogue =
        Folder.small().replace("client/sleeve.drl", "article §5", "article §9").catalogue();
    assertThat(catalogue.unread())
        .containsExactly(
            new Unread(
                "client/sleeve.drl",
                5,
                "The rule (sleeve-recovery) rests on §9, which is not in article.csv."));
    assertThat(catalogue.withoutRule()).extracting(SectionCard::section).containsExactly("5", "6");
  }
}
