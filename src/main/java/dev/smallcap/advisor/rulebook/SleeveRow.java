package dev.smallcap.advisor.rulebook;

import dev.smallcap.advisor.rulebook.fact.SleeveCell;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Stance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code sleeve.csv}: what a cell of the matrix says from a day on. A number is a decimal
 * or the name of a parameter, whose value it takes. Immutable and thread-safe.
 *
 * @param cell the cell
 * @param from the first day
 * @param stance what is asked
 * @param size percent of Q, 0 for EXIT
 * @param russell share of the Russell 2000, percent of the sleeve
 * @param sp600 share of the S&amp;P SmallCap 600, percent of the sleeve, or {@link #REST}
 * @param sp400 share of the S&amp;P MidCap 400, percent of the sleeve
 * @param source what it rests on
 * @param line its line in the file
 */
public record SleeveRow(
    MatrixCell cell,
    LocalDate from,
    Stance stance,
    String size,
    String russell,
    String sp600,
    String sp400,
    String source,
    int line) {
  /** What stands for a share that is all that the other legs leave. */
  public static final String REST = "rest";

  /** The smallest size, a parameter. */
  static final String FLOOR = "sleeve.floor";

  /** The largest size, a parameter. */
  static final String CAP = "sleeve.cap";

  /** This row from another day on. */
  public SleeveRow dated(LocalDate day) {
    return new SleeveRow(cell, day, stance, size, russell, sp600, sp400, source, line);
  }

  /** The parameters whose values it takes. */
  public List<String> parameters() {
    return Stream.of(size, russell, sp600, sp400)
        .filter(value -> !value.equals(REST) && !Parameters.isDecimal(value))
        .toList();
  }

  /**
   * The cell with its numbers. Where a trial moves the floor or the cap past its size, that is the
   * size.
   *
   * @throws PolicyException if a value is no parameter, or the shares do not add up to 100
   */
  public SleeveCell resolved(ParameterValues values) {
    BigDecimal share = decimal(russell, values);
    BigDecimal midCaps = decimal(sp400, values);
    BigDecimal rest = Percent.HUNDRED.value().subtract(share).subtract(midCaps);
    BigDecimal quality = sp600.equals(REST) ? rest : decimal(sp600, values);
    if (Stream.of(share, quality, midCaps).anyMatch(one -> one.signum() < 0)
        || quality.compareTo(rest) != 0) {
      throw new PolicyException(
          "The cell (%s) divides its sleeve into %s / %s / %s, which is not 100 from %s."
              .formatted(cell, plain(share), plain(quality), plain(midCaps), from),
          "let the three shares add up to 100, or write " + REST + " for the S&P 600.");
    }
    return new SleeveCell(
        cell.stage(),
        cell.horizon(),
        cell.risk(),
        stance,
        Percent.of(within(decimal(size, values), values)),
        Percent.of(share),
        Percent.of(quality),
        Percent.of(midCaps));
  }

  private BigDecimal within(BigDecimal asked, ParameterValues values) {
    return stance == Stance.EXIT
        ? BigDecimal.ZERO
        : asked.max(values.decimal(FLOOR)).min(values.decimal(CAP));
  }

  /**
   * Refuses numbers that cannot be meant.
   *
   * @throws PolicyException if a value is no parameter, the size is outside the floor and cap or
   *     stands beside EXIT, or the shares do not add up to 100
   */
  void check(ParameterValues values) {
    resolved(values);
    BigDecimal asked = decimal(size, values);
    if (stance == Stance.EXIT) {
      if (asked.signum() != 0) {
        throw new PolicyException(
            "The cell (%s) leaves and has the size %s from %s.".formatted(cell, plain(asked), from),
            "give EXIT the size 0.");
      }
      return;
    }
    BigDecimal floor = values.decimal(FLOOR);
    BigDecimal cap = values.decimal(CAP);
    if (asked.compareTo(floor) < 0 || asked.compareTo(cap) > 0) {
      throw new PolicyException(
          "The cell (%s) has the size %s from %s, outside %s to %s."
              .formatted(cell, plain(asked), from, plain(floor), plain(cap)),
          "correct the row of rules/sleeve.csv, or the limits with it.");
    }
  }

  private BigDecimal decimal(String value, ParameterValues values) {
    if (Parameters.isDecimal(value)) {
      return new BigDecimal(value);
    }
    if (!values.has(value)) {
      throw new PolicyException(
          "The cell (%s) takes the value of (%s) from %s, which is no parameter."
              .formatted(cell, value, from),
          "give a decimal such as 12.5, or the name of a row of rules/parameters.csv.");
    }
    return values.decimal(value);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** What it asks and how it divides, as it is written: {@code BUILD 15 75/25/0}. */
  public String written() {
    return stance + " " + size + " " + russell + "/" + sp600 + "/" + sp400;
  }

  @Override
  public String toString() {
    return cell + " from " + from;
  }
}
