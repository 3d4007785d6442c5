package dev.smallcap.advisor.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.review.PolicyReview;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a rule file holds, reading it ends in rules or remarks. */
@Tag("slow")
class MutilatedRulesTest {
  private static final RuleFiles SHIPPED = RuleFiles.standard();
  private static final List<String> FILES = List.copyOf(SHIPPED.rules().keySet());
  private static final String SIGNS = "\"(){}$@/*;:,.<>=!&|'-+09aZ_ \n\r\t\\§가\u202e";

  @Test
  @Tag("long")
  void aMutilatedFileGivesRulesOrRemarksAndNeverFails() {
    Random random = new Random(20260116);
    int unread = 0;
    for (int i = 0; i < 4_000; i++) {
      String path = FILES.get(random.nextInt(FILES.size()));
      ParsedFile parsed = RuleParser.parse(path, mutilated(SHIPPED.text(path), random));
      unread += parsed.remarks().isEmpty() ? 0 : 1;
      readsBack(parsed);
    }
    assertThat(unread).isBetween(1_000, 3_950);
  }

  @Test
  @Tag("long")
  void theReviewOfAMutilatedFolderNeverFails() {
    Random random = new Random(20260117);
    List<String> all =
        SHIPPED.texts().keySet().stream().filter(path -> !path.endsWith(".md")).toList();
    int clean = 0;
    for (int i = 0; i < 25; i++) {
      String path = all.get(random.nextInt(all.size()));
      Map<String, String> texts = new TreeMap<>(SHIPPED.texts());
      texts.put(path, mutilated(SHIPPED.text(path), random));
      clean += PolicyReview.of(new RuleFiles(new TreeMap<>(texts))).remarks().isEmpty() ? 1 : 0;
    }
    assertThat(clean).isLessThan(13);
  }

  @Test
  void whatIsWrittenOfTheShippedRulesReadsBackAsTheSameRules() {
    for (String path : FILES) {
      ParsedFile parsed = RuleParser.parse(path, SHIPPED.text(path));
      assertThat(parsed.remarks()).isEmpty();
      assertThat(parsed.rules()).isNotEmpty();
      readsBack(parsed);
    }
  }

  /** In all but the places, which the writer chooses. */
  private static void readsBack(ParsedFile parsed) {
    if (parsed.rules().isEmpty()) {
      return;
    }
    ParsedFile again =
        RuleParser.parse(parsed.path(), RuleFileText.of("dev.smallcap.rules.some", parsed.rules()));
    assertThat(again.remarks()).isEmpty();
    assertThat(structure(again.rules())).isEqualTo(structure(parsed.rules()));
  }

  /** Written out by kind, since conditions and metadata are told as they stand in a rule. */
  private static String structure(List<Rule> rules) {
    StringBuilder out = new StringBuilder();
    for (Rule rule : rules) {
      out.append(rule.title()).append(rule.insertion());
      rule.metadata().forEach(one -> out.append(one).append(one.quoted()));
      for (Pattern pattern : rule.patterns()) {
        out.append(pattern);
        pattern.comparisons().forEach(one -> out.append(one.operand().getClass()));
      }
    }
    return out.toString();
  }

  private static String mutilated(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int from = random.nextInt(out.length());
      int to = Math.min(out.length(), from + 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 3));
      switch (random.nextInt(3)) {
        case 0 -> out.delete(from, to);
        case 1 -> out.insert(random.nextInt(out.length()), out.substring(from, to));
        default -> out.insert(from, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return out.toString();
  }
}
