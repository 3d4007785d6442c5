package dev.smallcap.advisor.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.PolicyException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final String FILE = "client/sleeve.drl";

  /** A rule file that the index of the library leaves out would be lost without a word. */
  @Test
  void theLibraryShipsEveryFileOfItsFolder() {
    assertThat(RuleFiles.standard().texts()).isEqualTo(RuleFiles.of(Path.of("rules")).texts());
  }

  @Test
  void everyRuleOfTheLibraryIsRead() {
    assertThat(RuleBook.standard().rules())
        .hasSize(
            RuleFiles.standard().rules().values().stream()
                .mapToInt(text -> text.split("(?m)^rule \"", -1).length - 1)
                .sum());
  }

  @Test
  void aShippedRuleThatCannotBeReadIsNotLeftOut() {
    assertThatThrownBy(() -> RuleBook.shipped(edited(text -> text.replaceFirst("insert\\(", "("))))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The library's rule file (client/sleeve.drl:")
        .hasMessageContaining("cannot be read")
        .hasMessageEndingWith("\nMaybe its jar is damaged: fetch it again.");
  }

  @Test
  void aShippedFileThatIsCutOffIsRefused() {
    assertThatThrownBy(
            () -> RuleBook.shipped(edited(text -> text.substring(0, text.length() * 2 / 3))))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("The library's rule file (client/sleeve.drl:");
  }

  private static RuleFiles edited(UnaryOperator<String> edit) {
    TreeMap<String, String> texts = new TreeMap<>(RuleFiles.standard().texts());
    texts.computeIfPresent(FILE, (path, text) -> edit.apply(text));
    return new RuleFiles(texts);
  }
}
