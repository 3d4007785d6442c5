package dev.smallcap.advisor.explain;

import dev.smallcap.advisor.decide.PolicyModel;
import dev.smallcap.advisor.explain.search.CounterfactualSearch;
import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.MatrixCell;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.SleeveRow;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.rulebook.language.Rule;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What explanations look up in a policy, read once. Immutable and thread-safe. */
final class Reference {
  private final PolicyModel policy;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Text> sources = new HashMap<>();
  private final Map<String, String> rows = new HashMap<>();
  private final MessageCatalog words;
  private final CounterfactualSearch whatIf;

  Reference(PolicyModel policy) {
    this.policy = policy;
    this.words = policy.book().words();
    this.whatIf = CounterfactualSearch.of(policy);
    for (Rule rule : policy.rules()) {
      rules.put(rule.id(), rule);
      sources.put(
          rule.id(), words.rule(rule.id(), rule.value("because"), rule.value("source")).source());
    }
    Table table = Table.parse(policy.files().text("parameters.csv"), "rules/parameters.csv");
    for (Row row : table.rows()) {
      rows.put(row.required("name") + " " + row.required("from"), row.required("source"));
    }
  }

  CounterfactualSearch whatIf() {
    return whatIf;
  }

  PolicyModel policy() {
    return policy;
  }

  /** The rules that the policy runs, by id, in the order of the files. */
  Map<String, Rule> rules() {
    return Collections.unmodifiableMap(rules);
  }

  Text source(String ruleId) {
    return Objects.requireNonNull(sources.get(ruleId));
  }

  Text term(Enum<?> constant) {
    return words.term(constant);
  }

  Wording words() {
    return words;
  }

  /** The rules of a folder that can conclude a kind of fact, by id. */
  List<String> drawing(String group, String conclusion) {
    return rules.values().stream()
        .filter(rule -> rule.group().equals(group) && rule.insertion().type().equals(conclusion))
        .map(Rule::id)
        .toList();
  }

  /** The row of a cell of the matrix on a day, the parameters whose values it takes below. */
  List<ReasonNode> cell(SleeveCell cell, LocalDate day) {
    SleeveRow row =
        policy.sleeve().on(day).get(new MatrixCell(cell.stage(), cell.horizon(), cell.risk()));
    if (row == null) {
      return List.of();
    }
    NodeParts parts = new NodeParts(words);
    List<ReasonNode> taken =
        row.parameters().stream()
            .distinct()
            .flatMap(name -> Stream.ofNullable(parameter(name, day)))
            .map(parts::parameter)
            .toList();
    return List.of(parts.cell(row, taken));
  }

  /** A parameter on a day, or null where there is none of the name. */
  @Nullable ParameterRow parameter(@Nullable String name, LocalDate day) {
    Map.Entry<LocalDate, String> value =
        name == null ? null : policy.parameters().dated(name).floorEntry(day);
    if (name == null || value == null) {
      return null;
    }
    boolean named = policy.parameters().names().contains(value.getValue());
    return new ParameterRow(
        name,
        value.getValue(),
        policy.parameters().unit(name),
        value.getKey(),
        rows.getOrDefault(name + " " + value.getKey(), "another value, taken for a trial"),
        named ? parameter(value.getValue(), day) : null);
  }
}
