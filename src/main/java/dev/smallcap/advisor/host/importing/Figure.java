package dev.smallcap.advisor.host.importing;

import dev.smallcap.advisor.files.layout.DecimalMark;
import dev.smallcap.advisor.situation.Currencies;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as an export writes it, taken apart: its digits with the marks between them, its sign,
 * and the currency beside it. Immutable and thread-safe.
 *
 * @param digits digits, marks and perhaps an exponent
 * @param negative whether it is below 0: by a minus, or by brackets
 * @param currency an ISO 4217 code, or null where none stands there
 */
record Figure(String digits, boolean negative, @Nullable String currency) {
  private static final Set<String> EMPTY =
      Set.of("", "-", "--", "---", "\u2013", "\u2014", "n/a", "na", "#n/a", "null", "none");
  private static final String BESIDE = "(?:US\\$|[$\u20a9원\u20ac\u00a3]|[A-Z]{3})";
  private static final Pattern FORM =
      Pattern.compile(
          "([-+(]*)("
              + BESIDE
              + " ?)?([-+(]*)([0-9.,'\u2019 ]*[0-9][.,]?|[0-9.,]+[eE][+-]?[0-9]{1,3})([-)]*)( ?"
              + BESIDE
              + ")?([-)]*)");
  private static final Pattern EXPONENT = Pattern.compile("[0-9.,]+[eE][+-]?[0-9]{1,3}");
  private static final Set<String> SIGNS = Set.of("", "+", "-", "()");
  private static final int LONGEST = 60;

  /** Whether a cell says that there is nothing. */
  static boolean isEmpty(String cell) {
    return EMPTY.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** A number taken apart, or null where a cell is none. */
  static @Nullable Figure of(String cell) {
    Matcher form = FORM.matcher(cell.length() > LONGEST ? "" : cell.replace('\u2212', '-'));
    if (!form.matches()) {
      return null;
    }
    String signs = form.group(1) + form.group(3) + form.group(5) + form.group(7);
    String before = currency(form.group(2));
    String after = currency(form.group(6));
    boolean told = before == null || after == null || before.equals(after);
    return told && SIGNS.contains(signs)
        ? new Figure(
            form.group(4), !signs.isEmpty() && !signs.equals("+"), before == null ? after : before)
        : null;
  }

  /** The code of what stands beside a number; a dollar sign alone does not say whose. */
  private static @Nullable String currency(@Nullable String beside) {
    String mark = beside == null ? "" : beside.strip();
    return mark.isEmpty() || mark.equals("$") ? null : Currencies.code(mark);
  }

  /** Whether it has an exponent, as spreadsheets shorten numbers. */
  boolean isShortened() {
    return EXPONENT.matcher(digits).matches();
  }

  /** What its marks alone say of the decimal mark, or null where they could be either. */
  @Nullable DecimalMark mark() {
    int point = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    if (point >= 0 && comma >= 0) {
      return DecimalMark.of(point > comma ? '.' : ',');
    }
    char mark = point >= 0 ? '.' : ',';
    int place = Math.max(point, comma);
    if (place < 0) {
      return null;
    }
    if (digits.indexOf(mark) < place) {
      return DecimalMark.of(mark == '.' ? ',' : '.');
    }
    boolean thousands = digits.length() - place - 1 == 3 && place >= 1 && place <= 3;
    return thousands && digits.charAt(0) != '0' ? null : DecimalMark.of(mark);
  }

  /** Whether it has a mark that could divide thousands or stand before decimals. */
  boolean isOpen() {
    return mark() == null && (digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0);
  }

  /** The number by a decimal mark, or null where its marks do not fit that. */
  @Nullable BigDecimal by(DecimalMark mark) {
    String plain =
        digits
            .replace(String.valueOf(mark.grouping()), "")
            .replaceAll("['\u2019 ]", "")
            .replace(mark.mark(), '.');
    if (plain.indexOf('.') != plain.lastIndexOf('.') || (mark() != null && mark() != mark)) {
      return null;
    }
    BigDecimal value = new BigDecimal(plain);
    return negative ? value.negate() : value;
  }
}
