package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.rulebook.MessageCatalog;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.rulebook.catalogue.CellCard;
import dev.smallcap.advisor.rulebook.catalogue.Citation;
import dev.smallcap.advisor.rulebook.catalogue.DatedValue;
import dev.smallcap.advisor.rulebook.catalogue.FundCard;
import dev.smallcap.advisor.rulebook.catalogue.ParameterCard;
import dev.smallcap.advisor.rulebook.catalogue.RuleCard;
import dev.smallcap.advisor.rulebook.catalogue.SectionCard;
import dev.smallcap.advisor.rulebook.catalogue.StatementCard;
import dev.smallcap.advisor.terms.Text;
import dev.smallcap.advisor.terms.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** A catalogue as a document. One catalogue, once. */
final class CatalogueMarkdown {
  private static final int LONGEST_AGAIN = 200;

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Wording words = MessageCatalog.shipped();

  private CatalogueMarkdown() {}

  static String of(Catalogue catalogue) {
    CatalogueMarkdown document = new CatalogueMarkdown();
    document.line("# The policy");
    document.cards(catalogue);
    return document.out.toString();
  }

  /** A whole catalogue, with what stands at its beginning and its end. */
  static String whole(Catalogue catalogue) {
    CatalogueMarkdown document = new CatalogueMarkdown();
    document.line("# The policy");
    document.grounds(catalogue);
    document.cards(catalogue);
    document.heading("## Sections that no rule rests on");
    List<SectionCard> bare = catalogue.withoutRule();
    if (bare.isEmpty()) {
      document.line("None: each section of the article has a rule that names it.");
    }
    for (SectionCard section : bare) {
      section
          .statements()
          .forEach(said -> document.item(name(section, said), Markdown.text(said.text().en())));
    }
    document.heading("## Statements that no rule names");
    if (catalogue.unnamed().isEmpty()) {
      document.line("None.");
    }
    catalogue.unnamed().forEach(said -> document.item(said.id(), Markdown.text(said.text().en())));
    document.heading("## Parameters that Java alone reads");
    for (ParameterCard one : catalogue.javaAlone()) {
      Text use = one.usedFor();
      document.line(
          "- "
              + Markdown.code(one.name())
              + (use == null ? "" : ": " + Markdown.text(use.en() + " " + use.ko())));
    }
    if (!catalogue.unread().isEmpty()) {
      document.heading("## Not read");
      catalogue
          .unread()
          .forEach(one -> document.item(one.file() + ":" + one.line(), Markdown.text(one.what())));
    }
    return document.out.toString();
  }

  private void cards(Catalogue catalogue) {
    rules(catalogue.rules());
    parameters(catalogue.parameters());
    cells(catalogue.cells());
    funds(catalogue.funds());
    sections(catalogue.sections());
  }

  private void grounds(Catalogue catalogue) {
    heading("## What the rules rest on");
    line("| rules | %s |".formatted(columns("grounds")));
    line("|---|---|---|");
    for (Ground ground : Ground.of(catalogue.grounds())) {
      row(
          String.valueOf(ground.rules()),
          Markdown.text(ground.name().en()),
          Markdown.text(ground.name().ko()));
    }
    for (Text about : catalogue.about()) {
      line("");
      line(Markdown.text(about.en()));
      line(Markdown.text(about.ko()));
    }
  }

  private void rules(List<RuleCard> rules) {
    if (!rules.isEmpty()) {
      heading("## Rules");
    }
    for (RuleCard rule : rules) {
      heading("### " + Markdown.text(rule.id().isEmpty() ? "(no id)" : rule.id()));
      line(Markdown.text(rule.title()) + ".");
      line("");
      item(korean("title"), Markdown.text(rule.titleKo()));
      item("File", Markdown.code(rule.file() + ":" + rule.line()));
      item("In force", Markdown.text(CatalogueText.inForce(rule)));
      item(words.say("catalogue.because").en(), Markdown.text(rule.because().en()));
      item(korean("because"), Markdown.text(rule.because().ko()));
      item("Article", cited(rule.source().article()));
      rule.source().assumptions().forEach(why -> item("Assumption", Markdown.text(why)));
      rule.source().other().forEach(one -> item("Also", Markdown.text(one)));
      item(korean("rests-on"), Markdown.text(rule.sourceKo()));
      item("Reads", codes(rule.reads()));
      item("Concludes", Markdown.code(rule.concludes()));
      item("Parameters", codes(rule.parameters()));
      rule.facts().forEach(fact -> item("Fact", Markdown.text(CatalogueText.shown(fact))));
      item("Cases", Markdown.text(CatalogueText.cases(rule)));
    }
  }

