package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cases ask of the rules against what a recommendation says. */
@Tag("slow")
class CaseFactsParityTest {
  private static final Policy POLICY = Situations.STANDARD;

  @Test
  @Tag("long")
  void theRulesAskedByThemselvesFindWhatARecommendationTells() {
    compare(0, 600);
  }

  @Test
  @Tag("long")
  void theRulesAskedByThemselvesFindItInManySituations() {
    compare(600, 6_000);
  }

  private static void compare(long from, long to) {
    for (long seed = from; seed < to; seed++) {
      Situations situation = RandomSituations.of(seed);
      Recommendation advice = situation.advice();
      List<Finding> findings = asked(situation);
      boolean refused =
          findings.stream().anyMatch(finding -> finding.conclusion() instanceof Refusal);

      assertThat(ids(told(advice), findings))
          .as("seed %s", seed)
          .isEqualTo(
              ids(
                  findings.stream().filter(one -> counts(one, refused)).map(one -> one.rule().id()),
                  findings));
    }
  }

  /** Splits and sizes are told unless something refuses; cautions always. */
  private static boolean counts(Finding finding, boolean refused) {
    return finding.conclusion() instanceof Caution
        || (refused == (finding.conclusion() instanceof Refusal));
  }

  private static Stream<String> told(Recommendation advice) {
    return Stream.concat(advice.reasons().stream(), advice.cautions().stream()).map(Reason::ruleId);
  }

  /** Those of the rules that were asked, but for a split that a limit leaves without use. */
  private static Set<String> ids(Stream<String> ids, List<Finding> findings) {
    TreeSet<String> known = new TreeSet<>();
    findings.forEach(finding -> known.add(finding.rule().id()));
    TreeSet<String> kept = new TreeSet<>();
    ids.filter(known::contains).filter(id -> !id.startsWith("tilt-")).forEach(kept::add);
    return kept;
  }

  private static List<Finding> asked(Situations situation) {
    List<GroupResult> judgements = PolicyModels.of(POLICY).trace(situation.asked()).judgements();
    GroupResult asked =
        judgements.stream().filter(one -> one.group().equals("client")).findFirst().orElseThrow();
    return PolicyModels.of(POLICY).judge(situation.market().asOf(), "client", asked.facts());
  }
}
