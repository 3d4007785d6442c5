package dev.smallcap.advisor.explain;

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
import java.util.Map;
import java.util.stream.Stream;

/** Answers why a sleeve is not larger. */
record MoreQuestion(ExplanationContext matter, ReasonTree tree, Alternatives others) {
  private static final String CAP = "sleeve.cap";

  OutcomeAnswer answer() {
    if (matter.refused()) {
      return answer(
          matter.say(
              "explain.more-refused",
              Map.of(
                  "code",
                  matter.advice().decision().name(),
                  "decision",
                  matter.advice().decision())),
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
      grounds.add(ReasonNode.fact(matter.say("explain.more-no-rule"), List.of()));
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
      case EXIT -> matter.say("explain.more-exit");
      case HOLD -> matter.say("explain.more-hold", Map.of("size", size));
      case BUILD ->
          target != null && target.compareTo(size) < 0
              ? matter.say("explain.more-less", Map.of("size", size, "target", shown(target)))
              : matter.say("explain.more-judged", Map.of("size", size));
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
                matter.say("explain.more-cap", Map.of("cap", cap)),
                List.of(matter.parts().parameter(row))));
  }

  private OutcomeAnswer answer(Text text, List<ReasonNode> grounds) {
    return new OutcomeAnswer("more", false, text, grounds, matter.reference().words());
  }
}
