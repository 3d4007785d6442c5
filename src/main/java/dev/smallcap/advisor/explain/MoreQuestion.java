package dev.smallcap.advisor.explain;

import static dev.smallcap.advisor.terms.Text.say;

import dev.smallcap.advisor.advice.Sleeve;
import dev.smallcap.advisor.engine.Finding;
import dev.smallcap.advisor.rulebook.conclusion.Caution;
import dev.smallcap.advisor.rulebook.conclusion.Refusal;
import dev.smallcap.advisor.rulebook.conclusion.SleeveLimit;
import dev.smallcap.advisor.rulebook.conclusion.SleeveSize;
import dev.smallcap.advisor.rulebook.language.Pattern;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers why a sleeve is not larger. */
record MoreQuestion(ExplanationContext matter, ReasonTree tree, Alternatives others) {
  private static final String CAP = "sleeve.cap";

  OutcomeAnswer answer() {
    if (matter.refused()) {
      return answer(
          say(
              "Not more: nothing is traded, since the decision is {0} ({1}).",
              "더 늘리지 않는 이유: 결정이 {1}({0})이므로 매매하지 않습니다.",
              matter.advice().decision(),
              matter.reference().term(matter.advice().decision())),
          tree.findings(Refusal.class));
    }
    Sleeve sleeve = matter.advice().sleeve();
    Stance stance = stance();
    Percent size = sleeve.size() == null ? Percent.ZERO : sleeve.size();
    List<ReasonNode> grounds = new ArrayList<>(tree.findings(Caution.class, this::aboutTheRequest));
    if (lowered()) {
      grounds.addAll(tree.findings(SleeveLimit.class));
    }
    grounds.addAll(tree.findings(SleeveSize.class));
    grounds.addAll(cap(stance, size));
    // what the settlement left undone about the size, and did
    Stream.concat(matter.advice().undone().stream(), matter.settled().stream())
        .flatMap(tree::note)
        .forEach(grounds::add);
    List<ReasonNode> larger = others.larger(stance, size);
    grounds.addAll(larger);
    if (larger.isEmpty()) {
      grounds.add(
          ReasonNode.fact(
              say(
                  "no other rule of the policy gives this client a larger size",
                  "이 고객에게 더 큰 규모를 주는 다른 규칙은 없습니다"),
              List.of()));
    }
    return answer(verdict(stance, size, sleeve), grounds);
  }

  /** Whether a caution is about the size that the client asks for. */
  private boolean aboutTheRequest(Finding finding) {
    return matter.rule(finding).patterns().stream()
        .flatMap(Pattern::properties)
        .anyMatch("requestedSleeve"::equals);
  }

  private Stance stance() {
    Stance stance = matter.advice().sleeve().stance();
    return stance == null ? Stance.EXIT : stance;
  }

  private Text verdict(Stance stance, Percent size, Sleeve sleeve) {
    Percent target = sleeve.target();
    return switch (stance) {
      case EXIT ->
          say(
              "Not more: the policy asks for no sleeve here.",
              "더 늘리지 않는 이유: 정책상 이 경우 소형주를 두지 않습니다.");
      case HOLD ->
          say(
              "Not more: nothing is bought here; up to {0} of the equity money is kept.",
              "더 늘리지 않는 이유: 추가 매수 없이 미국 주식 투자금의 {0}까지만 유지합니다.", size);
      case BUILD ->
          target != null && target.compareTo(size) < 0
              ? say(
                  "Not more: {0} of the equity money was judged; in this account it comes to {1}.",
                  "더 늘리지 않는 이유: 판단된 규모는 미국 주식 투자금의 {0}이며, 이 계좌에서는 {1}가 됩니다.", size, shown(target))
              : say(
                  "Not more: {0} of the equity money was judged for this client in this market.",
                  "더 늘리지 않는 이유: 이 시장에서 이 고객에게 판단된 규모는 미국 주식 투자금의 {0}입니다.", size);
    };
  }

  private static Percent shown(Percent exact) {
    return Percent.of(exact.value().setScale(2, java.math.RoundingMode.HALF_EVEN));
  }

  /** Whether a limit took the size down. */
  private boolean lowered() {
    for (Finding finding : matter.client(SleeveSize.class)) {
      SleeveSize judged = (SleeveSize) finding.conclusion();
      Percent size = matter.advice().sleeve().size();
      if (judged.stance() != matter.advice().sleeve().stance() || !judged.size().equals(size)) {
        return true;
      }
    }
    return false;
  }

  /** The cap, where the size has reached it. */
  private List<ReasonNode> cap(Stance stance, Percent size) {
    Percent cap = matter.reference().policy().parameters().on(matter.day()).percent(CAP);
    ParameterRow row = matter.reference().parameter(CAP, matter.day());
    return stance == Stance.EXIT || size.compareTo(cap) < 0 || row == null
        ? List.of()
        : List.of(
            ReasonNode.fact(
                say(
                    "{0} is the largest sleeve that the policy allows",
                    "{0}가 정책이 허용하는 최대 규모입니다", cap),
                List.of(NodeParts.parameter(row))));
  }

  private static OutcomeAnswer answer(Text text, List<ReasonNode> grounds) {
    return new OutcomeAnswer("more", false, text, grounds);
  }
}
