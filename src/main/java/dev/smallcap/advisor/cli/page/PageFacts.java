package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.author.coverage.Coverage;
import dev.smallcap.advisor.author.coverage.CoverageTarget;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.invariant.Invariant;
import dev.smallcap.advisor.terms.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a policy: its proof, what its cases have seen, what its rules rest on. Immutable
 * and thread-safe.
 *
 * @param catalogue what stands in its folder
 * @param coverage what its cases have seen
 * @param proof what its certificate says
 * @param invariants what has to hold of every answer
 */
record PageFacts(
    Catalogue catalogue, Coverage coverage, ProofSummary proof, List<Invariant> invariants) {

  Text proofStands() {
    return switch (proof.standing()) {
      case PROVED -> RulebookWords.say("facts.proved");
      case FINDINGS -> RulebookWords.say("facts.findings", Map.of("n", proof.findings()));
      case OTHER -> RulebookWords.say("facts.other");
      case NONE -> RulebookWords.say("facts.none");
    };
  }

  Text proofSays() {
    return switch (proof.standing()) {
      case PROVED, FINDINGS ->
          RulebookWords.say(
              "facts.cells",
              Map.of(
                  "cells", RulebookWords.grouped(proof.cells()),
                  "invariants", proof.invariants(),
                  "findings", proof.findings()));
      case OTHER -> RulebookWords.say("facts.other-certificate");
      case NONE -> RulebookWords.say("facts.no-certificate");
    };
  }

  /** Whether a certificate of this policy was handed in. */
  boolean certified() {
    return proof.standing() == ProofSummary.Standing.PROVED
        || proof.standing() == ProofSummary.Standing.FINDINGS;
  }

  /** How often an invariant was looked at, or null where no certificate is at hand. */
  @Nullable Text lookedAt(Invariant invariant) {
    if (!certified()) {
      return null;
    }
    Long times = proof.lookedAt().get(invariant.id());
    return times == null
        ? RulebookWords.say("proof.absent")
        : RulebookWords.say("proof.looked", Map.of("n", RulebookWords.grouped(times)));
  }

  /** The lowest share of sides of any kind that a case has seen. */
  int covered() {
    return Arrays.stream(CoverageTarget.Kind.values()).mapToInt(coverage::percent).min().orElse(0);
  }

  Text cases() {
    return RulebookWords.say(
        "facts.cases",
        Map.of(
            "cases", RulebookWords.grouped(coverage.cases()),
            "rules", catalogue.rules().size(),
            "conditions", coverage.of(CoverageTarget.Kind.CONDITION).size()));
  }

  /** How many rules rest on no assumption. */
  long grounded() {
    return catalogue.grounds().articleAlone() + catalogue.grounds().articleAndData();
  }
}
