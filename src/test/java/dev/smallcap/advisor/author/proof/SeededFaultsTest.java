package dev.smallcap.advisor.author.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults put into copies of the policy: each is found, with a situation that shows it. */
@Tag("long")
class SeededFaultsTest {
  private static final Proof.Effort LITTLE = new Proof.Effort(200, 20, false);
  private static final SortedMap<Integer, List<ProofFault>> FOUND = new TreeMap<>();

  static Stream<Seeded> all() {
    return Stream.of(SeededNumbers.ALL, SeededRules.ALL).flatMap(List::stream);
  }

  /** Each copy takes several faults, so that fewer are compiled and proved. */
  @BeforeAll
  static void prove(@TempDir Path folder) {
    SortedMap<Integer, Seeded.Copy> copies = new TreeMap<>();
    all()
        .forEach(
            one ->
                one.edit()
                    .accept(
                        copies.computeIfAbsent(
                            one.copy(),
                            number -> new Seeded.Copy(folder.resolve("copy-" + number)))));
    copies.forEach((number, copy) -> FOUND.put(number, proof(copy.policy()).faults()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aSeededFaultIsFoundWithItsSituation(Seeded seeded) {
    assertThat(FOUND.get(seeded.copy()))
        .filteredOn(fault -> fault.subject().equals(seeded.subject()))
        .anyMatch(seeded::shownBy);
  }

  @Test
  void theFaultsAreManyAndOfEveryKind() {
    assertThat(all().map(Seeded::name)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
    assertThat(all().map(Seeded::kind))
        .contains(
            ProofFault.Kind.GAP,
            ProofFault.Kind.CONFLICT,
            ProofFault.Kind.NEVER_FIRES,
            ProofFault.Kind.NEVER_DECIDES,
            ProofFault.Kind.NEVER_MATTERS,
            ProofFault.Kind.NO_EFFECT,
            ProofFault.Kind.BROKEN);
  }

  private static Proof proof(Policy policy) {
    return Proof.of(PolicyModels.of(policy), Situations.DAY, LITTLE);
  }
}
