package dev.smallcap.advisor.rulebook.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a sentence names, in English or Korean: days, months and years of the 20th and
 * 21st century. A day or month without a year is one of the year named last before it. Of a range
 * the last counts. Stateless and thread-safe.
 */
final class DatesSaid {
  private static final String MONTH_NAMES = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String FROM_DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?\\s*[-–~]\\s*)?";
  private static final String NAME =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String KOREAN_DAY =
      "(?:" + YEAR + "년\\s*)?(\\d{1,2})월\\s*(?:\\d{1,2}일?\\s*[-–~]\\s*)?(\\d{1,2})일";

  private static final List<Form> FORMS =
      List.of(
          new Form(YEAR + "[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)", 1, 2, 3),
          new Form(FROM_DAY + DAY + "\\s+" + NAME + "(?:,?\\s+" + YEAR + ")?\\b", 3, 2, 1),
          new Form(NAME + "\\s+" + FROM_DAY + DAY + "(?:,?\\s+" + YEAR + ")?\\b", 3, 1, 2),
          new Form(NAME + "\\s+" + YEAR + "(?!\\d)", 2, 1, 0),
          new Form(KOREAN_DAY, 1, 2, 3),
          new Form("(?:" + YEAR + "년\\s*)?(\\d{1,2})월", 1, 2, 0),
          new Form(YEAR + "-(\\d{2})(?!\\d)", 1, 2, 0),
          new Form(YEAR + "(?!\\d)", 1, 0, 0));
  private static final int CENTURY = 100;

  private DatesSaid() {}

  /**
   * A date as it was said.
   *
   * @param words the words
   * @param first its day, the first day of its month, or of its year
   */
  record StatedDates(String words, LocalDate first) {}

  static List<StatedDates> in(String sentence) {
    List<StatedDates> said = new ArrayList<>();
    Integer year = null;
    int at = 0;
    while (at < sentence.length()) {
      Found found = startsNumber(sentence, at) ? found(sentence, at, year) : null;
      if (found == null) {
        at++;
      } else {
        said.add(new StatedDates(sentence.substring(at, found.end()), found.first()));
        year = found.first().getYear();
        at = found.end();
      }
    }
    return said;
  }

  /** Whether a number or a name can begin there: not within a code or a larger number. */
  private static boolean startsNumber(String sentence, int at) {
    char first = sentence.charAt(at);
    char before = at == 0 ? ' ' : sentence.charAt(at - 1);
    boolean starts = (first >= '0' && first <= '9') || MONTH_NAMES.indexOf(first) >= 0;
    boolean digit = before >= '0' && before <= '9';
    boolean latin = (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z');
    return starts && !digit && !latin && before != '.' && before != ',';
  }

  private static @Nullable Found found(String sentence, int at, @Nullable Integer year) {
    for (Form form : FORMS) {
      Found found = form.at(sentence, at, year);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private record Found(LocalDate first, int end) {}

  /** One way to write a date, and which of its groups are the year, the month and the day. */
  private record Form(Pattern pattern, int year, int month, int day) {
    Form(String pattern, int year, int month, int day) {
      this(Pattern.compile(pattern), year, month, day);
    }

    @Nullable Found at(String sentence, int at, @Nullable Integer last) {
      Matcher found = pattern.matcher(sentence).region(at, sentence.length());
      found.useTransparentBounds(true);
      if (!found.lookingAt()) {
        return null;
      }
      String written = found.group(year);
      Integer inYear = written == null ? last : Integer.valueOf(written);
      if (inYear == null) {
        return null;
      }
      int inMonth = month == 0 ? 1 : month(found.group(month));
      int onDay = day == 0 ? 1 : Integer.parseInt(found.group(day));
      if (day == 0 && month != 0 && inMonth > 12) {
        // 2026-27 is a range of years
        return new Found(LocalDate.of(inYear - inYear % CENTURY + inMonth, 1, 1), found.end());
      }
      try {
        return new Found(LocalDate.of(inYear, inMonth, onDay), found.end());
      } catch (DateTimeException e) {
        return null;
      }
    }

    private static int month(String written) {
      return Character.isDigit(written.charAt(0))
          ? Integer.parseInt(written)
          : MONTH_NAMES.indexOf(written.substring(0, 3)) / 3 + 1;
    }
  }
}
