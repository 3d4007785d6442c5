package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.rulebook.SourcePosition;
import dev.smallcap.advisor.rulebook.language.Binding;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Metadata;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.rulebook.language.Typing;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks each rule by itself and its id and title against those of the others. */
final class RuleChecks {
  private final ReadRules read;
  private final Findings findings;
  private final Map<String, Rule> ids = new HashMap<>();
  private final Map<String, Rule> titles = new HashMap<>();
  private final Map<String, Set<String>> concluded = new HashMap<>();

  private RuleChecks(ReadRules read, Findings findings) {
    this.read = read;
    this.findings = findings;
  }

  static void check(ReadRules read, Findings findings) {
    RuleChecks checks = new RuleChecks(read, findings);
    for (Rule rule : read.rules()) {
      findings.addAll(
          Typing.remarks(rule, checks.concluded.computeIfAbsent(rule.group(), checks::concluded)));
      MetadataChecks.check(rule, findings);
      checks.unique(rule);
      checks.placeholders(rule);
    }
  }

  /** What a folder's rules conclude; anything, where some of its rules could not be read. */
  private Set<String> concluded(String group) {
    if (read.broken().contains(group)) {
      return Vocabulary.conclusions().stream()
          .map(FactType::name)
          .collect(Collectors.toUnmodifiableSet());
    }
    return read.rules().stream()
        .filter(rule -> rule.group().equals(group))
        .map(rule -> rule.insertion().type())
        .collect(Collectors.toSet());
  }

  private void unique(Rule rule) {
    Metadata id = rule.metadata("id");
    Rule same = id == null || id.value().isEmpty() ? null : ids.putIfAbsent(id.value(), rule);
    if (id != null && same != null) {
      reused(rule, id.at(), "id (" + id.value() + ")", same);
      return;
    }
    Rule titled = titles.putIfAbsent(rule.title(), rule);
    if (titled != null) {
      reused(rule, rule.at(), "title (" + rule.title() + ")", titled);
    }
  }

  private void reused(Rule rule, SourcePosition at, String what, Rule other) {
    findings.add(
        RemarkCode.ID_REUSED,
        rule.file(),
        at,
        "The " + what + " is that of " + other.file() + ":" + other.at() + " too.",
        "give each rule its own, never one that was used before.");
  }

  private void placeholders(Rule rule) {
    Metadata because = rule.metadata("because");
    if (because == null) {
      return;
    }
    Set<String> bound = rule.bindings().map(Binding::variable).collect(Collectors.toSet());
    Set<String> unbound = new TreeSet<>(Placeholders.of(because.value()));
    unbound.removeAll(bound);
    Placeholders.refuseBraces(because.value(), rule.file(), because.at(), findings);
    for (String name : unbound) {
      findings.add(
          RemarkCode.PLACEHOLDER_UNBOUND,
          rule.file(),
          because.at(),
          "The placeholder ({" + name + "}) is not bound by the rule.",
          "bind $" + name + " in the rule, or take the placeholder out.");
    }
  }

  /** The terms, enums, whose constants a rule's reason can show. */
  static Set<Class<?>> shownTerms(Rule rule) {
    Set<String> shown = Placeholders.of(rule.value("because"));
    return rule.patterns().stream()
        .flatMap(
            pattern -> {
              FactType fact = Vocabulary.type(pattern.type());
              return pattern.bindings().stream()
                  .filter(binding -> fact != null && shown.contains(binding.variable()))
                  .map(binding -> fact == null ? null : fact.property(binding.property()))
                  .filter(property -> property != null && property.type().isEnum())
                  .<Class<?>>map(property -> property == null ? Void.class : property.type());
            })
        .collect(Collectors.toSet());
  }

  /** Whether a rule has an id under which its words can stand. */
  static boolean named(Rule rule) {
    List<Metadata> ids = rule.metadata().stream().filter(one -> one.name().equals("id")).toList();
    return ids.size() == 1 && MetadataChecks.wellFormed(rule, ids.get(0).value());
  }
}
