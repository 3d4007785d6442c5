package dev.smallcap.advisor.compiler;

import static dev.smallcap.advisor.RuleText.adding;
import static dev.smallcap.advisor.RuleText.file;
import static dev.smallcap.advisor.RuleText.files;
import static dev.smallcap.advisor.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.engine.CompiledRules;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCompilerTest {
  private static final String INSERT = "insert( new NextReview( 1 ) );";

  @Test
  void theFirstFolderIsTheGroup() {
    CompiledRules rules =
        RuleCompiler.compile(
            files(
                file("market/cycle.drl", adding("cycle-one", 1)),
                file("client/sleeve.drl", adding("sleeve-one", 1)),
                file("client/tilt.drl", adding("tilt-one", 1))));

    assertThat(rules.models()).containsOnlyKeys("client", "market");
    assertThat(rules.models().get("client")).hasSize(2);
    assertThat(rules.models().get("market"))
        .singleElement()
        .asString()
        .startsWith("dev.smallcap.rules.market.cycle.");
  }

  @Test
  void anEmptyMapIsAnError() {
    assertRefused(Map.of()).hasMessageStartingWith("There is no rule file to compile.");
  }

  @Test
  void anErrorNamesFileLineAndRule() {
    String wrong = rule("sleeve-wrong", "Integer( nonsense == 3 )", INSERT);

    assertRefused(file("client/sleeve.drl", adding("sleeve-one", 1), wrong))
        .hasMessageContaining(
            "client/sleeve.drl:17, rule (The rule sleeve-wrong): Unable to parse left part of"
                + " expression: nonsense == 3");
  }

  @Test
  void allErrorsAreToldAtOnce() {
    assertRefused(
            files(
                file(
                    "client/sleeve.drl",
                    rule("sleeve-one", "Integer( nonsense == 1 )", INSERT),
                    adding("sleeve-two", 2),
                    rule("sleeve-three", "Integer( )", "insert( new NextReview( \"x\" ) );")),
                file("client/tilt.drl", rule("tilt-one", "Nonsense( )", INSERT)),
                file("market/cycle.drl", "rule \"No when\"\n  whenn Integer( ) then end")))
        .hasMessageContaining("client/sleeve.drl:8, rule (The rule sleeve-one): Unable")
        .hasMessageContaining("client/sleeve.drl:22, rule (The rule sleeve-three): The constructor")
        .hasMessageContaining("client/tilt.drl:8, rule (The rule tilt-one): Unable to find class")
        .hasMessageContaining("market/cycle.drl:5, rule (No when): [ERR")
        .hasMessageNotContaining("sleeve-two");
  }

  @ParameterizedTest
  @CsvSource({
    "Integer( intValue == \"abc\" ), NumberFormatException",
    "Integer( intValue > 10L ), NumberFormatException",
    "Integer( intValue == $unbound ), $unbound",
  })
  void aCrashOfTheCompilerNamesTheRuleToo(String when, String what) {
    assertRefused(file("client/sleeve.drl", adding("fine", 1), rule("wrong", when, INSERT)))
        .hasMessageContaining("rule (The rule wrong): ")
        .hasMessageContaining(what)
        .hasMessageNotContaining("rule fine");
  }

  @Test
  void conditionsTooDeepForTheParserAreRefused() {
    String deep = "(".repeat(20_000) + "intValue == 1" + ")".repeat(20_000);

    assertRefused(file("client/sleeve.drl", rule("deep", "Integer( " + deep + " )", INSERT)))
        .hasMessageContaining("client/sleeve.drl: java.lang.StackOverflowError");
  }

  @Test
  void aFileMustDeclareThePackageOfItsPlace() {
    String text = file("client/tilt.drl", adding("tilt-one", 1)).get("client/tilt.drl");

    assertRefused(Map.of("client/sleeve.drl", text))
        .hasMessageContaining(
            "client/sleeve.drl:1: the package is dev.smallcap.rules.client.tilt, not"
                + " dev.smallcap.rules.client.sleeve");
    assertRefused(Map.of("client/sleeve.drl", adding("tilt-one", 1)))
        .hasMessageContaining("(package dev.smallcap.rules.client.sleeve) is missing");
  }

  @Test
  void aFileWithoutRulesIsRefused() {
    assertRefused(file("client/sleeve.drl"))
        .hasMessageContaining("client/sleeve.drl: the file holds no rule");
  }

  @ParameterizedTest
  @CsvSource({"sleeve.drl", "client/all-in.drl", "Client/sleeve.drl", "client/../x.drl"})
  void aPathThatMakesNoPackageIsRefused(String path) {
    assertRefused(Map.of(path, adding("one", 1)))
        .hasMessageContaining(path + ": a rule file is folder/name.drl");
  }

  private static AbstractThrowableAssert<?, ?> assertRefused(Map<String, String> drl) {
    return assertThatThrownBy(() -> RuleCompiler.compile(drl))
        .isInstanceOf(PolicyException.class)
        .satisfies(
            e ->
                assertThat(e.getMessage().lines())
                    .hasSize(2)
                    .element(1)
                    .asString()
                    .startsWith("Maybe "));
  }
}
