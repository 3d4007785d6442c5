package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.cli.json.CatalogueJson;
import dev.smallcap.advisor.rulebook.catalogue.Catalogue;
import dev.smallcap.advisor.terms.Lang;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a rules folder holds. */
@picocli.CommandLine.Command(
    name = "catalogue",
    description =
        "Shows every rule, parameter and statement of the article, each with what rests on it. It"
            + " reads the files and runs nothing.",
    footer = {
      "",
      "Without --lang text and markdown show both languages, under English headings. Sources that",
      "have no Korean, such as those of numbers, stand in English.",
      "",
      "What cannot be read is named at the end and left out; review says how to mend it. The JSON"
          + " has the form of catalogue.schema.json."
    })
final class ShowCatalogue implements Command {
  /** How a catalogue is written. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  /** The one card that is asked for. */
  static final class One {
    @Option(
        names = "--rule",
        paramLabel = "ID",
        description = "Only this rule, with its parameters and statements.")
    private @Nullable String rule;

    @Option(
        names = "--parameter",
        paramLabel = "NAME",
        description = "Only this parameter, and those whose values it takes.")
    private @Nullable String parameter;
  }

  @ArgGroup private @Nullable One one;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json",
      description = "Default: text. JSON holds both languages.")
  private Format format = Format.TEXT;

  @Mixin private final LangOption lang = new LangOption();
  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    Catalogue all = Catalogue.of(policy.files());
    Catalogue asked = asked(all);
    Lang shown = lang.asked();
    return CommandOutput.done(
        switch (format) {
          case JSON -> CatalogueJson.write(asked);
          case MARKDOWN ->
              one == null
                  ? CatalogueMarkdown.whole(asked, shown)
                  : CatalogueMarkdown.of(asked, shown);
          case TEXT ->
              one == null
                  ? CatalogueText.whole(asked, shown, style)
                  : CatalogueText.of(asked, shown, style);
        });
  }

  private Catalogue asked(Catalogue all) {
    if (one == null) {
      return all;
    }
    if (one.rule != null) {
      return all.rule(one.rule);
    }
    return one.parameter == null ? all : all.parameter(one.parameter);
  }
}
