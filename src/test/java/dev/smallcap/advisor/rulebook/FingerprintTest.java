package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  private static final Set<String> BESIDE =
      Set.of(
          "article.csv",
          "history.csv",
          "nber.csv",
          "invariants.csv",
          "accepted.csv",
          WordSheet.PAIRS,
          WordSheet.EXEMPTIONS,
          WordSheet.STYLE);

  @Test
  @Tag("slow")
  void itChangesWithEveryRuleParameterFundAndWord() {
    List<String> deciding =
        SHIPPED.texts().keySet().stream()
            .filter(path -> path.matches(".*\\.(drl|csv|properties)"))
            .filter(path -> !path.startsWith("cases/"))
            .filter(path -> !BESIDE.contains(path))
            .toList();
    Set<String> fingerprints = new HashSet<>();
    fingerprints.add(SHIPPED.fingerprint());
    for (String path : deciding) {
      fingerprints.add(with(path, SHIPPED.text(path) + "\n").fingerprint());
    }

    assertThat(deciding)
        .contains(
            "parameters.csv",
            "funds.csv",
            "holidays.csv",
            "words/ko.properties",
            "words/en.properties",
            "market/cycle.drl");
    assertThat(fingerprints).hasSize(deciding.size() + 1);
  }

  @Test
  void itChangesWithAFileMoreOrLessOrNamedOtherwise() {
    SortedMap<String, String> less = new TreeMap<>(SHIPPED.texts());
    String text = less.remove("client/tilt.drl");
    SortedMap<String, String> renamed = new TreeMap<>(less);
    renamed.put("client/slope.drl", text);

    assertThat(
            List.of(
                SHIPPED.fingerprint(),
                new RuleFiles(less).fingerprint(),
                new RuleFiles(renamed).fingerprint()))
        .doesNotHaveDuplicates();
  }

  @Test
  void itDoesNotChangeWithWhatDocumentsOrChecksAndWithCases() {
    for (String path : BESIDE) {
      assertThat(SHIPPED.texts()).containsKey(path);
      assertThat(with(path, "a,b\n").fingerprint()).isEqualTo(SHIPPED.fingerprint());
    }
    assertThat(with("README.md", "read me").fingerprint()).isEqualTo(SHIPPED.fingerprint());
    assertThat(with("cases/new.csv", "a,b\n").fingerprint()).isEqualTo(SHIPPED.fingerprint());
  }

  @Test
  void theFolderAndTheJarHaveTheSame() {
    assertThat(RuleFiles.of(Path.of("rules")).fingerprint()).isEqualTo(SHIPPED.fingerprint());
    assertThat(Policy.standard().fingerprint())
        .isEqualTo(SHIPPED.fingerprint())
        .matches("[0-9a-f]{64}");
  }

  private static RuleFiles with(String path, String text) {
    SortedMap<String, String> texts = new TreeMap<>(SHIPPED.texts());
    texts.put(path, text);
    return new RuleFiles(texts);
  }
}
