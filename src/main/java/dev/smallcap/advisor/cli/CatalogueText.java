package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.Citation;
import dev.smallcap.advisor.rulebook.catalogue.DatedValue;
import dev.smallcap.advisor.rulebook.catalogue.FundCard;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCase;
import dev.smallcap.advisor.rulebook.catalogue.SectionCard;
import dev.smallcap.advisor.rulebook.catalogue.Source;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
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
    text.out.append(of(catalogue, style));
    text.heading("Statements that no rule rests on");
    List<SectionCard> bare = catalogue.withoutRule();
    if (bare.isEmpty()) {
      text.line("  ", "none: each section of the article has a rule that names it");
    }
    for (SectionCard section : bare) {
      section.statements().forEach(said -> text.line(at(section), said.en()));
    }
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
    field("cases", cases(rule));
  }

  /** How many cases of each file expect the rule to speak. */
  static String cases(RuleCard rule) {
    return rule.cases().stream()
        .collect(Collectors.groupingBy(RuleCase::file, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(file -> file.getValue() + " in " + file.getKey())
        .collect(Collectors.joining(", "));
  }

  /** A value and, where it names another parameter, the number that it comes to. */
  static String shown(DatedValue value) {
    return value.value()
        + (value.resolved().isEmpty() || value.resolved().equals(value.value())
            ? ""
            : " = " + value.resolved());
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
      field(value.from(), shown(value) + " (" + value.source().text() + ")");
    }
    field("read by", readers(card));
    Text use = card.usedFor();
    if (use != null) {
      field("used for", use.en());
      field("", use.ko());
    }
    field("taken by", String.join(", ", card.takenBy()));
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
      case VALUES -> "other parameters alone";
      case NO_RULE -> "no rule";
    };
  }

  private void section(SectionCard section) {
    out.append('\n');
    for (Text said : section.statements()) {
      line(at(section), said.en());
      line(" ".repeat(Wrapped.columns(at(section))), said.ko());
    }
    field("rules", section.rules().isEmpty() ? "none" : String.join(", ", section.rules()));
    field("parameters", String.join(", ", section.parameters()));
  }

  private static String at(SectionCard section) {
    return padded("  " + Citation.shown(Wrapped.clean(section.section())), 7);
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
