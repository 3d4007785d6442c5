package dev.smallcap.advisor.rulebook.review;

import dev.smallcap.advisor.files.table.Row;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.rulebook.CsvText;
import dev.smallcap.advisor.rulebook.RemarkCode;
import dev.smallcap.advisor.terms.InputException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days and months that nobody means in the tables of a folder: a year mistyped, or one that
 * would have the library count for long. Columns of words may name any year. Stateless and
 * thread-safe.
 */
final class FarDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final Set<String> WORDS =
      Set.of(
          "case",
          "naming",
          "source",
          "cost source",
          "name",
          "id",
          "says",
          "section",
          "en",
          "ko",
          "mutant",
          "subject",
          "reason");
  private static final Pattern DAY =
      Pattern.compile("(?<![\\w.+-])[+-]?(\\d{4,10})-\\d{2}(?:-\\d{2})?(?![\\w-])");

  private FarDates() {}

  static void check(Sheets sheets, Findings findings) {
    for (Map.Entry<String, String> sheet : sheets.texts().entrySet()) {
      if (sheet.getKey().endsWith(".csv") && !sheet.getValue().isBlank()) {
        check(sheet.getKey(), sheet.getValue(), findings);
      }
    }
  }

  private static void check(String file, String text, Findings findings) {
    Table table;
    try {
      table = Table.parse(text, file, fault -> {});
    } catch (InputException e) {
      // whoever reads the table says so
      return;
    }
    CsvText cells = CsvText.of(text);
    for (Row row : table.rows()) {
      for (String column : table.header()) {
        String cell = WORDS.contains(column) ? null : row.optional(column);
        Matcher day = DAY.matcher(cell == null ? "" : cell);
        while (day.find()) {
          if (day.group().startsWith("-") || !isMeant(Long.parseLong(day.group(1)))) {
            findings.add(
                RemarkCode.DATE_RANGE,
                file,
                cells.position(row.line(), column),
                "The day (%s) of the %s is not from %s to %s."
                    .formatted(day.group(), column, FIRST_YEAR, LAST_YEAR),
                "correct its year.");
          }
        }
      }
    }
  }

  /** Whether a rule can begin or end on a day. */
  static boolean isMeant(LocalDate day) {
    return isMeant(day.getYear());
  }

  private static boolean isMeant(long year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
