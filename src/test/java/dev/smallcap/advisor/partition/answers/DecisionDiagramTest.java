package dev.smallcap.advisor.partition.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionDiagramTest {
  /** Rain and umbrella, then three coats that change nothing where it is dry. */
  private static final int[] SIZES = {2, 3};

  @Test
  void aTableThatSaysOneThingHasNoNode() {
    DecisionDiagram<String> diagram =
        DecisionDiagram.fold(new int[] {0, 0, 0, 0, 0, 0}, SIZES, List.of("always"));

    assertThat(diagram.nodes()).isEmpty();
    assertThat(diagram.at(new int[] {1, 2})).isEqualTo("always");
  }

  @Test
  void anInputThatDecidesNothingIsNotAsked() {
    DecisionDiagram<String> diagram =
        DecisionDiagram.fold(new int[] {0, 0, 0, 1, 1, 1}, SIZES, List.of("dry", "wet"));

    assertThat(diagram.nodes()).containsExactly(new int[] {0, -1, -2});
  }

  @Test
  void nodesThatAskAlikeAreOne() {
    DecisionDiagram<String> diagram =
        DecisionDiagram.fold(
            new int[] {0, 1, 0, 1, 0, 1, 0, 1}, new int[] {2, 2, 2}, List.of("even", "odd"));

    assertThat(diagram.nodes()).hasSize(1);
  }

  @Test
  void everyPlaceOfTheTableIsFoundAgain() {
    int[] table = {3, 1, 2, 2, 0, 3, 1, 1, 2, 0, 0, 3};
    List<String> values = List.of("a", "b", "c", "d");
    DecisionDiagram<String> diagram = DecisionDiagram.fold(table, new int[] {2, 3, 2}, values);

    for (int i = 0; i < table.length; i++) {
      assertThat(diagram.at(new int[] {i / 6, i / 2 % 3, i % 2})).isEqualTo(values.get(table[i]));
    }
  }

  @Test
  void theOrderOfTheValuesIsThatOfTheSituationsAndNotOfWhoAnsweredFirst() {
    DecisionDiagram<String> one =
        DecisionDiagram.fold(new int[] {0, 0, 0, 1, 1, 1}, SIZES, List.of("dry", "wet"));
    DecisionDiagram<String> other =
        DecisionDiagram.fold(new int[] {1, 1, 1, 0, 0, 0}, SIZES, List.of("wet", "dry"));

    assertThat(other.values()).isEqualTo(one.values());
    assertThat(other.nodes()).containsExactly(one.nodes().get(0));
  }

  @Test
  void valuesThatBecomeEqualTakeTheirNodesAway() {
    DecisionDiagram<Boolean> diagram =
        DecisionDiagram.fold(new int[] {0, 1, 2, 3, 3, 3}, SIZES, List.of("a", "b", "c", "d"))
            .map(value -> value.equals("d"));

    assertThat(diagram.nodes()).containsExactly(new int[] {0, -1, -2});
    assertThat(diagram.values()).containsExactly(false, true);
  }
}
