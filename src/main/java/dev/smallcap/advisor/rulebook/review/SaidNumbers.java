package dev.smallcap.advisor.rulebook.review;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of a sentence, without those in the names of indices and in codes. The months of
 * English dates are numbers. Immutable and thread-safe.
 *
 * @param digits the numbers in digits, without leading zeros, in order
 * @param words the numbers that words, and the second half of 2002-04, may stand for
 */
record SaidNumbers(Set<String> digits, Set<String> words) {
  private static final Map<String, String> MONTHS =
      Stream.of(Month.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                  month -> String.valueOf(month.getValue())));
  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    String[][] words = {
      {"a", "an", "one", "first", "year", "share", "shares"},
      {"two", "second", "half", "halved"},
      {"three"},
      {"four"},
      {"five"},
      {"six"},
      {"seven"},
      {"eight"},
      {"nine"},
      {"ten"},
      {"eleven"},
      {"twelve"}
    };
    for (int i = 0; i < words.length; i++) {
      for (String word : words[i]) {
        WORDS.put(word, String.valueOf(i + 1));
      }
    }
  }

  /** A code or an index, whose number is no amount; a range of years or a month; a number. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<name>(?:Russell|러셀) ?2000|(?:Nasdaq|나스닥) ?100"
              + "|S&P (?:SmallCap |스몰캡 |MidCap |미드캡 )?[456]00|[A-Za-z]+\\d[A-Za-z0-9]*)"
              + "|(?<year>(?:19|20)\\d\\d)-(?<end>\\d\\d)(?!\\d)"
              + "|(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?)"
              + "|(?<word>[A-Za-z]+)");

  static SaidNumbers of(String sentence) {
    Set<String> digits = new LinkedHashSet<>();
    Set<String> words = new TreeSet<>();
    Matcher part = PART.matcher(sentence);
    while (part.find()) {
      String year = part.group("year");
      String number = part.group("number");
      String word = part.group("word");
      if (year != null) {
        digits.add(year);
        words.add(plain(part.group("end")));
        words.add(year.substring(0, 2) + part.group("end"));
      } else if (number != null) {
        digits.add(plain(number.replace(",", "")));
      } else if (word != null && MONTHS.containsKey(word) && besideNumber(sentence, part)) {
        digits.add(MONTHS.get(word));
      } else if (word != null && WORDS.containsKey(word.toLowerCase(Locale.ROOT))) {
        words.add(WORDS.get(word.toLowerCase(Locale.ROOT)));
      }
    }
    return new SaidNumbers(digits, words);
  }

  /** May is a month beside a number only. */
  private static boolean besideNumber(String sentence, MatchResult word) {
    return digitAt(sentence, word.start() - 2) || digitAt(sentence, word.end() + 1);
  }

  private static boolean digitAt(String sentence, int at) {
    return at >= 0 && at < sentence.length() && Character.isDigit(sentence.charAt(at));
  }

  private static String plain(String number) {
    return number.replaceFirst("^0+(?=\\d)", "");
  }

  /** The numbers with a point, in order: both languages give measures in one order. */
  List<String> decimals() {
    return digits.stream().filter(number -> number.indexOf('.') > 0).toList();
  }

  /** What the digits of these numbers say that the other sentence says in no way. */
  Set<String> unsaidBy(SaidNumbers other) {
    Set<String> unsaid = new TreeSet<>(digits);
    unsaid.removeAll(other.digits);
    unsaid.removeAll(other.words);
    return unsaid;
  }
}
