package dev.smallcap.advisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.review.PolicyReview;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LaterParameterTest {
  @TempDir private Path folder;

  @Test
  @Tag("long")
  void aRowAppendedLaterChangesTheAnswersFromItsDateOn() throws IOException {
    Policy shipped = Policy.standard();
    assertThat(stageInMonthFive(shipped, "2026-06-30")).isEqualTo(Stage.ER1);
    assertThat(stageInMonthFive(shipped, "2026-07-01")).isEqualTo(Stage.ER1);

    Policy edited =
        appended("cycle.stage.first,2026-07-01,3,months,assumption: a quarter of a year\n");
    assertThat(stageInMonthFive(edited, "2026-06-30")).isEqualTo(Stage.ER1);
    assertThat(stageInMonthFive(edited, "2026-07-01")).isEqualTo(Stage.ER2);
    assertThat(PolicyModels.of(edited).latestDay()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(edited.fingerprint()).isNotEqualTo(shipped.fingerprint());
  }

  @Test
  @Tag("long")
  void aFolderMadeBeforeANumberCameRunsWithoutIt() {
    EditedRules older =
        EditedRules.in(folder).withoutRule("client/guardrails.drl", "guardrails-profile");
    older.without("parameters.csv", "profile.days,");

    assertThat(PolicyReview.of(RuleFiles.of(folder)).remarks()).isEmpty();
    assertThat(stageInMonthFive(older.policy(), "2026-06-30")).isEqualTo(Stage.ER1);
  }

  @Test
  @Tag("long")
  void aFolderMadeBeforeARowCameIsNotToldThatItsPastIsEdited() throws IOException {
    RuleFiles older = RuleFiles.standard();
    appended("cycle.stage.first,2026-07-01,3,months,assumption: a quarter of a year\n");

    assertThat(PolicyReview.of(older, RuleFiles.of(folder)).remarks()).isEmpty();
  }

  private Policy appended(String row) throws IOException {
    for (Map.Entry<String, String> file : RuleFiles.standard().texts().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(
          path, file.getValue() + (file.getKey().equals("parameters.csv") ? row : ""));
    }
    return Policy.load(folder);
  }

  private static Stage stageInMonthFive(Policy policy, String day) {
    LocalDate asOf = LocalDate.parse(day);
    return policy
        .assess(MarketData.none(), asOf)
        .declared(Declaration.of(CyclePhase.EARLY_RECOVERY, asOf, "Kim", "a view").aged(5))
        .acting()
        .stage();
  }
}
