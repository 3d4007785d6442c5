package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Residency;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the templates show. Immutable and thread-safe.
 *
 * @param policy the policy
 * @param version its version on the day
 * @param day the day that is shown
 * @param catalogue what stands in its folder
 * @param facts what is known of it
 * @param words the words of the policy
 * @param matrix the matrix that is shown first
 * @param whatIf what is asked in the what-if
 * @param glides the Russell share over a recovery, by horizon
 * @param cycle the phases of the cycle, or null without figures
 * @param marks what changed since an older policy
 * @param script the script
 * @param style the style sheet
 * @param contentPolicy what the page may load and run
 */
record RulebookView(
    PolicyModel policy,
    String version,
    LocalDate day,
    Catalogue catalogue,
    PageFacts facts,
    MessageCatalog words,
    MatrixView matrix,
    WhatIfView whatIf,
    List<GlideChart> glides,
    @Nullable CycleStrips cycle,
    PolicyMarks marks,
    String script,
    String style,
    String contentPolicy) {

  Text say(String key) {
    return RulebookWords.say(key);
  }

  Text say(String key, String name, Object value) {
    return RulebookWords.say(key, Map.of(name, value));
  }

  Text say(String key, String name, Object value, String other, Object second) {
    return RulebookWords.say(key, Map.of(name, value, other, second));
  }

  Text say(Map<String, Object> values, String key) {
    return RulebookWords.say(key, values);
  }

  Text term(Enum<?> constant) {
    return words.term(constant);
  }

  /** The title of the page, as the browser names it until the script does. */
  String title() {
    return say("title", "version", version).en();
  }

  /** The sections of the page, in order. */
  List<String> sectionIds() {
    List<String> ids =
        new ArrayList<>(
            List.of("matrix", "whatif", "glide", "cycle", "article", "rules", "numbers", "proof"));
    if (marks.old() != null) {
      ids.add(0, "changes");
    }
    return ids;
  }

  List<Stage> stages() {
    return List.of(Stage.values());
  }

  List<Horizon> horizons() {
    return List.of(Horizon.values());
  }

  List<RiskProfile> risks() {
    return MatrixView.risks();
  }

  List<Residency> residencies() {
    return List.of(Residency.values());
  }

  RulesView rules() {
    return new RulesView(catalogue);
  }

  ShownRule shown(RuleCard rule) {
    return new ShownRule(
        rule,
        OpenSentence.of(
            rule.because(),
            policy.rules().stream()
                .filter(one -> one.id().equals(rule.id()))
                .findFirst()
                .orElse(null),
            policy.parameters().on(day),
            words));
  }

  /** A section of the article by name. */
  Text section(String section) {
    return ShownRule.section(section);
  }

  /** The value of a number on the day, as it comes to. */
  String value(String parameter) {
    return policy.parameters().on(day).has(parameter)
        ? MatrixView.number(policy.parameters().on(day).decimal(parameter))
        : "";
  }

  Text unit(String unit) {
    return RulebookWords.sayOr("unit." + unit, Text.same(unit));
  }

  boolean isNumber(String id) {
    return catalogue.parameters().stream().anyMatch(number -> number.name().equals(id));
  }

  boolean isCell(String id) {
    return catalogue.cells().stream().anyMatch(cell -> cell.cell().equals(id));
  }

  boolean isRule(String id) {
    return catalogue.rules().stream().anyMatch(rule -> rule.id().equals(id));
  }
}
