package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.AdvicePrinter;
import dev.smallcap.advisor.advice.AdvisedFund;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.engine.RuleHeader;
import dev.smallcap.advisor.rulebook.Message;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.ReasonWeights;
import dev.smallcap.advisor.situation.FundList;
import dev.smallcap.advisor.terms.Lang;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words findings: the words of every rule, read once. Immutable and thread-safe. */
public final class ReasonTexts {
  private static final String LISTED = ", ";

  private final Map<String, Message> rules;
  private final Map<String, ReasonWeights.RuleWeight> weighed;
  private final Map<String, Text> named;
  private final Map<String, Optional<Text>> assumptions = new ConcurrentHashMap<>();
  private final AdvicePrinter printer;
  private final MessageCatalog words;

  private ReasonTexts(
      Map<String, Message> rules,
      Map<String, ReasonWeights.RuleWeight> weighed,
      Map<String, Text> named,
      AdvicePrinter printer,
      MessageCatalog words) {
    this.rules = rules;
    this.weighed = weighed;
    this.named = named;
    this.printer = printer;
    this.words = words;
  }

  /**
   * The words of these rules.
   *
   * @throws PolicyException if a rule lacks its Korean words
   */
  public static ReasonTexts of(
      List<RuleHeader> headers, MessageCatalog words, ReasonWeights weights) {
    Map<String, Message> rules = new HashMap<>();
    Map<String, ReasonWeights.RuleWeight> weighed = new HashMap<>();
    for (RuleHeader header : headers) {
      rules.put(header.id(), words.rule(header.id(), header.because(), header.source()));
      weighed.put(header.id(), weights.of(header.id(), header.file()));
    }
    return new ReasonTexts(rules, weighed, Map.of(), new TextForm(words), words);
  }

  /** These words, in which a client reads the funds of a list by name and code. */
  public ReasonTexts naming(FundList funds) {
    Map<String, Text> names = new HashMap<>();
    funds.funds().forEach(fund -> names.put(fund.id(), AdvisedFund.of(fund).called()));
    return new ReasonTexts(rules, weighed, names, printer, words);
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

  private Reason reason(
      String id, Message phrase, Map<String, Object> evidence, ReasonWeights.RuleWeight weighed) {
    return new Reason(
        id,
        phrase.fill(evidence),
        phrase.source(),
        values(evidence),
        weighed.weight(),
        weighed.side(),
        phrase.forClient(toClient(id, evidence), this::called));
  }

  /** The values of a sentence for the client, in which a cost has the decimals of all costs. */
  private Map<String, Object> toClient(String id, Map<String, Object> evidence) {
    if (ReasonPlace.of(id) != ReasonPlace.ALTERNATIVES) {
      return evidence;
    }
    Map<String, Object> values = new HashMap<>(evidence);
    values.replaceAll((name, value) -> value instanceof Percent cost ? cost(cost) : value);
    return values;
  }

  private Text cost(Percent cost) {
    return new Text(
        new ReadingWords(words, Lang.EN).cost(cost), new ReadingWords(words, Lang.KO).cost(cost));
  }

  /** A code, or codes as a fact lists them, by name; null where none of them has one. */
  private @Nullable Text called(String codes) {
    List<String> each = List.of(codes.split(LISTED));
    return each.stream().anyMatch(named::containsKey)
        ? new Text(called(each, Lang.EN), called(each, Lang.KO))
        : null;
  }

  private String called(List<String> codes, Lang lang) {
    return codes.stream()
        .map(code -> named.getOrDefault(code, new Text(code, code)).in(lang))
        .collect(Collectors.joining(LISTED));
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
