package dev.smallcap.advisor.rulebook.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvariantFileTest {
  private static final String HEADER = "id,says,about,beside,when,must,source\n";
  private static final Map<String, Object> TWENTY =
      Map.of("stance", Stance.BUILD, "size", Percent.of(20), "risk profile", RiskProfile.R5);

  @Test
  void theShippedFileIsReadWhole() {
    List<Invariant> lines = InvariantFile.of(RuleFiles.standard());

    assertThat(lines).hasSizeGreaterThan(60).extracting(Invariant::id).doesNotHaveDuplicates();
    assertThat(lines.get(0).toString()).contains("sleeve-range");
    assertThat(lines.get(0).must()).hasToString("[size >= 10 %, size <= 20 %]");
  }

  @Test
  void aLineSpeaksWhereAllItsConditionsHoldAndIsBrokenByEachClaimThatDoesNot() {
    Invariant line = line("stance == BUILD and size > 10", "size < 20 and size != 20");

    assertThat(line.speaksOf(TWENTY, Set.of())).isTrue();
    assertThat(line.broken(TWENTY, Set.of(), Map.of())).hasToString("[size < 20 %, size != 20 %]");
    assertThat(line.broken(Map.of("stance", Stance.HOLD), Set.of(), Map.of())).isEmpty();
  }

  @Test
  void aMissingValueEqualsNoneAloneAndIsNeitherMoreNorLess() {
    Map<String, Object> nothing = Map.of();

    assertThat(line("", "size == none").broken(nothing, Set.of(), Map.of())).isEmpty();
    assertThat(line("", "size != 20").broken(nothing, Set.of(), Map.of())).isEmpty();
    assertThat(line("", "size <= 20").broken(nothing, Set.of(), Map.of())).hasSize(1);
    assertThat(line("", "size >= 20").broken(nothing, Set.of(), Map.of())).hasSize(1);
    assertThat(line("", "size != none").broken(nothing, Set.of(), Map.of())).hasSize(1);
  }

  @Test
  void twoWordsOfOneSituationAreCompared() {
    Invariant line = line("", "russell <= sp600");

    assertThat(broken(line, Map.of("russell", Percent.of(1), "sp600", Percent.of(2)))).isEmpty();
    assertThat(broken(line, Map.of("russell", Percent.of(3), "sp600", Percent.of(2)))).hasSize(1);
  }

  @Test
  void aWordIsComparedWithTheSituationBesideWhereBothHaveIt() {
    Invariant line = read("x,Says,CLIENT,risk profile,,size <= size beside,why\n").get(0);

    assertThat(line.beside()).isEqualTo("risk profile");
    assertThat(line.broken(TWENTY, Set.of(), Map.of("size", Percent.of(20)))).isEmpty();
    assertThat(line.broken(TWENTY, Set.of(), Map.of("size", Percent.of(15)))).hasSize(1);
    assertThat(line.broken(TWENTY, Set.of(), Map.of())).isEmpty();
  }

  @Test
  void aRuleIsToldOrSilent() {
    Invariant line = read("x,Says,SAID,,,says one-a and silent one-b,why\n").get(0);

    assertThat(line.rules()).containsExactly("one-a", "one-b");
    assertThat(line.broken(Map.of(), Set.of("one-a"), Map.of())).isEmpty();
    assertThat(line.broken(Map.of(), Set.of("one-b"), Map.of()))
        .hasToString("[says one-a, silent one-b]");
  }

  @Test
  void aLineThatCannotBeReadIsToldAndTheOthersAreRead() {
    List<String> told = new ArrayList<>();

    List<Invariant> read =
        InvariantFile.read(
            HEADER + "a,Says,CLIENT,,,size <= many,why\nb,Says,CLIENT,,,size <= 20,why\n",
            fault -> told.add(fault.line() + " " + fault.column() + " " + fault.getMessage()));

    assertThat(read).extracting(Invariant::id).containsExactly("b");
    assertThat(told).singleElement().asString().startsWith("2 must ").contains("size <= many");
  }

  private static List<Assertion> broken(Invariant line, Map<String, Object> values) {
    return line.broken(values, Set.of(), Map.of());
  }

  private static Invariant line(String when, String must) {
    return read("x,Says,CLIENT,," + when + "," + must + ",why\n").get(0);
  }

  private static List<Invariant> read(String rows) {
    return InvariantFile.read(
        HEADER + rows,
        fault -> {
          throw fault;
        });
  }
}
