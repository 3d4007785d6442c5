package dev.smallcap.advisor.importing;

import dev.smallcap.advisor.layout.DecimalMark;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
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
  private static final Pattern DIGITS = Pattern.compile("[0-9.,'\u2019 ]*[0-9][0-9.,'\u2019 ]*");
  private static final Pattern EXPONENT = Pattern.compile("([0-9.,]+)[eE]([+-]?[0-9]{1,3})");
  private static final Pattern CODE = Pattern.compile("([A-Z]{3}) ?(.*)|(.*?) ?([A-Z]{3})");
  private static final Map<String, String> SIGNS =
      Map.of("\u20a9", "KRW", "원", "KRW", "\u20ac", "EUR", "\u00a3", "GBP");
  private static final int LONGEST = 60;

  /** Whether a cell says that there is nothing. */
  static boolean isEmpty(String cell) {
    return EMPTY.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** A number taken apart, or null where a cell is none. */
  static @Nullable Figure of(String cell) {
    if (cell.length() > LONGEST) {
      return null;
    }
    String rest = cell.replace('\u2212', '-');
    boolean negative = rest.startsWith("(") && rest.endsWith(")");
    if (negative) {
      rest = rest.substring(1, rest.length() - 1);
    }
    String currency = null;
    String before = "";
    while (!rest.equals(before)) {
      before = rest;
      rest = rest.strip();
      if (rest.startsWith("-") || rest.endsWith("-")) {
        if (negative) {
          return null;
        }
        negative = true;
        rest = rest.startsWith("-") ? rest.substring(1) : rest.substring(0, rest.length() - 1);
      } else if (rest.startsWith("+")) {
        rest = rest.substring(1);
      } else if (rest.startsWith("US$")) {
        currency = "USD";
        rest = rest.substring(3);
      } else if (rest.startsWith("$") || rest.endsWith("$")) {
        rest = rest.replace("$", "");
      } else {
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
          if (rest.startsWith(sign.getKey()) || rest.endsWith(sign.getKey())) {
            currency = sign.getValue();
            rest = rest.replace(sign.getKey(), "");
          }
        }
      }
    }
    Matcher code = CODE.matcher(rest);
    if (code.matches()) {
      currency = code.group(1) == null ? code.group(4) : code.group(1);
      rest = code.group(1) == null ? code.group(3) : code.group(2);
    }
    boolean number = DIGITS.matcher(rest).matches() || EXPONENT.matcher(rest).matches();
    return number ? new Figure(rest, negative, currency) : null;
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
