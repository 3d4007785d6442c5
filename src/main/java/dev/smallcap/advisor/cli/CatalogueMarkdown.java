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
import dev.smallcap.advisor.rulebook.catalogue.StatementCard;
import dev.smallcap.advisor.terms.Lang;
import dev.smallcap.advisor.terms.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A catalogue as a document. One catalogue, once. */
final class CatalogueMarkdown {
  private static final int LONGEST_AGAIN = 200;

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final CatalogueWords words;

  private CatalogueMarkdown(@Nullable Lang lang) {
    this.words = new CatalogueWords(lang);
    line("# " + words.say("catalogue.policy"));
  }

  /**
   * The cards of a catalogue.
   *
   * @param lang the one language that is shown, or null for both
   */
  static String of(Catalogue catalogue, @Nullable Lang lang) {
    CatalogueMarkdown document = new CatalogueMarkdown(lang);
    document.cards(catalogue);
    return document.out.toString();
  }

  /** A whole catalogue, with what stands at its beginning and its end. */
  static String whole(Catalogue catalogue, @Nullable Lang lang) {
    CatalogueMarkdown document = new CatalogueMarkdown(lang);
    CatalogueWords words = document.words;
    document.grounds(catalogue);
    document.cards(catalogue);
    document.heading("## " + words.say("catalogue.bare-sections"));
    List<SectionCard> bare = catalogue.withoutRule();
    if (bare.isEmpty()) {
      document.line(capital(words.say("catalogue.no-bare-section")) + ".");
    }
    for (SectionCard section : bare) {
      section
          .statements()
          .forEach(
              said -> document.item(name(section, said), Markdown.text(words.one(said.text()))));
    }
    document.heading("## " + words.say("catalogue.unnamed"));
    if (catalogue.unnamed().isEmpty()) {
      document.line(capital(words.say("catalogue.none")) + ".");
    }
    catalogue
        .unnamed()
        .forEach(said -> document.item(said.id(), Markdown.text(words.one(said.text()))));
    document.heading("## " + words.say("catalogue.read-by-java"));
    for (ParameterCard one : catalogue.javaAlone()) {
      Text use = one.usedFor();
      document.line(
          "- "
              + Markdown.code(one.name())
              + (use == null ? "" : ": " + Markdown.text(String.join(" ", words.each(use)))));
    }
    if (!catalogue.unread().isEmpty()) {
      document.heading("## " + words.say("catalogue.unread"));
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
    parts(catalogue.parts());
    sections(catalogue.sections());
  }

  private void grounds(Catalogue catalogue) {
    heading("## " + words.say("catalogue.resting"));
    table(
        around(
            List.of(words.say("catalogue.rules")), words.columns("catalogue.grounds"), List.of()));
    for (Ground ground : Ground.of(catalogue.grounds())) {
      row(
          around(
              List.of(String.valueOf(ground.rules())),
              texts(words.each(ground.name())),
              List.of()));
    }
    for (Text about : catalogue.about()) {
      line("");
      texts(words.each(about)).forEach(this::line);
    }
  }

  private void rules(List<RuleCard> rules) {
    if (!rules.isEmpty()) {
      heading("## " + words.say("catalogue.all-rules"));
    }
    for (RuleCard rule : rules) {
      heading(
          "### " + Markdown.text(rule.id().isEmpty() ? words.say("catalogue.no-id") : rule.id()));
      rule(rule);
    }
  }

  private void rule(RuleCard rule) {
    boolean english = words.shows(Lang.EN);
    line(english ? Markdown.text(rule.title()) + "." : Markdown.text(rule.titleKo()));
    line("");
    if (words.lang() == null) {
      item(words.korean("catalogue.title"), Markdown.text(rule.titleKo()));
    }
    said("catalogue.file", Markdown.code(rule.file() + ":" + rule.line()));
    said("catalogue.in-force", Markdown.text(words.inForce(rule)));
    said("catalogue.because", Markdown.text(words.one(rule.because())));
    if (words.lang() == null) {
      item(words.korean("catalogue.because"), Markdown.text(rule.because().ko()));
    }
    if (english) {
      said("catalogue.article", cited(rule.source().article()));
      rule.source().assumptions().forEach(why -> said("catalogue.assumption", Markdown.text(why)));
      rule.source().other().forEach(one -> said("catalogue.also", Markdown.text(one)));
    }
    if (words.shows(Lang.KO)) {
      item(words.korean("catalogue.sources"), Markdown.text(rule.sourceKo()));
    }
    said("catalogue.reads", codes(rule.reads()));
    said("catalogue.concludes", Markdown.code(rule.concludes()));
    said("catalogue.parameters", codes(rule.parameters()));
    rule.facts().forEach(fact -> said("catalogue.fact", Markdown.text(words.fact(fact))));
    said("catalogue.cases", Markdown.text(words.cases(rule)));
  }

  private static String cited(List<Citation> article) {
    return Markdown.text(
        article.stream().map(Citation::toString).collect(Collectors.joining(", ")));
  }

  private void parameters(List<ParameterCard> parameters) {
    if (!parameters.isEmpty()) {
      heading("## " + words.say("catalogue.all-parameters"));
      table(
          around(
              List.of(words.say("catalogue.parameter")),
              words.columns("catalogue.name"),
              List.of(
                  words.say("catalogue.from"),
                  words.say("catalogue.value"),
                  words.say("catalogue.unit"),
                  words.say("catalogue.sources"),
                  words.say("catalogue.read-by"),
                  words.say("catalogue.taken-by"))));
    }
    for (ParameterCard card : parameters) {
      String readers =
          card.readBy() == ParameterCard.ReadBy.RULES
              ? codes(card.rules())
              : Markdown.text(words.readers(card));
      String takers = codes(card.takenBy());
      for (DatedValue value : card.values()) {
        row(
            around(
                List.of(Markdown.code(card.name())),
                texts(words.each(card.title())),
                List.of(
                    Markdown.text(value.from()),
                    Markdown.text(words.value(value)),
                    Markdown.text(card.unit()),
                    Markdown.text(value.source().text()),
                    readers,
                    takers)));
        readers = again(readers);
        takers = again(takers);
      }
    }
  }

  private void funds(List<FundCard> funds) {
    if (!funds.isEmpty()) {
      heading("## " + words.say("catalogue.all-funds"));
      table(
          around(
              List.of(words.say("catalogue.fund")),
              words.columns("catalogue.name"),
              List.of(
                  words.say("catalogue.isin"),
                  words.say("catalogue.index"),
                  words.say("catalogue.grade"),
                  words.say("catalogue.cost"),
                  words.say("catalogue.accounts"),
                  words.say("catalogue.sources"))));
    }
    for (FundCard card : funds) {
      row(
          around(
              List.of(Markdown.code(card.id())),
              texts(words.each(card.name())),
              List.of(
                  Markdown.text(card.isin()),
                  Markdown.text(card.index() + ", " + words.leverage(card)),
                  Markdown.text(card.grade()),
                  Markdown.text(words.cost(card)),
                  Markdown.text(card.accounts()),
                  Markdown.text(card.source()))));
    }
  }

  private void parts(List<PartCard> parts) {
    if (!parts.isEmpty()) {
      heading("## " + words.say("catalogue.all-parts"));
      table(
          List.of(
              words.say("catalogue.part"),
              words.say("catalogue.counts"),
              words.say("catalogue.sources")));
    }
    for (PartCard card : parts) {
      row(
          List.of(
              Markdown.code(card.name()),
              Markdown.code(card.counts()),
              Markdown.text(card.source().text())));
    }
  }

  private void cells(List<CellCard> cells) {
    if (!cells.isEmpty()) {
      heading("## " + words.say("catalogue.matrix"));
      table(
          List.of(
              words.say("catalogue.cell"),
              words.say("catalogue.from"),
              words.say("catalogue.cell-written"),
              words.say("catalogue.sources"),
              words.say("catalogue.rules")));
    }
    for (CellCard card : cells) {
      row(
          List.of(
              Markdown.code(card.cell()),
              Markdown.text(card.from()),
              Markdown.text(card.written()),
              Markdown.text(card.source().text()),
              codes(card.rules())));
    }
  }

  private void sections(List<SectionCard> sections) {
    if (!sections.isEmpty()) {
      heading("## " + words.say("catalogue.article-itself"));
      table(
          around(
              List.of(words.say("catalogue.id")),
              words.columns("catalogue.statement"),
              List.of(words.say("catalogue.rules"), words.say("catalogue.parameters"))));
    }
    for (SectionCard section : sections) {
      for (StatementCard said : section.statements()) {
        boolean named = !said.id().isEmpty();
        List<String> rules = named ? said.rules() : section.rules();
        List<String> parameters = named ? said.parameters() : section.parameters();
        row(
            around(
                List.of(Markdown.text(name(section, said))),
                texts(words.each(said.text())),
                List.of(
                    rules.isEmpty() ? words.say("catalogue.none") : codes(rules),
                    codes(parameters))));
      }
    }
  }

  /** The id of a statement, else its section. */
  private static String name(SectionCard section, StatementCard said) {
    return said.id().isEmpty() ? Citation.shown(section.section()) : said.id();
  }

  /** What a list says in the next row of its card: one that is long stands once. */
  private String again(String list) {
    return list.length() <= LONGEST_AGAIN ? list : words.say("catalogue.as-above");
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

  /** An item by the key of its name. */
  private void said(String key, String text) {
    item(capital(words.say(key)), text);
  }

  private void table(List<String> heads) {
    row(heads);
    line("|" + "---|".repeat(heads.size()));
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  /** Cells of which some stand in each language that is shown. */
  private static List<String> around(List<String> before, List<String> each, List<String> behind) {
    return Stream.of(before, each, behind).flatMap(List::stream).toList();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static List<String> texts(List<String> said) {
    return said.stream().map(Markdown::text).toList();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String codes(List<String> names) {
    return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }
}
