package dev.smallcap.advisor.decide.words;

import dev.smallcap.advisor.advice.Reason;
import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Printable;
import dev.smallcap.advisor.terms.TradeSide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for auditors in one language: headings, items, words and values as people read them. */
final class Page {
  final Lang lang;
  private final MessageCatalog words;
  private final List<AuditLine> lines = new ArrayList<>();

  Page(MessageCatalog words, Lang lang) {
    this.words = words;
    this.lang = lang;
  }

  void line(String text) {
    add(AuditLine.Level.LINE, text);
  }

  void item(String text) {
    add(AuditLine.Level.ITEM, text);
  }

  void section(String label) {
    add(AuditLine.Level.HEADING, label(label));
  }

  private void add(AuditLine.Level level, String text) {
    lines.add(new AuditLine(level, Printable.line(text), null, null));
  }

  /** An item with the rule that says it and where that comes from. */
  void reason(String text, Reason reason) {
    lines.add(
        new AuditLine(
            AuditLine.Level.ITEM,
            Printable.line(text),
            reason.ruleId(),
            Printable.line(reason.source().in(lang))));
  }

  /** The lines so far. */
  List<AuditLine> lines() {
    return List.copyOf(lines);
  }

  /** An item of a list; none where there is nothing to say. */
  void optional(String text) {
    if (!text.isEmpty()) {
      item(text);
    }
  }

  /** Parts of a line, but for those that are empty. */
  static String listed(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  /** A label and what it is of; nothing where that is absent. */
  String said(String label, @Nullable Object value) {
    return value == null ? "" : label(label) + " " + shown(value);
  }

  /** A value as people read it; nothing where there is none. */
  String shown(@Nullable Object value) {
    return value == null ? "" : words.shown(value, lang);
  }

  /** What something is and becomes; what it is, where nothing is to become of it. */
  String moved(Object now, @Nullable Object then) {
    return shown(now) + (then == null ? "" : " " + label("becomes") + " " + shown(then));
  }

  /** A label and, after a colon, what it is of. */
  String told(String label, Object value) {
    return label(label) + ": " + value;
  }

  /** A label with its placeholder filled in. */
  String filled(String label, Object value) {
    return label(label).replace("{n}", shown(value));
  }

  String label(String name) {
    return words.label(name).in(lang);
  }

  String term(Enum<?> constant) {
    return words.term(constant).in(lang);
  }

  /** Orders are written as brokers write them in English, in words in Korean. */
  String side(TradeSide side) {
    return lang == Lang.KO ? term(side) : side.name();
  }

  String expiry(LocalDate asOf, @Nullable LocalDate expiry) {
    return said(expiry == null || expiry.isAfter(asOf) ? "expiry" : "expired", expiry);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(8192);
    lines.forEach(line -> out.append(line.written()).append('\n'));
    return out.toString();
  }
}
