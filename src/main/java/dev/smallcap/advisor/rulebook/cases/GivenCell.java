package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.fact.Market;
import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.terms.Horizon;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Stage;
import dev.smallcap.advisor.terms.Stance;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cell of the matrix that a case gives in place of the table's, for every horizon. Stateless
 * and thread-safe.
 */
final class GivenCell {
  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,4})?)";
  private static final Pattern CELL =
      Pattern.compile(
          "(EXIT|HOLD|BUILD) " + NUMBER + "(?: " + NUMBER + "/" + NUMBER + "/" + NUMBER + ")?");

  private GivenCell() {}

  /**
   * The cells of a case.
   *
   * @param facts its facts: the stage of the market and the profile of the client are theirs
   * @throws dev.smallcap.advisor.terms.InputException if the field says no cell
   */
  static List<SleeveCell> of(Row row, String column, Collection<?> facts) {
    String text = row.required(column);
    Matcher said = CELL.matcher(text);
    if (!said.matches()) {
      throw row.refuse(
          column,
          text,
          "is no cell",
          "write stance and size, with a split where it matters: BUILD 12 50/50/0.");
    }
    Stage stage =
        facts.stream()
            .filter(Market.class::isInstance)
            .map(fact -> ((Market) fact).stage())
            .findFirst()
            .orElseThrow();
    Client client =
        facts.stream()
            .filter(Client.class::isInstance)
            .map(Client.class::cast)
            .findFirst()
            .orElseThrow();
    boolean split = said.group(3) != null;
    return Stream.of(Horizon.values())
        .map(
            horizon ->
                new SleeveCell(
                    stage,
                    horizon,
                    client.riskProfile(),
                    Stance.valueOf(said.group(1)),
                    percent(said.group(2)),
                    split ? percent(said.group(3)) : Percent.ZERO,
                    split ? percent(said.group(4)) : Percent.HUNDRED,
                    split ? percent(said.group(5)) : Percent.ZERO))
        .toList();
  }

  private static Percent percent(String number) {
    return Percent.of(new BigDecimal(number));
  }
}
