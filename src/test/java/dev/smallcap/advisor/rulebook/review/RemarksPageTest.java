package dev.smallcap.advisor.rulebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.Remark;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.RuleFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page says of every kind of remark what to avoid and what to prefer, and is right. */
@Tag("slow")
class RemarksPageTest {
  static List<Page.Section> sections() {
    return Page.sections();
  }

  @ParameterizedTest
  @Tag("long")
  @MethodSource("sections")
  void whatToAvoidGivesExactlyThatRemarkOnce(Page.Section section) {
    assertThat(PolicyReview.of(section.avoid()).remarks().stream().map(Remark::toString))
        .singleElement()
        .asString()
        .containsPattern("^\\S+:\\d+:\\d+ (error|warning) " + section.code() + ": .+");
  }

  @ParameterizedTest
  @MethodSource("sections")
  @Tag("long")
  void whatToPreferGivesNone(Page.Section section) {
    assertThat(PolicyReview.of(section.prefer()).remarks()).isEmpty();
  }

  @Test
  @Tag("long")
  void everyKindOfRemarkHasItsSectionInTheOrderOfTheCodes() {
    List<String> codes = Stream.of(RemarkCode.values()).map(RemarkCode::id).toList();

    assertThat(Page.sections().stream().map(Page.Section::code)).containsExactlyElementsOf(codes);
    assertThat(Page.headings()).containsSubsequence(codes);
  }

  @Test
  @Tag("long")
  void theShippedPolicyAndTheExampleAreClean() {
    assertThat(PolicyReview.of(RuleFiles.standard()).remarks()).isEmpty();
    assertThat(PolicyReview.of(Page.example()).remarks()).isEmpty();
  }
}
