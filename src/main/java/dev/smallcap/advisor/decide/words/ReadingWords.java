package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.AdvisedFund;
import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.decide.words.ClientReading.NamedFact;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one policy in one language, as a client reads them. Immutable. */
record ReadingWords(MessageCatalog words, Lang lang) {
  /** As many decimals has a cost at most, since its money is told to the cent. */
  static final int COST_DECIMALS = 4;

  String say(String key) {
    return words.say(key).in(lang);
  }

  String say(String key, Map<String, ?> values) {
    return words.say(key, values).in(lang);
  }

  /** A sentence with one value. */
  String say(String key, String name, Object value) {
    return say(key, Map.of(name, value));
  }

  /**
   * What stands under a key for these rules, each once: its sentence of a rule's own where there is
   * one, else the sentence for all.
   */
  List<String> sayOf(String key, List<Reason> reasons) {
    List<String> own =
        reasons.stream()
            .map(reason -> key + "." + reason.ruleId())
            .filter(words::has)
            .map(this::say)
            .distinct()
            .toList();
    return own.isEmpty() ? List.of(say(key)) : own;
  }

  String label(String name) {
    return words.label(name).in(lang);
  }

  String term(Enum<?> constant) {
    return words.term(constant).in(lang);
  }

  String shown(Object value) {
    return words.shown(value, lang);
  }

  String called(Recommendation advice, String id) {
    return called(advice, id, lang);
  }

  /** A fund of the list by its name and code, all else by its code. */
  static String called(Recommendation advice, String id, Lang lang) {
    AdvisedFund fund = advice.fund(id);
    return fund == null ? id : fund.called().in(lang);
  }

  /** A percentage with so many decimals at most. */
  String percent(Percent percent, int decimals) {
    BigDecimal rounded = percent.value().setScale(decimals, RoundingMode.HALF_EVEN);
    return label("percent").replace("{n}", Percent.of(rounded).value().toPlainString());
  }

  /** What a fund or the funds cost a year. */
  String cost(Percent cost) {
    return percent(cost, COST_DECIMALS);
  }

  /** A number with its thousands apart and all its decimals. */
  static String number(BigDecimal number) {
    DecimalFormat form = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    form.setMaximumFractionDigits(number.scale() < 0 ? 0 : number.scale());
    return form.format(number);
  }

  NamedFact fact(String name, Object value) {
    return new NamedFact(begun(name), shown(value));
  }

  /** Such as {@code 26 January 2026}. */
  String day(LocalDate day) {
    return words.day(day).in(lang);
  }

  /** Such as {@code January 2026}. */
  String month(YearMonth month) {
    return words.month(month).in(lang);
  }

  /** What a reason tells the client, as a whole sentence. */
  String sentence(Reason reason) {
    return sentence(reason.toClient().in(lang));
  }

  /** Words as a whole sentence. */
  String sentence(String said) {
    String begun = begun(said.strip());
    return begun.endsWith(".") ? begun : begun + ".";
  }

  /** Words that begin with a capital, but for a name that has its own, such as iShares. */
  String begun(String said) {
    boolean named = said.length() > 1 && Character.isUpperCase(said.charAt(1));
    return lang != Lang.EN || said.isEmpty() || named
        ? said
        : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }
}
