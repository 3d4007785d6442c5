package dev.smallcap.advisor.partition.answers;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.advice.Trade;
import dev.smallcap.advisor.advice.Weight;
import dev.smallcap.advisor.terms.Percent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an advice comes to, as far as it is folded: no words, no amounts, no days. Numbers are
 * decimals without trailing zeros; what is open is empty. Immutable and thread-safe.
 *
 * @param outputs what each output comes to
 * @param told the ids of the rules that the advice tells, by what it tells them as
 */
public record SituationAnswer(
    Map<AnswerOutput, List<String>> outputs, Map<RuleRole, SortedSet<String>> told) {

  /** Copies the collections. */
  public SituationAnswer {
    Map<AnswerOutput, List<String>> copied = new TreeMap<>();
    outputs.forEach((output, values) -> copied.put(output, List.copyOf(values)));
    outputs = Collections.unmodifiableMap(copied);
    Map<RuleRole, SortedSet<String>> ids = new TreeMap<>();
    told.forEach(
        (role, set) -> ids.put(role, Collections.unmodifiableSortedSet(new TreeSet<>(set))));
    told = Collections.unmodifiableMap(ids);
  }

  /** Where the rules give no answer or two: every output is empty. */
  static final SituationAnswer NONE = new SituationAnswer(Map.of(), Map.of());

  /** What an advice comes to. */
  public static SituationAnswer of(Recommendation advice) {
    Sleeve sleeve = advice.sleeve();
    List<String> decision = new ArrayList<>(List.of(advice.decision().name()));
    advice.alsoApplies().forEach(other -> decision.add(other.name()));
    Map<AnswerOutput, List<String>> outputs = new TreeMap<>();
    outputs.put(AnswerOutput.DECISION, decision);
    outputs.put(
        AnswerOutput.SIZE,
        List.of(sleeve.stance() == null ? "" : sleeve.stance().name(), shown(sleeve.size())));
    outputs.put(
        AnswerOutput.SPLIT,
        List.of(shown(sleeve.russell()), shown(sleeve.sp600()), shown(sleeve.sp400())));
    outputs.put(
        AnswerOutput.SLEEVE,
        List.of(
            shown(sleeve.now()),
            shown(sleeve.after()),
            shown(sleeve.target()),
            shown(sleeve.bandLow()),
            shown(sleeve.bandHigh())));
    outputs.put(
        AnswerOutput.WEIGHTS,
        advice.weights().stream()
            .filter(SituationAnswer::isThere)
            .flatMap(
                one ->
                    Stream.of(one.id(), shown(one.now()), shown(one.after()), shown(one.target())))
            .toList());
    outputs.put(
        AnswerOutput.TRADES,
        advice.trades().stream()
            .flatMap(
                (Trade one) -> Stream.of(one.side().name(), one.fund(), shown(one.ofEquityMoney())))
            .toList());
    outputs.put(AnswerOutput.REVIEW, List.of(String.valueOf(advice.review().months())));
    Map<RuleRole, SortedSet<String>> told = new TreeMap<>();
    told.put(RuleRole.REASON, ids(advice.reasons()));
    told.put(RuleRole.UNDONE, ids(advice.undone()));
    told.put(RuleRole.CAUTION, ids(advice.cautions()));
    told.put(RuleRole.EVIDENCE, ids(advice.evidence()));
    told.put(RuleRole.DISCLOSURE, ids(advice.disclosures()));
    told.put(
        RuleRole.ALTERNATIVE,
        ids(advice.alternatives().stream().map(other -> other.reason()).toList()));
    return new SituationAnswer(outputs, told);
  }

  /** What an output comes to; nothing where the rules give no answer. */
  public List<String> output(AnswerOutput output) {
    return outputs.getOrDefault(output, List.of());
  }

  /** The ids of the rules that are told so. */
  public SortedSet<String> told(RuleRole role) {
    return told.getOrDefault(role, Collections.emptySortedSet());
  }

  private static boolean isThere(Weight weight) {
    return Stream.of(weight.now(), weight.after(), weight.target())
        .anyMatch(share -> share != null && share.isPositive());
  }

  private static SortedSet<String> ids(Collection<Reason> reasons) {
    SortedSet<String> ids = new TreeSet<>();
    reasons.forEach(reason -> ids.add(reason.ruleId()));
    return ids;
  }

  private static String shown(@Nullable Percent percent) {
    return percent == null ? "" : percent.value().stripTrailingZeros().toPlainString();
  }
}
