package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.rulebook.ParameterValues;
import dev.smallcap.advisor.rulebook.language.FactType;
import dev.smallcap.advisor.rulebook.language.Vocabulary;
import dev.smallcap.advisor.situation.Account;
import dev.smallcap.advisor.situation.Client;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.Holdings;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a case of advice gives: a client, an account, holdings and a market. Unless its row says
 * otherwise, the ordinary client has an account in the United States that deals in fractions and
 * holds 100,000 dollars of one large-cap fund, in a market of which nothing is known. Immutable and
 * thread-safe.
 *
 * @param client the client
 * @param account the account
 * @param holdings the holdings, priced on the day unless they say otherwise
 * @param figures the figures, or none
 * @param declaration the phase declared, or null
 * @param words the signals given in words, or null
 */
public record AdviceCase(
    Client client,
    Account account,
    Holdings holdings,
    MarketData figures,
    @Nullable Declaration declaration,
    @Nullable WordedSignals words) {
  /** The column of the decision. */
  public static final String DECISION = "decision";

  /** The decision that means that something handed in is refused. */
  public static final String REJECTED = "REJECTED";

  /** The column of words that a refusal holds. */
  public static final String NAMING = "naming";

  /** The columns that say what is expected. */
  public static final List<String> EXPECTED =
      List.of(
          DECISION,
          NAMING,
          "also",
          "stage",
          "sleeve",
          "now",
          "trades",
          "weights",
          "after",
          "later",
          "own",
          "if cleared",
          "review",
          "expires",
          "says",
          "silent");

  private static final List<String> GIVEN =
      List.of(
          AccountCells.ACCOUNT,
          AccountCells.CASH,
          AccountCells.FRACTIONS,
          AccountCells.MINIMUM,
          AccountCells.LOAN,
          AccountCells.PARTS,
          AccountCells.LAST_PART,
          HoldingsCell.RATES,
          HoldingsCell.HOLDINGS,
          Figures.COLUMN,
          MarketCells.VINTAGE,
          MarketCells.PHASE,
          MarketCells.WORDS,
          MarketCells.GIVEN_ON,
          MarketCells.BEGAN);

  /**
   * Checks a case as far as it is never a refusal that a case can expect: its columns, and that it
   * says what is expected. A refusal is told by its words alone.
   *
   * @throws InputException if a column is not known, the decision or the words of a refusal are
   *     missing, or something is expected that could never be compared
   */
  public static void check(CaseFile file, Case one) {
    check(file, "; or, for what is expected, " + String.join(", ", EXPECTED) + ".");
    Row row = one.row();
    boolean rejected = row.required(DECISION).equals(REJECTED);
    if (rejected) {
      row.required(NAMING);
    }
    for (String column : EXPECTED) {
      String cell = row.optional(column);
      boolean compared = column.equals(DECISION) || column.equals(NAMING) == rejected;
      if (cell != null && !compared) {
        throw row.refuse(
            column,
            cell,
            rejected ? "never comes beside REJECTED" : "names the words of no refusal",
            rejected ? "leave it empty." : "leave it empty, or expect REJECTED.");
      }
    }
  }

  /**
   * What a case gives that was checked.
   *
   * @param files the figures of the policy
   * @param asOf the day it is asked for
   * @throws InputException if a cell cannot be read or used
   */
  public static AdviceCase of(
      CaseFile file,
      Case one,
      CaseFacts facts,
      FigureFiles files,
      ParameterValues values,
      LocalDate asOf) {
    Row row = one.row();
    return new AdviceCase(
        facts.client(file, one, values),
        AccountCells.read(row, "case"),
        HoldingsCell.read(row, asOf),
        row.optional(Figures.COLUMN) == null ? MarketData.none() : MarketCells.figures(row, files),
        MarketCells.declaration(row, asOf),
        MarketCells.words(row, asOf));
  }

  /**
   * Checks the columns of situations that are given without anything expected.
   *
   * @throws InputException if one is not known
   */
  public static void checkGiven(CaseFile file) {
    for (String column : file.columns()) {
      if (EXPECTED.contains(column)) {
        throw new InputException(
            file.path() + ", line 1: the column (" + column + ") says what is expected.",
            "leave it out: nothing is expected here.");
      }
    }
    check(file, ".");
  }

  private static void check(CaseFile file, String besides) {
    FactType client = Objects.requireNonNull(Vocabulary.type(Client.class.getSimpleName()));
    for (String column : file.columns()) {
      if (!CaseFile.EVERYWHERE.contains(column)
          && !EXPECTED.contains(column)
          && !GIVEN.contains(column)
          && Columns.find(column, List.of(client), file.path()) == null) {
        throw new InputException(
            file.path() + ", line 1: the column (" + Arguments.shown(column) + ") is not known.",
            "use the words of a client's properties, such as risk profile, and "
                + String.join(", ", GIVEN)
                + besides);
      }
    }
  }
}
