package dev.smallcap.advisor.author.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoxCoverTest {
  private static final List<Integer> SIZES = List.of(3, 2, 4, 3);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @Tag("slow")
  @MethodSource("seeds")
  void boxesHoldExactlyTheCells(int seed) {
    Random random = new Random(seed);
    List<List<Integer>> cells = new ArrayList<>(all());
    int share = 1 + random.nextInt(9);
    cells.removeIf(cell -> random.nextInt(10) < share);

    List<List<SortedSet<Integer>>> boxes = BoxCover.of(cells, SIZES);

    assertThat(held(boxes)).isEqualTo(new HashSet<>(cells));
    assertThat(boxes).hasSizeLessThanOrEqualTo(cells.size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cellsThatAFewBoxesMakeAreSaidInNoMoreBoxes(int seed) {
    Random random = new Random(seed);
    Set<List<Integer>> cells = new HashSet<>();
    int made = 1 + random.nextInt(2);
    for (int i = 0; i < made; i++) {
      int[] first = {random.nextInt(3), random.nextInt(2), random.nextInt(4), random.nextInt(3)};
      int free = random.nextInt(4);
      all().stream()
          .filter(cell -> IntStream.range(0, 4).allMatch(k -> k == free || cell.get(k) >= first[k]))
          .forEach(cells::add);
    }

    assertThat(BoxCover.of(cells, SIZES)).hasSizeLessThanOrEqualTo(made);
  }

  @Test
  void everythingIsOneBox() {
    assertThat(BoxCover.of(all(), SIZES)).hasSize(1);
  }

  @Test
  void nothingIsNoBox() {
    assertThat(BoxCover.of(List.of(), SIZES)).isEmpty();
  }

  @Test
  void anLIsAWideBoxAndWhatIsLeft() {
    List<List<Integer>> cells =
        List.of(List.of(0, 0), List.of(0, 1), List.of(0, 2), List.of(1, 1), List.of(1, 2));
    assertThat(BoxCover.of(cells, List.of(3, 3)))
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("[[0], [0, 1, 2]]", "[[1], [1, 2]]");
  }

  @Test
  void aCrossIsTwoWideBoxesThatOverlap() {
    List<List<Integer>> cells =
        List.of(List.of(1, 0), List.of(1, 1), List.of(1, 2), List.of(0, 1), List.of(2, 1));
    assertThat(BoxCover.of(cells, List.of(3, 3)))
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("[[1], [0, 1, 2]]", "[[0, 1, 2], [1]]");
  }

  @Test
  void theOrderOfTheCellsDoesNotMatter() {
    List<List<Integer>> cells = new ArrayList<>(all());
    cells.removeIf(cell -> cell.get(0) + cell.get(2) == 2);
    List<List<Integer>> turned = new ArrayList<>(cells);
    Collections.reverse(turned);
    assertThat(held(BoxCover.of(turned, SIZES))).isEqualTo(held(BoxCover.of(cells, SIZES)));
  }

  private static List<List<Integer>> all() {
    List<List<Integer>> cells = new ArrayList<>();
    for (int cell = 0; cell < 3 * 2 * 4 * 3; cell++) {
      cells.add(Arrays.asList(cell % 3, cell / 3 % 2, cell / 6 % 4, cell / 24));
    }
    return cells;
  }

  /** Every cell that lies in a box, found by looking at all cells. */
  private static Set<List<Integer>> held(List<List<SortedSet<Integer>>> boxes) {
    Set<List<Integer>> held = new HashSet<>(all());
    held.removeIf(
        cell ->
            boxes.stream()
                .noneMatch(
                    box ->
                        IntStream.range(0, cell.size())
                            .allMatch(i -> box.get(i).contains(cell.get(i)))));
    return held;
  }
}
