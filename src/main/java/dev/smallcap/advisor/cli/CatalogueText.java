package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.CellCard;
import dev.smallcap.advisor.rulebook.catalogue.Citation;
import dev.smallcap.advisor.rulebook.catalogue.DatedValue;
import dev.smallcap.advisor.rulebook.catalogue.FundCard;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard;
import dev.smallcap.advisor.rulebook.catalogue.PartCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.catalogue.SectionCard;
import dev.smallcap.advisor.rulebook.catalogue.Source;
import dev.smallcap.advisor.rulebook.catalogue.StatementCard;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A catalogue for a terminal. One catalogue, once. */
final class CatalogueText {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final CatalogueWords words;
  private final Style style;

  private CatalogueText(@Nullable Lang lang, Style style) {
    this.words = new CatalogueWords(lang);
    this.style = style;
  }

  /**
   * The cards of a catalogue.
   *
   * @param lang the one language that is shown, or null for both
   */
  static String of(Catalogue catalogue, @Nullable Lang lang, Style style) {
    CatalogueText text = new CatalogueText(lang, style);
    if (!catalogue.rules().isEmpty()) {
      text.heading(text.words.counted("catalogue.all-rules", catalogue.rules()));
      catalogue.rules().forEach(text::rule);
    }
    if (!catalogue.parameters().isEmpty()) {
      text.heading(text.words.counted("catalogue.all-parameters", catalogue.parameters()));
      catalogue.parameters().forEach(text::parameter);
    }
    if (!catalogue.cells().isEmpty()) {
      text.heading(text.words.counted("catalogue.matrix", catalogue.cells()));
      catalogue.cells().forEach(text::cell);
    }
    if (!catalogue.funds().isEmpty()) {
      text.heading(text.words.counted("catalogue.all-funds", catalogue.funds()));
      catalogue.funds().forEach(text::fund);
    }
    if (!catalogue.parts().isEmpty()) {
      text.heading(text.words.counted("catalogue.all-parts", catalogue.parts()));
      catalogue.parts().forEach(text::part);
    }
    if (!catalogue.sections().isEmpty()) {
      text.heading(text.words.say("catalogue.article-itself"));
      catalogue.sections().forEach(text::section);
    }
    return text.out.toString();
  }

  /** What a whole catalogue says at its end. */
  static String whole(Catalogue catalogue, @Nullable Lang lang, Style style) {
    CatalogueText text = new CatalogueText(lang, style);
    text.grounds(catalogue);
    text.out.append('\n').append(of(catalogue, lang, style));
    text.heading(text.words.say("catalogue.bare-sections"));
    List<SectionCard> bare = catalogue.withoutRule();
    if (bare.isEmpty()) {
      text.line("  ", text.words.say("catalogue.no-bare-section"));
    }
    for (SectionCard section : bare) {
      section
          .statements()
          .forEach(said -> text.line(at(section, said), text.words.one(said.text())));
    }
    text.heading(text.words.say("catalogue.unnamed"));
    if (catalogue.unnamed().isEmpty()) {
      text.line("  ", text.words.say("catalogue.none"));
    }
    catalogue.unnamed().forEach(said -> text.line(label(said.id()), text.words.one(said.text())));
    text.heading(text.words.say("catalogue.read-by-java"));
    for (ParameterCard one : catalogue.javaAlone()) {
      Text use = one.usedFor();
      text.line("  " + one.name() + "  ", use == null ? "" : text.words.one(use));
    }
    if (!catalogue.unread().isEmpty()) {
      text.heading(text.words.say("catalogue.unread"));
      catalogue
          .unread()
          .forEach(one -> text.line("  " + one.file() + ":" + one.line() + "  ", one.what()));
    }
    return text.out.toString();
  }

  /** The first page: what the rules rest on, and where the article is found. */
  private void grounds(Catalogue catalogue) {
    heading(words.say("catalogue.resting"));
    for (Ground ground : Ground.of(catalogue.grounds())) {
      lines(padded("  " + ground.rules(), 7), words.each(ground.name()));
    }
    for (Text about : catalogue.about()) {
      out.append('\n');
      words.each(about).forEach(one -> line("  ", one));
    }
  }

