package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.AdvicePrinter;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.Message;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Words findings: the words of every rule, read once. Immutable and thread-safe. */
public final class ReasonTexts {
  private final Map<String, Message> rules = new HashMap<>();
  private final Map<String, ReasonWeights.Weighed> weighed = new HashMap<>();
  private final Map<String, Optional<Text>> assumptions = new ConcurrentHashMap<>();
  private final AdvicePrinter printer;

  /**
   * The words of these rules.
   *
   * @throws PolicyException if a rule lacks its Korean words
   */
  public ReasonTexts(List<RuleHeader> headers, MessageCatalog words, ReasonWeights weights) {
    this.printer = new TextForm(words);
    for (RuleHeader header : headers) {
      rules.put(header.id(), words.rule(header.id(), header.because(), header.source()));
      weighed.put(header.id(), weights.of(header.id(), header.file()));
    }
  }

  /** What writes recommendations in the same words. */
  public AdvicePrinter printer() {
    return printer;
  }

  /** A finding in words. */
  public Reason reason(Finding finding) {
    String id = finding.rule().id();
    Message phrase = rules.get(id);
    if (phrase == null) {
      throw new PolicyException("The rule (" + id + ") has no words.", "load its policy again.");
    }
    return reason(id, phrase, finding.evidence(), Objects.requireNonNull(weighed.get(id)));
  }

  /** What a reason assumes, under its id, or null where its source names no assumption. */
  public @Nullable Text assumption(Reason reason) {
    return assumptions
        .computeIfAbsent(reason.ruleId(), id -> assumed(id, reason.source()))
        .orElse(null);
  }

  private static Optional<Text> assumed(String id, Text source) {
    return source.en().contains("assumption")
        ? Optional.of(new Text(id + ": " + source.en(), id + ": " + source.ko()))
        : Optional.empty();
  }

  private static Reason reason(
      String id, Message phrase, Map<String, Object> evidence, ReasonWeights.Weighed weighed) {
    return new Reason(
        id,
        phrase.fill(evidence),
        phrase.source(),
        values(evidence),
        weighed.weight(),
        weighed.side());
  }

  private static SortedMap<String, Object> values(Map<String, Object> evidence) {
    SortedMap<String, Object> values = new TreeMap<>();
    evidence.forEach((name, value) -> values.put(name, value(value)));
    return values;
  }

  private static Object value(Object value) {
    if (value instanceof Percent percent) {
      // a percentage of 20 is held as 2E+1, which no reader of JSON gives back
      return percent.value().setScale(Math.max(0, percent.value().scale()));
    }
    if (value instanceof BigDecimal) {
      return value;
    }
    return value instanceof Number number
        ? BigDecimal.valueOf(number.longValue())
        : value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
