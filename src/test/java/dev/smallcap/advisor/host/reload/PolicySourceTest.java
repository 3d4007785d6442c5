package dev.smallcap.advisor.host.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.Trials;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.advice.PolicyStamp;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicySourceTest {
  private static final Instant NOON = Instant.parse("2026-01-16T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final Policy STANDARD = Situations.STANDARD;

  @TempDir private Path folder;

  @Test
  void aPolicyHandedOverIsServedAndSaidToBe() {
    PolicySource source = PolicySource.of(STANDARD, CLOCK);

    assertThat(source.get()).isSameAs(STANDARD);
    assertThat(source.serving())
        .isEqualTo(
            new PolicyStatus(
                STANDARD,
                "1.1",
                STANDARD.fingerprint(),
                LocalDate.of(2027, 1, 1),
                NOON,
                "handed over by the host"));
    assertThat(source.reload()).isEqualTo(new Reloaded.Unchanged(source.serving()));
    assertThat(source.swap(STANDARD)).isEqualTo(new Reloaded.Unchanged(source.serving()));
  }

  @Test
  void theShippedPolicyIsServedAndSaidToBe() {
    PolicySource source = PolicySource.standard(CLOCK);

    assertThat(source.serving().fingerprint()).isEqualTo(STANDARD.fingerprint());
    assertThat(source.serving().origin()).isEqualTo("shipped with the library");
  }

  @Test
  void aPreparedPolicyTakesOverAtOnce() {
    PolicySource source = PolicySource.of(STANDARD, CLOCK);
    Policy lower = Trials.assuming(STANDARD, Map.of("sleeve.cap", "18"));

    Reloaded reloaded = source.swap(lower);

    assertThat(reloaded)
        .isEqualTo(
            new Reloaded.Swapped(new PolicyStamp("1.1", STANDARD.fingerprint()), source.serving()));
    assertThat(source.get()).isSameAs(lower);
  }

  @Test
  void aMarketThatTheOldPolicyJudgedIsJudgedAgainByTheNewOne() {
    Situations one = Situations.in(Stage.ER1).holds("IVV", "100000");
    Holdings holdings = Holdings.of(one.holdings());
    PolicySource source = PolicySource.of(STANDARD, CLOCK);
    Policy smaller = Trials.assuming(STANDARD, Map.of("sleeve.middle", "12"));
    source.swap(smaller);

    Recommendation advice = source.recommend(one.client(), one.account(), holdings, one.market());

    assertThat(advice.policy().fingerprint()).isEqualTo(smaller.fingerprint());
    assertThat(advice.sleeve().target()).hasToString("12 %");
    assertThatThrownBy(() -> smaller.recommend(one.client(), one.account(), holdings, one.market()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("assessed by another policy")
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aMarketIsJudgedAgainOnceForAllClients() {
    Markets markets = new Markets(Trials.assuming(STANDARD, Map.of("sleeve.cap", "18")));
    MarketView market = Situations.market(STANDARD, Stage.LATE, LocalDate.of(2026, 1, 16));
    MarketView other = Situations.market(STANDARD, Stage.ER1, LocalDate.of(2026, 1, 16));

    MarketView judged = markets.judge(market);

    assertThat(judged).isNotSameAs(market);
    assertThat(markets.judge(market)).isSameAs(judged);
    assertThat(markets.judge(judged)).isSameAs(judged);
    assertThat(markets.judge(other).acting().phase()).isEqualTo(other.acting().phase());
  }

  @Test
  @Tag("slow")
  void aFolderThatFailsItsReviewIsToldWithEveryErrorAndTheOldPolicyStays() {
    PolicySource source = PolicySource.of(STANDARD, CLOCK);
    EditedRules.in(folder)
        .edit("client/sleeve.drl", text -> text.replace("@id( sleeve-late )", "@id( sleeve-late x"))
        .edit(
            "parameters.csv",
            text -> text.replace("cycle.slump,2026-01-01,0.50", "cycle.slump,2026-01-01,0.40"));

    Reloaded reloaded = source.swap(folder);

    assertThat(reloaded).isInstanceOf(Reloaded.Refused.class);
    assertThat(((Reloaded.Refused) reloaded).message())
        .startsWith(
            "The policy (folder "
                + folder
                + ") does not take over, version 1.1 stays in force.\n"
                + "The policy fails its review:\n")
        .containsPattern("\nclient/sleeve\\.drl:\\d+")
        .containsPattern("\nparameters\\.csv:16:\\d+ \\S+ .*0\\.40")
        .contains("\nMaybe ");
    assertThat(source.get()).isSameAs(STANDARD);
    assertThat(source.serving().origin()).isEqualTo("handed over by the host");
  }

  @Test
  void aFolderThatCannotBeReadAtTheStartStartsNothing() throws Exception {
    Path none = folder.resolve("none");
    Path file = Files.writeString(folder.resolve("p.bundle"), "x");

    assertThatThrownBy(() -> PolicySource.folder(none, CLOCK))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("The policy (" + none + ") is not a folder")
        .hasMessageContaining("\nMaybe ");
    assertThatThrownBy(() -> PolicySource.folder(file, CLOCK))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("is not a folder");
  }

  @Test
  void aSourceIsWatchedOnceAndNotTooOften() {
    try (PolicySource source = PolicySource.of(STANDARD, CLOCK)) {
      assertThatThrownBy(() -> source.watch(Duration.ofMillis(9), reloaded -> {}))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("(PT0.009S) is below 10 ms");
      source.watch(Duration.ofSeconds(2), reloaded -> {});
      assertThatThrownBy(() -> source.watch(Duration.ofSeconds(2), reloaded -> {}))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("is watched already");
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> PolicySource.of(null, CLOCK))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("The policy (null) is missing");
  }

  @Test
  @Tag("long")
  void aSentenceThatChangedInOneLanguageAloneTakesOverNeitherByReloadNorByBundle() {
    EditedRules rules = EditedRules.in(folder);
    PolicySource source = PolicySource.folder(folder, CLOCK);
    rules.edit("client/limit.drl", text -> text.replace("the sleeve is to be sold", "sell it"));

    assertThat(source.reload())
        .isInstanceOfSatisfying(
            Reloaded.Refused.class,
            refused ->
                assertThat(refused.toString()).contains("translation-stale", "(limit-need)"));
    assertThatThrownBy(() -> PolicySource.prepare(RuleFiles.of(folder).texts()))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("translation-stale");
  }
}
