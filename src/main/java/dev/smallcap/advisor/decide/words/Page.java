package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Percent;
import dev.smallcap.advisor.terms.Printable;
import dev.smallcap.advisor.terms.TradeSide;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page of text in one language: headings, items, words and rounded percentages. */
final class Page {
  final Lang lang;
  private final MessageCatalog words;
  private final StringBuilder out = new StringBuilder(8192);

  Page(MessageCatalog words, Lang lang) {
    this.words = words;
    this.lang = lang;
  }

  void line(String text) {
    out.append(Printable.line(text)).append('\n');
  }

  void item(String text) {
    line("  - " + text);
  }

  void section(String label) {
    out.append('\n').append(label(label)).append('\n');
  }

  String label(String name) {
    return words.label(name).in(lang);
  }

  String term(Enum<?> constant) {
    return words.term(constant).in(lang);
  }

  static String round(@Nullable Percent percent) {
    return percent == null
        ? "-"
        : Percent.of(percent.value().setScale(2, RoundingMode.HALF_EVEN)).toString();
  }

  /** Orders are written as brokers write them in English, in words in Korean. */
  String side(TradeSide side) {
    return lang == Lang.KO ? term(side) : side.name();
  }

  String expiry(LocalDate asOf, LocalDate expiry) {
    return label(expiry.isAfter(asOf) ? "expiry" : "expired") + " " + expiry;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
