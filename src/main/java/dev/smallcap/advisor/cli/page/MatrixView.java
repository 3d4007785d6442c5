package dev.smallcap.advisor.cli.page;

import dev.smallcap.advisor.cli.json.MatrixJson;
import dev.smallcap.advisor.cli.json.MatrixJson.CellView;
import dev.smallcap.advisor.cli.json.MatrixJson.SplitView;
import dev.smallcap.advisor.decide.words.EquityPart;
import dev.smallcap.advisor.picture.Bar;
import dev.smallcap.advisor.picture.Paint;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.RiskProfile;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import dev.smallcap.advisor.terms.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cells of a matrix as buttons. Immutable and thread-safe. */
final class MatrixView {
  private static final int SHADES = 3;

  private final Map<String, CellView> cells = new HashMap<>();
  private final List<BigDecimal> sizes;

  /**
   * A cell as a button.
   *
   * @param key stage, horizon and risk profile, separated by blanks
   * @param css how it is painted
   * @param shown what stands in it
   * @param says the same as a sentence
   * @param figure whether that is a number, which stands large
   * @param split how the sleeve divides, or null where none is built
   */
  record CellButton(
      String key, String css, Text shown, Text says, boolean figure, @Nullable Bar split) {}

  /** The sizes that are built and painted in one shade. */
  record Shade(String css, String sizes) {}

  /**
   * The cells of a matrix.
   *
   * @param sizes the sizes that are built in any matrix of the page, so that a shade means the same
   *     in all
   */
  MatrixView(MatrixJson matrix, List<BigDecimal> sizes) {
    matrix.cells().forEach(cell -> cells.put(key(cell), cell));
    this.sizes = List.copyOf(sizes);
  }

  /** The sizes that are built in some matrices, the smallest first. */
  static List<BigDecimal> built(Collection<MatrixJson> matrices) {
    SortedSet<BigDecimal> built = new TreeSet<>();
    for (MatrixJson matrix : matrices) {
      for (CellView cell : matrix.cells()) {
        if (cell.stance().equals(Stance.BUILD.name()) && cell.size() != null) {
          built.add(cell.size());
        }
      }
    }
    return List.copyOf(built);
  }

  /** The shades in which sizes are painted, the lightest first. */
  List<Shade> shades() {
    Map<String, List<String>> shades = new LinkedHashMap<>();
    sizes.forEach(
        size -> shades.computeIfAbsent(shade(size), one -> new ArrayList<>()).add(number(size)));
    return shades.entrySet().stream()
        .map(one -> new Shade(one.getKey(), String.join(", ", one.getValue())))
        .toList();
  }

  /** What a cell is known by. */
  static String key(CellView cell) {
    return key(cell.stage(), cell.horizon(), cell.risk());
  }

  private static String key(Stage stage, Horizon horizon, RiskProfile risk) {
    return stage.name() + " " + horizon.name() + " " + risk.name();
  }

  /** The buttons of a stage and a horizon, the boldest profile first. */
  List<CellButton> buttons(Stage stage, Horizon horizon) {
    List<CellButton> buttons = new ArrayList<>();
    for (RiskProfile risk : risks()) {
      CellView cell = cells.get(key(stage, horizon, risk));
      if (cell != null) {
        buttons.add(
            new CellButton(
                key(cell),
                css(cell),
                shown(cell),
                sentence(cell),
                cell.stance().equals(Stance.BUILD.name()),
                bar(cell.split())));
      }
    }
    return buttons;
  }

  private static @Nullable Bar bar(@Nullable SplitView split) {
    return split == null
        ? null
        : Bar.of(
            "",
            "",
            List.of(
                share(EquityPart.RUSSELL, split.russell2000()),
                share(EquityPart.SP600, split.sp600()),
                share(EquityPart.SP400, split.sp400())));
  }

  private static Bar.Share share(EquityPart part, BigDecimal percent) {
    return new Bar.Share(Paint.of(part), percent, "");
  }

  /** The profiles, the boldest first. */
  static List<RiskProfile> risks() {
    List<RiskProfile> risks = new ArrayList<>();
    for (RiskProfile risk : RiskProfile.values()) {
      risks.add(0, risk);
    }
    return risks;
  }

  /** How a cell is painted: what is built in three shades, by its size among the others. */
  String css(CellView cell) {
    if (!cell.stance().equals(Stance.BUILD.name())) {
      return cell.stance();
    }
    return "BUILD " + shade(cell.size());
  }

  private String shade(@Nullable BigDecimal size) {
    int place = sizes.indexOf(size);
    return "b" + (sizes.size() < 2 ? SHADES : 1 + place * (SHADES - 1) / (sizes.size() - 1));
  }

  /** What stands in a cell. */
  static Text shown(CellView cell) {
    Map<String, String> size = Map.of("n", number(cell.size()));
    return switch (cell.stance()) {
      case "BUILD" -> Text.same(number(cell.size()));
      case "HOLD" -> RulebookWords.say("cell.short-hold", size);
      case "EXIT" -> RulebookWords.say("cell.short-exit");
      default -> RulebookWords.say("cell.short-not");
    };
  }

  /** What a cell says as a sentence. */
  static Text sentence(CellView cell) {
    Map<String, String> size = Map.of("n", number(cell.size()));
    return switch (cell.stance()) {
      case "BUILD" -> RulebookWords.say("cell.build", size);
      case "HOLD" -> RulebookWords.say("cell.hold", size);
      case "EXIT" -> RulebookWords.say("cell.exit");
      default -> RulebookWords.say("cell.not");
    };
  }

  /** The share of the Russell 2000 in a sleeve that is built; 0 where none is. */
  BigDecimal russell(Stage stage, Horizon horizon, RiskProfile risk) {
    CellView cell = cells.get(key(stage, horizon, risk));
    return cell == null || cell.split() == null ? BigDecimal.ZERO : cell.split().russell2000();
  }

  /** Whether a profile builds a sleeve in a stage. */
  boolean builds(Stage stage, Horizon horizon, RiskProfile risk) {
    CellView cell = cells.get(key(stage, horizon, risk));
    return cell != null && cell.stance().equals(Stance.BUILD.name());
  }

  /** A number as people read it. */
  static String number(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
