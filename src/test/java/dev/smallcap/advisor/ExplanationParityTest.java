package dev.smallcap.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.GroupResult;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.RuleParser;
import dev.smallcap.advisor.rulebook.language.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What explanations say of every rule against what Drools did, in random whole situations. */
@Tag("slow")
class ExplanationParityTest {
  /** At most this many situations; the property of this name asks another number. */
  private static final int MANY = Integer.getInteger("smallcap.parity", 100_000);

  /** The shipped fund list holds no UCITS fund, and outside Korea its grades suit R3. */
  /** Two need other files; the settlement's are rare, or asked of a draft: cases reach them. */
  private static final Set<String> UNREACHED =
      Set.of(
          "funds-eu",
          "guardrails-adviser-grade",
          "decision-build-little",
          "decision-rotate-same",
          "legs-taken",
          "settle-core-kept",
          "settle-draft",
          "settle-part-small",
          "settle-part-unpaid",
          "settle-small");

  private static final Map<String, Map<String, Rule>> RULES =
      RuleParser.rules(PolicyModels.of(Situations.STANDARD).files()).stream()
          .collect(Collectors.groupingBy(Rule::group, Collectors.toMap(Rule::id, rule -> rule)));

  private static final Map<String, RuleHeader> HEADERS =
      PolicyModels.of(Situations.STANDARD).engine().rules().stream()
          .collect(Collectors.toMap(RuleHeader::id, header -> header));

  /** What was asked before, by day and facts alone: these are always judged alike. */
  private final Set<List<Object>> agreed = ConcurrentHashMap.newKeySet();

  private final Set<String> fired = ConcurrentHashMap.newKeySet();
  private final Set<String> silent = ConcurrentHashMap.newKeySet();

  @Test
  @Tag("long")
  void firedAndNotFiredAgreeInHundreds() {
    assertThat(differing(500)).isEmpty();
  }

  @Test
  @Tag("long")
  void firedAndNotFiredAgreeForEveryRuleInEverySituation() {
    assertThat(differing(MANY)).isEmpty();
    Set<String> all = new TreeSet<>();
    RULES.values().forEach(rules -> all.addAll(rules.keySet()));
    all.removeAll(UNREACHED);
    all.removeAll(WaitingRules.IDS);
    assertThat(new TreeSet<>(fired)).as("every rule fires somewhere").isEqualTo(all);
    Set<String> always = new TreeSet<>(all);
    always.removeAll(silent);
    assertThat(always).as("rules that compare nothing").containsExactly("disclosures-nature");
  }

  private List<String> differing(long many) {
    return LongStream.range(0, many)
        .parallel()
        .mapToObj(this::difference)
        .filter(Objects::nonNull)
        .limit(3)
        .toList();
  }

  private String difference(long seed) {
    Situations situation = RandomSituations.anywhere(seed);
    for (GroupResult judgement :
        PolicyModels.of(situation.policy()).trace(situation.asked()).judgements()) {
      boolean recurs = !judgement.group().equals("client");
      LocalDate day = situation.market().asOf();
      List<Object> asked = List.of(day, judgement.facts());
      if (recurs && agreed.contains(asked)) {
        continue;
      }
      Map<String, Integer> held = held(judgement, day);
      Map<String, Integer> ran = ran(judgement);
      if (!held.equals(ran)) {
        return "seed " + seed + ", " + judgement.group() + ": held " + held + ", fired " + ran;
      }
      if (recurs) {
        agreed.add(asked);
      }
    }
    return null;
  }

  /** How often each rule in force holds by its conditions. */
  private Map<String, Integer> held(GroupResult judgement, LocalDate day) {
    Map<String, Integer> held = new TreeMap<>();
    List<Object> seen = judgement.seen();
    RULES
        .get(judgement.group())
        .forEach(
            (id, rule) -> {
              if (!HEADERS.get(id).inForce(day)) {
                return;
              }
              int times = 0;
              for (Trace.Attempt attempt : Trace.of(rule, seen)) {
                times += attempt.held() ? 1 : 0;
              }
              if (times > 0) {
                held.put(id, times);
              }
              (times > 0 ? fired : silent).add(id);
            });
    return held;
  }

  /** How often Drools let each rule fire. */
  private static Map<String, Integer> ran(GroupResult judgement) {
    Map<String, Integer> ran = new TreeMap<>();
    judgement.findings().forEach(finding -> ran.merge(finding.rule().id(), 1, Integer::sum));
    return ran;
  }
}
