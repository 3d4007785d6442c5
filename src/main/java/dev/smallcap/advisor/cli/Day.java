package dev.smallcap.advisor.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads days written like 2026-01-16, four digits a year. */
final class Day {
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Day() {}

  static LocalDate parse(String text) {
    try {
      if (FORM.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("(" + text + ") is no day of the calendar");
    }
    throw new TypeConversionException("(" + text + ") is not a date like 2026-01-16");
  }
}
