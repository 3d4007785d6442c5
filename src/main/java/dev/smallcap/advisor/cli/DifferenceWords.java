package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.author.diff.Impact;
import dev.smallcap.advisor.author.diff.Period;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a difference says around its changes, in one language. The changes themselves are the lines
 * of a list of accepted changes, and the same in every language. Immutable and thread-safe.
 */
record DifferenceWords(Lang lang) {
  private static final Wording WORDS = MessageCatalog.shipped();

  /** Words without values. */
  String say(String key) {
    return WORDS.say(key).in(lang);
  }

  /** Words with the values of their placeholders. */
  String say(String key, Map<String, ?> values) {
    return WORDS.say(key, values).in(lang);
  }

  /** A sentence at the beginning of a line. */
  static String begin(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** A number of things, by the words for one of them and for more. */
  String counted(long number, String one, String more) {
    return say(number == 1 ? one : more, Map.of("n", TextReport.number(number)));
  }

  /** A number of clients. */
  String clients(long number) {
    return counted(number, "diff.one-client", "diff.clients");
  }

  /** The days of a period. */
  String days(Period period) {
    LocalDate until = period.until();
    return until == null
        ? say("diff.from", Map.of("from", period.from()))
        : say("diff.until", Map.of("from", period.from(), "until", until.minusDays(1)));
  }

  /** What stands behind a line whose outcome stays; nothing behind any other. */
  String beside(Impact degree) {
    return degree == Impact.OUTCOME ? "" : "   (" + degree(degree) + ")";
  }

  /** How much of an answer changes. */
  String degree(Impact degree) {
    return say(
        switch (degree) {
          case OUTCOME -> "diff.outcome";
          case REASON -> "diff.reason";
          case DISCLOSURE -> "diff.said";
        });
  }

  /** How many answers change as much. */
  String answers(Impact degree, long number) {
    return say(
        switch (degree) {
          case OUTCOME -> "diff.in-outcome";
          case REASON -> "diff.in-reason";
          case DISCLOSURE -> "diff.in-said";
        },
        Map.of("n", TextReport.number(number)));
  }

  /** A line as it is accepted: without what {@link #beside} says in any language. */
  static String accepted(String line) {
    String bare = line;
    for (Lang lang : Lang.values()) {
      for (Impact degree : List.of(Impact.REASON, Impact.DISCLOSURE)) {
        String said = new DifferenceWords(lang).degree(degree);
        bare = bare.replaceFirst(" +" + Pattern.quote("(" + said + ")") + "$", "");
      }
    }
    return bare;
  }
}
