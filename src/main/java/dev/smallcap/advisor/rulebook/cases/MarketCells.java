package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.Activity;
import dev.smallcap.advisor.terms.Arguments;
import dev.smallcap.advisor.terms.CyclePhase;
import dev.smallcap.advisor.terms.Inflation;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.RateDirection;
import dev.smallcap.advisor.terms.Slump;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a declared phase, {@code EARLY_RECOVERY:3}, and signals in words, {@code CUTTING STABLE
 * RECOVERING SLUMP:3}, from cells; the number is the age of the recovery in months. Stateless and
 * thread-safe.
 */
final class MarketCells {
  /** The column of a declared phase. */
  static final String PHASE = "phase";

  /** The column of signals in words. */
  static final String WORDS = "words";

  /** The column of the day on which either was given. */
  static final String GIVEN_ON = "declared on";

  /** The column of the day on which the recovery began. */
  static final String BEGAN = "began";

  /** The column of the day on which the figures were downloaded. */
  static final String VINTAGE = "vintage";

  private static final String NONE = "none";
  private static final Pattern DECLARED = Pattern.compile("([A-Z_]+)(?::(\\d{1,3}))?");
  private static final Pattern WORDED =
      Pattern.compile("([A-Z_]+) ([A-Z_]+) ([A-Z_]+) ([A-Z_]+)(?::(\\d{1,3}))?");

  private MarketCells() {}

  /** The figures as they stood in their file on the day of its vintage, where one is given. */
  static MarketData figures(Row row, FigureFiles files) {
    MarketData figures = Figures.read(row, files);
    if (row.optional(VINTAGE) == null) {
      return figures;
    }
    LocalDate day = row.date(VINTAGE);
    return figures.until(day).asDownloadedOn(day);
  }

  /** The phase that is declared, or null. */
  static @Nullable Declaration declaration(Row row, LocalDate asOf) {
    String cell = row.optional(PHASE);
    if (cell == null || cell.equals(NONE)) {
      return null;
    }
    Matcher form = DECLARED.matcher(cell);
    try {
      if (!form.matches()) {
        throw new IllegalArgumentException(cell);
      }
      return new Declaration(
          CyclePhase.valueOf(form.group(1)),
          given(row, asOf),
          "case",
          "case",
          age(form, 2),
          began(row));
    } catch (InputException e) {
      throw row.refuse(e);
    } catch (IllegalArgumentException e) {
      throw row.refuse(PHASE, cell, "is no phase", "write it like EARLY_RECOVERY:3 or EXPANSION.");
    }
  }

  /** The signals that are given in words, or null. */
  static @Nullable WordedSignals words(Row row, LocalDate asOf) {
    String cell = row.optional(WORDS);
    if (cell == null || cell.equals(NONE)) {
      return null;
    }
    Matcher form = WORDED.matcher(cell);
    try {
      if (!form.matches()) {
        throw new IllegalArgumentException(cell);
      }
      return new WordedSignals(
          RateDirection.valueOf(form.group(1)),
          Inflation.valueOf(form.group(2)),
          Activity.valueOf(form.group(3)),
          Slump.valueOf(form.group(4)),
          given(row, asOf),
          "case",
          "case",
          age(form, 5),
          began(row));
    } catch (InputException e) {
      throw row.refuse(e);
    } catch (IllegalArgumentException e) {
      throw row.refuse(
          WORDS,
          Arguments.shown(cell),
          "are no signals",
          "write rates, prices, activity and slump, like CUTTING STABLE RECOVERING SLUMP.");
    }
  }

  private static LocalDate given(Row row, LocalDate asOf) {
    return row.optional(GIVEN_ON) == null ? asOf : row.date(GIVEN_ON);
  }

  private static @Nullable LocalDate began(Row row) {
    return row.optional(BEGAN) == null ? null : row.date(BEGAN);
  }

  private static @Nullable Integer age(Matcher form, int group) {
    return form.group(group) == null ? null : Integer.valueOf(form.group(group));
  }
}