  private void rule(RuleCard rule) {
    boolean english = words.shows(Lang.EN);
    title(
        rule.id().isEmpty() ? words.say("catalogue.no-id") : rule.id(),
        english ? rule.title() : rule.titleKo());
    if (words.lang() == null) {
      field("", rule.titleKo());
    }
    field("catalogue.file", rule.file() + ":" + rule.line());
    field("catalogue.in-force", words.inForce(rule));
    fields("catalogue.because", words.each(rule.because()));
    if (english) {
      source(rule.source());
    }
    if (words.shows(Lang.KO)) {
      field(english ? "" : "catalogue.sources", rule.sourceKo());
    }
    field("catalogue.reads", String.join(", ", rule.reads()));
    field("catalogue.concludes", rule.concludes());
    field("catalogue.parameters", String.join(", ", rule.parameters()));
    field("catalogue.cases", words.cases(rule));
    rule.facts().forEach(fact -> field("catalogue.fact", words.fact(fact)));
  }

  private void source(Source source) {
    field(
        "catalogue.article",
        source.article().stream().map(Citation::toString).collect(Collectors.joining(", ")));
    source.assumptions().forEach(why -> field("catalogue.assumption", why));
    source.other().forEach(one -> field("catalogue.also", one));
  }

  private void parameter(ParameterCard card) {
    title(card.name(), card.unit());
    fields("catalogue.name", words.each(card.title()));
    for (DatedValue value : card.values()) {
      named(value.from(), words.value(value) + " (" + value.source().text() + ")");
    }
    field("catalogue.read-by", words.readers(card));
    Text use = card.usedFor();
    if (use != null) {
      fields("catalogue.used-for", words.each(use));
    }
    field("catalogue.taken-by", String.join(", ", card.takenBy()));
  }

  private void cell(CellCard card) {
    title(card.cell(), card.written());
    field("catalogue.from", card.from());
    source(card.source());
    field("catalogue.rules", String.join(", ", card.rules()));
  }

  private void fund(FundCard card) {
    List<String> names = words.each(card.name());
    title(card.id(), names.get(0));
    fields("", names.subList(1, names.size()));
    field("catalogue.isin", card.isin());
    field("catalogue.index", card.index());
    field("catalogue.class", words.leverage(card));
    field("catalogue.listing", card.listing() + ", " + card.currency());
    field("catalogue.hedged", card.hedged());
    field("catalogue.grade", card.grade());
    field("catalogue.cost", words.cost(card));
    field("catalogue.accounts", card.accounts());
    field("catalogue.sources", card.source());
  }

  private void part(PartCard card) {
    title(card.name(), card.counts());
    source(card.source());
  }

  private void section(SectionCard section) {
    for (StatementCard said : section.statements()) {
      String label = at(section, said);
      out.append('\n');
      lines(label, words.each(said.text()));
      if (!said.id().isEmpty()) {
        resting(said.rules(), said.parameters());
      }
    }
    if (section.statements().stream().anyMatch(said -> said.id().isEmpty())) {
      resting(section.rules(), section.parameters());
    }
  }

  private void resting(List<String> rules, List<String> parameters) {
    field(
        "catalogue.rules",
        rules.isEmpty() ? words.say("catalogue.none") : String.join(", ", rules));
    field("catalogue.parameters", String.join(", ", parameters));
  }

  /** The id of a statement, else its section. */
  private static String at(SectionCard section, StatementCard said) {
    return label(said.id().isEmpty() ? Citation.shown(section.section()) : said.id());
  }

  private static String label(String name) {
    return padded("  " + Wrapped.clean(name), 10);
  }

  private void heading(String text) {
    out.append(out.isEmpty() ? "" : "\n").append(style.heading(text)).append('\n');
  }

  private void title(String name, String rest) {
    String shown = Wrapped.clean(name);
    String wrapped = Wrapped.after("  " + shown + "  ", rest);
    out.append("\n  ").append(style.heading(shown)).append(wrapped.substring(2 + shown.length()));
  }

  /** A field of a card, by the key of its name or none; nothing where it is empty. */
  private void field(String key, String text) {
    named(key.isEmpty() ? "" : words.say(key), text);
  }

  /** A field in one language or several, its name before the first. */
  private void fields(String key, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      field(i == 0 ? key : "", texts.get(i));
    }
  }

  private void named(String name, String text) {
    if (!text.isEmpty()) {
      line(padded("    " + Wrapped.clean(name), 16), text);
    }
  }

  /** Lines of which the first stands behind a label, and the others below it. */
  private void lines(String label, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      line(i == 0 ? label : " ".repeat(Wrapped.columns(label)), texts.get(i));
    }
  }

  private void line(String label, String text) {
    out.append(Wrapped.after(label, text));
  }

  private static String padded(String label, int width) {
    return label + " ".repeat(Math.max(1, width - Wrapped.columns(label)));
  }
}
