package dev.smallcap.advisor.author.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.EditedRules;
import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.Situations;
import dev.smallcap.advisor.decide.PolicyModels;
import java.nio.file.Path;
import java.time.LocalDate;
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
@Tag("slow")
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

  @Test
  @Tag("long")
  void aFaultOfALaterDayIsFoundFromThatDayOn(@TempDir Path folder) {
    Policy policy =
        EditedRules.in(folder.resolve("later"))
            .edit(
                "parameters.csv",
                text -> text + "sleeve.cap,2027-01-01,25,percent of Q,house view\n")
            .edit(
                "client/sleeve.drl",
                text ->
                    text.replace(
                        "@id( sleeve-late-hold )\n    @since( \"2026-01-01\" )",
                        "@id( sleeve-late-hold )\n    @since( \"2026-01-01\" )\n"
                            + "    @until( \"2028-01-01\" )"))
            .policy();

    assertThat(PolicyModels.of(policy).days())
        .containsExactly(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 27),
            LocalDate.of(2026, 2, 7),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2028, 1, 1));
    assertThat(
            Proof.of(PolicyModels.of(policy), PolicyModels.of(policy).days().first(), LITTLE)
                .faults())
        .isEmpty();
    assertThat(Proof.of(PolicyModels.of(policy), LocalDate.of(2027, 1, 1), LITTLE).faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.subject()).isEqualTo("sleeve-range");
              assertThat(fault.text()).contains("size is 25");
            })
        .noneMatch(fault -> fault.kind() == ProofFault.Kind.GAP);
    assertThat(Proof.of(PolicyModels.of(policy), LocalDate.of(2028, 1, 1), LITTLE).faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.kind()).isEqualTo(ProofFault.Kind.GAP);
              assertThat(fault.text()).contains("no size of the sleeve");
              assertThat(fault.situation()).contains("market LATE", "risk profile R3");
            });
  }

  private static Proof proof(Policy policy) {
    return Proof.of(PolicyModels.of(policy), Situations.DAY, LITTLE);
  }
}
