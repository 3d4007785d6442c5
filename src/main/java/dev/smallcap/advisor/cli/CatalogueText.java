package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.CellCard;
import dev.smallcap.advisor.rulebook.catalogue.Citation;
import dev.smallcap.advisor.rulebook.catalogue.DatedValue;
import dev.smallcap.advisor.rulebook.catalogue.Fact;
import dev.smallcap.advisor.rulebook.catalogue.FundCard;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.catalogue.SectionCard;
import dev.smallcap.advisor.rulebook.catalogue.Source;
import dev.smallcap.advisor.rulebook.catalogue.StatementCard;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A catalogue for a terminal. One catalogue, once. */
final class CatalogueText {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Style style;

  private CatalogueText(Style style) {
    this.style = style;
  }

  static String of(Catalogue catalogue, Style style) {
    CatalogueText text = new CatalogueText(style);
    if (!catalogue.rules().isEmpty()) {
      text.heading("Rules (" + catalogue.rules().size() + ")");
      catalogue.rules().forEach(text::rule);
    }
    if (!catalogue.parameters().isEmpty()) {
      text.heading("Parameters (" + catalogue.parameters().size() + ")");
      catalogue.parameters().forEach(text::parameter);
    }
    if (!catalogue.cells().isEmpty()) {
      text.heading("The matrix (" + catalogue.cells().size() + ")");
      catalogue.cells().forEach(text::cell);
    }
    if (!catalogue.funds().isEmpty()) {
      text.heading("Funds (" + catalogue.funds().size() + ")");
      catalogue.funds().forEach(text::fund);
    }
    if (!catalogue.sections().isEmpty()) {
      text.heading("The article");
      catalogue.sections().forEach(text::section);
    }
    return text.out.toString();
  }

  /** What a whole catalogue says at its end. */
  static String whole(Catalogue catalogue, Style style) {
    CatalogueText text = new CatalogueText(style);
    text.grounds(catalogue);
    text.out.append('\n').append(of(catalogue, style));
    text.heading("Sections that no rule rests on");
    List<SectionCard> bare = catalogue.withoutRule();
    if (bare.isEmpty()) {
      text.line("  ", "none: each section of the article has a rule that names it");
    }
    for (SectionCard section : bare) {
      section.statements().forEach(said -> text.line(at(section, said), said.text().en()));
    }
    text.heading("Statements that no rule names");
    if (catalogue.unnamed().isEmpty()) {
      text.line("  ", "none");
    }
    catalogue.unnamed().forEach(said -> text.line(label(said.id()), said.text().en()));
    text.heading("Parameters that Java alone reads");
    catalogue
        .javaAlone()
        .forEach(one -> text.line("  " + one.name() + "  ", Objects.toString(one.usedFor(), "")));
    if (!catalogue.unread().isEmpty()) {
      text.heading("Not read");
      catalogue
          .unread()
          .forEach(one -> text.line("  " + one.file() + ":" + one.line() + "  ", one.what()));
    }
    return text.out.toString();
  }

  /** The first page: what the rules rest on, and where the article is found. */
  private void grounds(Catalogue catalogue) {
    heading("What the rules rest on");
    for (Ground ground : Ground.of(catalogue.grounds())) {
      line(padded("  " + ground.rules(), 7), ground.name().en());
      line(" ".repeat(7), ground.name().ko());
    }
    for (Text about : catalogue.about()) {
      out.append('\n');
      line("  ", about.en());
      line("  ", about.ko());
    }
  }

  private void rule(RuleCard rule) {
    title(rule.id().isEmpty() ? "(no id)" : rule.id(), rule.title());
    field("", rule.titleKo());
    field("file", rule.file() + ":" + rule.line());
    field("in force", inForce(rule));
    field("because", rule.because().en());
    field("", rule.because().ko());
    source(rule.source());
    field("", rule.sourceKo());
    field("reads", String.join(", ", rule.reads()));
    field("concludes", rule.concludes());
    field("parameters", String.join(", ", rule.parameters()));
    rule.facts().forEach(fact -> field("fact", shown(fact)));
  }

  static String shown(Fact fact) {
    return "%s, %s to %s: %s %s; %s (%s)"
        .formatted(
            fact.series(),
            fact.from(),
            fact.to(),
            fact.value(),
            fact.unit(),
            fact.method(),
            fact.source());
  }

  static String inForce(RuleCard rule) {
    return "from " + rule.since() + (rule.until() == null ? "" : " until before " + rule.until());
  }

  private void source(Source source) {
    field(
        "article",
        source.article().stream().map(Citation::toString).collect(Collectors.joining(", ")));
    source.assumptions().forEach(why -> field("assumption", why));
    source.other().forEach(one -> field("also", one));
  }

  private void parameter(ParameterCard card) {
    title(card.name(), card.unit());
    field("name", card.title().en());
    field("", card.title().ko());
    for (DatedValue value : card.values()) {
      field(value.from(), value.value() + " (" + value.source().text() + ")");
    }
    field("read by", readers(card));
    Text use = card.usedFor();
    if (use != null) {
      field("used for", use.en());
      field("", use.ko());
    }
    field("taken by", String.join(", ", card.takenBy()));
  }

  private void cell(CellCard card) {
    title(card.cell(), card.written());
    field("from", card.from());
    source(card.source());
    field("rules", String.join(", ", card.rules()));
  }

  private void fund(FundCard card) {
    title(card.id(), card.name().en());
    field("", card.name().ko());
    field("isin", card.isin());
    field("index", card.index());
    field("class", card.assetClass() + ", leverage " + card.leverage());
    field("listing", card.listing() + ", " + card.currency());
    field("hedged", card.hedged());
    field("grade", card.grade());
    field("cost", card.cost().isEmpty() ? "" : cost(card));
    field("accounts", card.accounts());
    field("source", card.source());
  }

  static String cost(FundCard card) {
    return card.cost() + " % a year (" + card.costOn() + ", " + card.costSource() + ")";
  }

  static String readers(ParameterCard card) {
    return switch (card.readBy()) {
      case RULES -> String.join(", ", card.rules());
      case JAVA -> "Java alone";
      case VALUES -> "other values alone";
      case NO_RULE -> "no rule";
    };
  }

  private void section(SectionCard section) {
    for (StatementCard said : section.statements()) {
      String label = at(section, said);
      out.append('\n');
      line(label, said.text().en());
      line(" ".repeat(Wrapped.columns(label)), said.text().ko());
      if (!said.id().isEmpty()) {
        resting(said.rules(), said.parameters());
      }
    }
    if (section.statements().stream().anyMatch(said -> said.id().isEmpty())) {
      resting(section.rules(), section.parameters());
    }
  }

  private void resting(List<String> rules, List<String> parameters) {
    field("rules", rules.isEmpty() ? "none" : String.join(", ", rules));
    field("parameters", String.join(", ", parameters));
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

  /** A field of a card; nothing where it is empty. */
  private void field(String name, String text) {
    if (!text.isEmpty()) {
      line(padded("    " + Wrapped.clean(name), 16), text);
    }
  }

  private void line(String label, String text) {
    out.append(Wrapped.after(label, text));
  }

  private static String padded(String label, int width) {
    return label + " ".repeat(Math.max(1, width - Wrapped.columns(label)));
  }
}
