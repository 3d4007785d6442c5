package dev.smallcap.advisor.author.verify;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.author.verify.cases.CaseQuestion;
import dev.smallcap.advisor.author.verify.cases.CaseRunner;
import dev.smallcap.advisor.author.verify.cases.GivenAdvice;
import dev.smallcap.advisor.author.verify.cases.GivenFacts;
import dev.smallcap.advisor.author.verify.cases.Why;
import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.cases.Expected;
import dev.smallcap.advisor.rulebook.conclusion.Conclusion;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.Decision;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Asks a policy in a test and checks its answers, with any test framework or none.
 *
 * <pre>{@code
 * PolicyVerifier.of(policy).asOf(date)
 *     .given(client, market, exposure)
 *     .concludes("sleeve-recovery", SleeveSize.build(Percent.of(15)))
 *     .isSilent("sleeve-late");
 * }</pre>
 *
 * <p>Facts that are not given are ordinary: those of {@code cases/ordinary.csv} in the policy's
 * folder. A check that fails throws {@link AssertionError} with what was expected, what came, and
 * the conditions that did not hold. Immutable and thread-safe: each step gives another verifier.
 */
public final class PolicyVerifier {
  private final PolicyModel policy;
  private final Map<String, Rule> rules;
  private final @Nullable LocalDate asOf;
  private final Map<String, String> assumed;
  private final List<Object> given;
  private final Set<String> only;
  private final Set<String> checked;

  private PolicyVerifier(
      PolicyModel policy,
      Map<String, Rule> rules,
      @Nullable LocalDate asOf,
      Map<String, String> assumed,
      List<Object> given,
      Set<String> only,
      Set<String> checked) {
    this.policy = policy;
    this.rules = rules;
    this.asOf = asOf;
    this.assumed = assumed;
    this.given = given;
    this.only = only;
    this.checked = checked;
  }

  /** A verifier of a policy. */
  public static PolicyVerifier of(Policy policy) {
    PolicyModel model = PolicyModels.of(Arguments.given(policy, "policy"));
    return new PolicyVerifier(
        model, CaseRunner.rules(model), null, Map.of(), List.of(), Set.of(), Set.of());
  }

  /** On a day, which selects the rules and parameters in force; there is no other default. */
  public PolicyVerifier asOf(LocalDate day) {
    return new PolicyVerifier(
        policy, rules, Arguments.given(day, "as-of date"), assumed, given, only, checked);
  }

  /**
   * With another value of a parameter.
   *
   * @param value a decimal, or the name of another parameter
   */
  public PolicyVerifier assuming(String parameter, String value) {
    Map<String, String> more = new LinkedHashMap<>(assumed);
    more.put(
        Arguments.given(parameter, "parameter that is assumed"),
        Arguments.given(value, "value of the parameter (" + parameter + ")"));
    return new PolicyVerifier(policy, rules, asOf, more, given, only, checked);
  }

  /**
   * Given these facts and no others. For rules: facts of their folder, conclusions that are taken
   * as given, and a {@link dev.smallcap.advisor.advice.MarketView}, of which the reading counts
   * that acts. For whole advice: a client, an account, holdings and a market. The check that
   * follows refuses what it has no use for.
   *
   * @throws InputException if a fact is null
   */
  public PolicyVerifier given(Object... facts) {
    for (Object fact : Arguments.given(facts, "facts of given(...)")) {
      Arguments.given(fact, "fact among those of given(...)");
    }
    return new PolicyVerifier(policy, rules, asOf, assumed, List.of(facts), only, Set.of());
  }

  /**
   * Looking at these rules alone: their ids, or files such as {@code client/sleeve.drl}.
   *
   * @throws InputException if there is no such rule or file, or none is named
   */
  public PolicyVerifier only(String... rulesOrFiles) {
    Set<String> ids = new TreeSet<>();
    for (String name : NamedChecks.some(rulesOrFiles, "only")) {
      List<String> found =
          rules.values().stream()
              .filter(rule -> rule.id().equals(name) || rule.file().equals(name))
              .map(Rule::id)
              .toList();
      if (found.isEmpty()) {
        throw unknown(name);
      }
      ids.addAll(found);
    }
    return new PolicyVerifier(policy, rules, asOf, assumed, given, ids, checked);
  }

  /**
   * Checks that a rule concludes this.
   *
   * @throws AssertionError otherwise
   * @throws InputException if there is no such rule, or no as-of date was given
   */
  public PolicyVerifier concludes(String rule, Conclusion conclusion) {
    Arguments.given(conclusion, "conclusion of the rule (" + rule + ")");
    return concludes(new Expected(rule, Expected.text(conclusion)), conclusion);
  }

  /** Checks that a rule concludes something. */
  public PolicyVerifier concludes(String rule) {
    return concludes(new Expected(rule, ""), null);
  }