  private String korean(String heading) {
    return words.say("catalogue." + heading).ko();
  }

  /** The heads of a column in each language. */
  private String columns(String heading) {
    Text both = words.say("catalogue." + heading);
    return both.en() + " | " + both.ko();
  }

  private static String cited(List<Citation> article) {
    return Markdown.text(
        article.stream().map(Citation::toString).collect(Collectors.joining(", ")));
  }

  private void parameters(List<ParameterCard> parameters) {
    if (!parameters.isEmpty()) {
      heading("## Parameters");
      line(
          "| parameter | %s | from | value | unit | source | read by | taken by |"
              .formatted(columns("name")));
      line("|---|---|---|---|---|---|---|---|---|");
    }
    for (ParameterCard card : parameters) {
      String readers =
          card.readBy() == ParameterCard.ReadBy.RULES
              ? codes(card.rules())
              : Markdown.text(CatalogueText.readers(card));
      String takers = codes(card.takenBy());
      for (DatedValue value : card.values()) {
        row(
            Markdown.code(card.name()),
            Markdown.text(card.title().en()),
            Markdown.text(card.title().ko()),
            Markdown.text(value.from()),
            Markdown.text(CatalogueText.shown(value)),
            Markdown.text(card.unit()),
            Markdown.text(value.source().text()),
            readers,
            takers);
        readers = again(readers);
        takers = again(takers);
      }
    }
  }

  private void funds(List<FundCard> funds) {
    if (!funds.isEmpty()) {
      heading("## Funds");
      line(
          "| fund | %s | isin | index | grade | cost | accounts | source |"
              .formatted(columns("name")));
      line("|---|---|---|---|---|---|---|---|---|");
    }
    for (FundCard card : funds) {
      row(
          Markdown.code(card.id()),
          Markdown.text(card.name().en()),
          Markdown.text(card.name().ko()),
          Markdown.text(card.isin()),
          Markdown.text(card.index() + ", " + card.assetClass() + ", leverage " + card.leverage()),
          Markdown.text(card.grade()),
          Markdown.text(card.cost().isEmpty() ? "" : CatalogueText.cost(card)),
          Markdown.text(card.accounts()),
          Markdown.text(card.source()));
    }
  }

  private void cells(List<CellCard> cells) {
    if (!cells.isEmpty()) {
      heading("## The matrix");
      line("| cell | from | stance, size, split | source | rules |");
      line("|---|---|---|---|---|");
    }
    for (CellCard card : cells) {
      row(
          Markdown.code(card.cell()),
          Markdown.text(card.from()),
          Markdown.text(card.written()),
          Markdown.text(card.source().text()),
          codes(card.rules()));
    }
  }

  private void sections(List<SectionCard> sections) {
    if (!sections.isEmpty()) {
      heading("## The article");
      line("| id | %s | rules | parameters |".formatted(columns("statement")));
      line("|---|---|---|---|---|");
    }
    for (SectionCard section : sections) {
      for (StatementCard said : section.statements()) {
        boolean named = !said.id().isEmpty();
        List<String> rules = named ? said.rules() : section.rules();
        List<String> parameters = named ? said.parameters() : section.parameters();
        row(
            Markdown.text(name(section, said)),
            Markdown.text(said.text().en()),
            Markdown.text(said.text().ko()),
            rules.isEmpty() ? "none" : codes(rules),
            codes(parameters));
      }
    }
  }

  /** The id of a statement, else its section. */
  private static String name(SectionCard section, StatementCard said) {
    return said.id().isEmpty() ? Citation.shown(section.section()) : said.id();
  }

  /** What a list says in the next row of its card: one that is long stands once. */
  private static String again(String list) {
    return list.length() <= LONGEST_AGAIN ? list : "as above";
  }

  private void heading(String text) {
    if (out.charAt(out.length() - 2) != '\n') {
      line("");
    }
    line(text);
    line("");
  }

  /** An item of a list; nothing where it is empty. */
  private void item(String name, String text) {
    if (!text.isEmpty()) {
      line("- " + Markdown.text(name) + ": " + text);
    }
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String codes(List<String> names) {
    return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }
}
