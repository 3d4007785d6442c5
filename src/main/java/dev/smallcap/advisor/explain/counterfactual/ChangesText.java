package dev.smallcap.advisor.explain.counterfactual;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what would change an advice. Stateless and thread-safe. */
final class ChangesText {
  private static final int FEW = 4;
  private static final Text CLIENT =
      new Text("What you can choose, and what the answer would be", "선택할 수 있는 것과 그때의 답");
  private static final Text FOUND =
      new Text("If found to be otherwise, facts that nobody chooses", "사실이 다르게 확인되는 경우");
  private static final Text NOBODY = new Text("What nobody can change", "누구도 바꿀 수 없는 것");
  private static final Text LATER =
      new Text(
          "What time alone will bring, if nothing but prices is renewed",
          "시간이 지나면 바뀌는 것(가격만 갱신하는 경우)");
  private static final Text RENEWED =
      new Text(
          "What time will bring if the reading of the recovery is renewed too",
          "시간이 지나면 바뀌는 것(회복 판단도 갱신하는 경우)");
  private static final Text NOTHING =
      new Text("nothing here gives another answer", "여기서는 다른 답이 나오지 않음");

  private ChangesText() {}

  static String few(Counterfactuals changes, Lang lang) {
    StringBuilder out = new StringBuilder();
    few(out, CLIENT, few(changes.client()), changes.client().size(), lang);
    coming(out, LATER, changes.later(), lang);
    if (!changes.renewed().isEmpty()) {
      coming(out, RENEWED, changes.renewed(), lang);
    }
    boundary(out, Counterfactuals.boundary(changes.client()), lang);
    return out.toString();
  }

  static String all(Counterfactuals changes, Lang lang) {
    StringBuilder out = new StringBuilder();
    section(out, CLIENT, changes.client().stream().map(Change::text).toList(), lang);
    section(out, FOUND, changes.found().stream().map(Change::text).toList(), lang);
    section(out, NOBODY, changes.nobody().stream().map(Change::text).toList(), lang);
    section(out, LATER, changes.later().stream().map(ScheduledChange::text).toList(), lang);
    if (!changes.renewed().isEmpty()) {
      section(out, RENEWED, changes.renewed().stream().map(ScheduledChange::text).toList(), lang);
    }
    boundary(out, changes.boundary(), lang);
    return out.toString();
  }

  private static void coming(
      StringBuilder out, Text title, List<ScheduledChange> coming, Lang lang) {
    few(
        out,
        title,
        coming.stream().limit(FEW).map(ChangesText::plain).toList(),
        coming.size(),
        lang);
  }

  /** The nearest change of each input, without the rules. */
  private static List<Text> few(List<Change> changes) {
    Set<String> seen = new HashSet<>();
    return changes.stream()
        .filter(change -> seen.add(change.moves().get(0).input()))
        .limit(FEW)
        .map(
            change ->
                say(
                    "{0}: {1}",
                    "{0}: {1}", change.joined(), change.answer().against(change.before())))
        .toList();
  }

  private static Text plain(ScheduledChange later) {
    return say(
        "from {0}: {1}: {2}",
        "{0}부터: {1}: {2}", later.on(), later.why(), later.answer().against(later.before()));
  }

  /** A section with a word about what it leaves out. */
  private static void few(StringBuilder out, Text title, List<Text> lines, int all, Lang lang) {
    section(out, title, lines, lang);
    if (all > lines.size()) {
      out.append("  ")
          .append(
              say("{0} more in the full reading", "전체 설명에 {0}건 더 있음", all - lines.size()).in(lang))
          .append('\n');
    }
  }

  private static void section(StringBuilder out, Text title, List<Text> lines, Lang lang) {
    out.append(title.in(lang)).append('\n');
    (lines.isEmpty() ? List.of(NOTHING) : lines)
        .forEach(line -> out.append("  - ").append(line.in(lang)).append('\n'));
  }

  private static void boundary(StringBuilder out, @Nullable Move move, Lang lang) {
    Text distance = move == null ? null : move.distance();
    if (move != null && distance != null) {
      out.append(
              say(
                      "Nearest boundary of a number: {0}, {1} away ({2})",
                      "가장 가까운 경계: {0}, {1} 차이 ({2})", move.name(), distance, move.to())
                  .in(lang))
          .append('\n');
    }
  }
}