  private PolicyVerifier concludes(Expected expected, @Nullable Conclusion conclusion) {
    Rule rule = rule(expected.rule());
    CaseQuestion asked = asked(rule.group());
    boolean came =
        asked.findings(rule.id()).stream()
            .anyMatch(finding -> conclusion == null || finding.conclusion().equals(conclusion));
    if (!came) {
      throw new AssertionError("\n" + Why.missing(expected, rule, asked));
    }
    return having(rule.id());
  }

  /**
   * Checks that rules conclude nothing.
   *
   * @throws AssertionError otherwise
   * @throws InputException if there is no such rule, none is named, or no as-of date was given
   */
  public PolicyVerifier isSilent(String... ids) {
    PolicyVerifier verifier = this;
    for (String id : NamedChecks.some(ids, "isSilent")) {
      Rule rule = rule(id);
      refuse(asked(rule.group()), rule.id());
      verifier = verifier.having(id);
    }
    return verifier;
  }

  /**
   * Checks that no rule concludes anything but those checked before: of the rules looked at, or of
   * all rules of their folders.
   *
   * @throws AssertionError otherwise
   * @throws InputException if no rules are looked at and none was checked before
   */
  public PolicyVerifier concludesNothingElse() {
    if (only.isEmpty() && checked.isEmpty()) {
      throw new InputException(
          "The check (concludesNothingElse()) has no rule checked before it, so no folder.",
          "check a rule first: concludes(...) or isSilent(...); or name files in only(...).");
    }
    Set<String> groups = new TreeSet<>();
    (only.isEmpty() ? checked : only).forEach(id -> groups.add(rule(id).group()));
    for (String group : groups) {
      CaseQuestion asked = asked(group);
      for (Finding finding : asked.findings()) {
        String id = finding.rule().id();
        if (!checked.contains(id) && (only.isEmpty() || only.contains(id))) {
          refuse(asked, id);
        }
      }
    }
    return this;
  }

  private void refuse(CaseQuestion asked, String id) {
    for (Finding finding : asked.findings(id)) {
      Expected came = new Expected(id, Expected.text(finding.conclusion()));
      throw new AssertionError("\n" + Why.surplus(came, rule(id), asked));
    }
  }

  /**
   * The reason that a rule gives for its conclusion, to be checked.
   *
   * @throws AssertionError if it concludes nothing
   */
  public ReasonVerifier because(String rule) {
    concludes(rule);
    CaseQuestion asked = asked(rule(rule).group());
    return new ReasonVerifier(asked.findings(rule).stream().map(asked.policy()::reason).toList());
  }

  /**
   * The recommendation to the client, account, holdings and market given.
   *
   * @throws InputException if one of them is not given, or cannot be used
   */
  public Recommendation advice() {
    PolicyModel asked = assuming();
    return asked.recommend(GivenAdvice.of(asked, day(), given));
  }

  /**
   * Checks the decision, and gives the recommendation to be checked further.
   *
   * @throws AssertionError if another comes
   */
  public AdviceVerifier recommends(Decision decision) {
    return AdviceVerifier.of(advice()).decides(decision);
  }

  /**
   * Checks a whole recommendation, field by field; the ids of the two may differ.
   *
   * @throws AssertionError naming each field that differs
   */
  public AdviceVerifier recommends(Recommendation expected) {
    return AdviceVerifier.of(advice()).isLike(expected);
  }

  private CaseQuestion asked(String group) {
    return GivenFacts.asked(assuming(), day(), group, given);
  }

  private PolicyModel assuming() {
    return assumed.isEmpty() ? policy : policy.assuming(assumed);
  }

  private LocalDate day() {
    if (asOf == null) {
      throw new InputException(
          "No as-of date (null) was given.",
          "say which rules are in force: asOf(LocalDate.of(2026, 1, 16)).");
    }
    return asOf;
  }

  private Rule rule(String id) {
    Rule rule = rules.get(Arguments.given(id, "id of a rule"));
    if (rule == null) {
      throw unknown(id);
    }
    if (!only.isEmpty() && !only.contains(id)) {
      throw new InputException(
          "The rule (" + id + ") is none of those looked at: " + only + ".",
          "name it in only(...) too.");
    }
    return rule;
  }

  private InputException unknown(String name) {
    return new InputException(
        "The policy has no rule (" + Arguments.shown(name) + ").",
        "it is misspelt: " + String.join(", ", near(name)) + ".");
  }

  /** The ids that begin alike. */
  private List<String> near(String name) {
    String file = name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
    List<String> near = new ArrayList<>(rules.keySet());
    near.removeIf(id -> !id.startsWith(file + "-"));
    return near.isEmpty() ? Arrays.asList("its ids stand at @id in rules/") : near;
  }

  private PolicyVerifier having(String id) {
    Set<String> more = new TreeSet<>(checked);
    more.add(id);
    return new PolicyVerifier(policy, rules, asOf, assumed, given, only, more);
  }
}
