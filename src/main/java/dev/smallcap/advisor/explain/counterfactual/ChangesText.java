package dev.smallcap.advisor.explain.counterfactual;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what would change an advice, in one language. One text, once. */
final class ChangesText {
  private static final int FEW = 4;

  private final Wording words;
  private final Lang lang;
  private final StringBuilder out = new StringBuilder();

  ChangesText(Wording words, Lang lang) {
    this.words = words;
    this.lang = lang;
  }

  String few(Counterfactuals changes) {
    few("explain.choices", few(changes.client()), changes.client().size());
    coming("explain.later", changes.later());
    if (!changes.renewed().isEmpty()) {
      coming("explain.renewed", changes.renewed());
    }
    boundary(Counterfactuals.boundary(changes.client()));
    return out.toString();
  }

  String all(Counterfactuals changes) {
    section("explain.choices", changes.client().stream().map(Change::text).toList());
    section("explain.facts", changes.found().stream().map(Change::text).toList());
    section("explain.nobody", changes.nobody().stream().map(Change::text).toList());
    section("explain.later", changes.later().stream().map(ScheduledChange::text).toList());
    if (!changes.renewed().isEmpty()) {
      section("explain.renewed", changes.renewed().stream().map(ScheduledChange::text).toList());
    }
    boundary(changes.boundary());
    return out.toString();
  }

  private void coming(String title, List<ScheduledChange> coming) {
    few(title, coming.stream().limit(FEW).map(ScheduledChange::told).toList(), coming.size());
  }

  /** The nearest change of each input, without the rules. */
  private static List<Text> few(List<Change> changes) {
    Set<String> seen = new HashSet<>();
    return changes.stream()
        .filter(change -> seen.add(change.moves().get(0).input()))
        .limit(FEW)
        .map(Change::told)
        .toList();
  }

  /** A section with a word about what it leaves out. */
  private void few(String title, List<Text> lines, int all) {
    section(title, lines);
    if (all > lines.size()) {
      line("  ", words.say("explain.left-out", Map.of("n", all - lines.size())));
    }
  }

  private void section(String title, List<Text> lines) {
    line("", words.say(title));
    (lines.isEmpty() ? List.of(words.say("explain.no-change")) : lines)
        .forEach(line -> line("  - ", line));
  }

  private void boundary(@Nullable Move move) {
    Text distance = move == null ? null : move.distance();
    if (move != null && distance != null) {
      line(
          "",
          words.say(
              "explain.boundary",
              Map.of("name", move.name(), "distance", distance, "to", move.to())));
    }
  }

  private void line(String mark, Text text) {
    out.append(mark).append(text.in(lang)).append('\n');
  }
}
