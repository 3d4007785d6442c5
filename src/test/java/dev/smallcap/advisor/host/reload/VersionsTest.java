package dev.smallcap.advisor.host.reload;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
  @Test
  void anOlderVersionThanTheLowestIsRefused() {
    assertThatThrownBy(() -> Versions.from("1.1").check(files("1.0", "")))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            "Its version 1.0 is older than 1.1, which was in force or asked for.\n"
                + "Maybe sign it with a higher version: append a row for policy.version to its"
                + " parameters.csv.");
  }

  @Test
  void theLowestAndEveryNewerOneMayTakeOver() {
    for (String version : new String[] {"1.1", "1.10", "1.2", "10"}) {
      assertThatCode(() -> Versions.from("1.1").check(files(version, "")))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void afterAVersionTookOverNoOlderOneAndNoOtherPolicyOfItsNumberMay() {
    Versions versions = Versions.from("0").after(files("1.2", "# one"));

    assertThatCode(() -> versions.check(files("1.2", "# one"))).doesNotThrowAnyException();
    assertThatCode(() -> versions.check(files("1.3", "# two"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> versions.check(files("1.1", "# one")))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("1.1 is older than 1.2");
    assertThatThrownBy(() -> versions.check(files("1.2", "# two")))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("1.2 is that of another policy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1", "1.0.0", "-1", "1e9"})
  void aLowestVersionThatIsNoDecimalIsRefused(String lowest) {
    assertThatThrownBy(() -> Versions.from(lowest))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The lowest version (" + lowest + ") is no decimal")
        .hasMessageContaining("\nMaybe ");
  }

  private static RuleFiles files(String version, String rule) {
    return new RuleFiles(
        new TreeMap<>(
            Map.of(
                "client/a.drl",
                rule,
                "parameters.csv",
                "name,from,value,unit,source\npolicy.version,2026-01-01,"
                    + version
                    + ",version,x\n")));
  }
}
