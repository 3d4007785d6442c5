package dev.smallcap.advisor.engine;

import static dev.smallcap.advisor.RuleText.adding;
import static dev.smallcap.advisor.RuleText.file;
import static dev.smallcap.advisor.RuleText.files;
import static dev.smallcap.advisor.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.compiler.RuleCompiler;
import dev.smallcap.advisor.terms.PolicyException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleEngineTest {
  private static final String THEN = "insert( new NextReview( 1 ) );";

  @Test
  void aHeaderTellsWhatStandsAboveTheRule() {
    String annotations =
        """
        @since( "2026-01-01" ) @until( "2027-01-01" )
        @source( "article §5, \\"one year\\"; split: assumption" )
        @because( "회복 {age} C:\\\\x" )
        """;

    assertThat(
            engine(
                    file(
                        "client/sleeve.drl",
                        rule("sleeve-recovery", annotations, "Integer()", THEN)))
                .rules())
        .containsExactly(
            new RuleHeader(
                "client",
                "client/sleeve.drl",
                "The rule sleeve-recovery",
                "sleeve-recovery",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1),
                "article §5, \"one year\"; split: assumption",
                "회복 {age} C:\\x"));
  }

  @Test
  void aRuleHoldsFromItsFirstDayUntilTheDayBeforeItsEnd() {
    LocalDate since = LocalDate.of(2026, 1, 1);
    LocalDate until = LocalDate.of(2026, 7, 1);
    RuleHeader ending = new RuleHeader("g", "g/f.drl", "t", "i", since, until, "s", "b");
    RuleHeader open = new RuleHeader("g", "g/f.drl", "t", "i", since, null, "s", "b");

    assertThat(ending.inForce(since.minusDays(1))).isFalse();
    assertThat(ending.inForce(since)).isTrue();
    assertThat(ending.inForce(until.minusDays(1))).isTrue();
    assertThat(ending.inForce(until)).isFalse();
    assertThat(open.inForce(LocalDate.MAX)).isTrue();
  }

  @Test
  void rulesAreSortedByIdOverAllGroups() {
    assertThat(
            engine(
                    files(
                        file("market/cycle.drl", adding("b", 1)),
                        file("client/sleeve.drl", adding("c", 1), adding("a", 1))))
                .rules())
        .extracting(RuleHeader::id)
        .containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"since", "source", "because"})
  void aMissingAnnotationIsRefused(String missing) {
    String annotations =
        "@since( \"2026-01-01\" ) @source( \"s\" ) @because( \"b\" )"
            .replaceFirst("@" + missing + "\\( \"[^\"]*\" \\)", "");

    assertThatThrownBy(
            () -> engine(file("client/sleeve.drl", rule("x", annotations, "Integer()", THEN))))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith(
            "The rule (The rule x) in client/sleeve.drl has no @" + missing + ".\nMaybe ");
  }

  @Test
  void aRuleWithoutIdIsRefused() {
    assertThatThrownBy(
            () -> engine(file("client/sleeve.drl", adding("x", 1).replaceFirst("@id\\(.*\\)", ""))))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The rule (The rule x) in client/sleeve.drl has no @id.\nMaybe ");
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    String annotations = "@since( \"2026-02-30\" ) @source( \"s\" ) @because( \"b\" )";

    assertThatThrownBy(
            () -> engine(file("client/sleeve.drl", rule("x", annotations, "Integer()", THEN))))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith(
            "The rule (The rule x) in client/sleeve.drl has (2026-02-30) as @since");
  }

  @Test
  void anIdSharedBetweenGroupsIsRefused() {
    assertThatThrownBy(
            () ->
                engine(
                    files(
                        file("market/cycle.drl", adding("x", 1)),
                        file("client/sleeve.drl", adding("x", 1)))))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith(
            "The id (x) is shared by the rule (The rule x) in client/sleeve.drl and the rule (The"
                + " rule x) in market/cycle.drl.");
  }

  @Test
  void aFolderWhoseRulesAreAllCommentedOutIsRefused() {
    assertThatThrownBy(() -> engine(file("client/sleeve.drl", "/*", adding("x", 1), "*/")))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The folder (client) holds no rule.");
  }

  @Test
  void anUnknownGroupIsRefused() {
    assertThatThrownBy(() -> engine(file("client/sleeve.drl", adding("x", 1))).group("funds"))
        .isInstanceOf(PolicyException.class)
        .hasMessage("There are no rules in the folder (funds).\nMaybe it is one of client.");
  }

  private static RuleEngine engine(Map<String, String> drl) {
    return RuleEngine.of(RuleCompiler.compile(drl));
  }
}
