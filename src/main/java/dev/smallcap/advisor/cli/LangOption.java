package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.terms.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of what a command says to its reader. */
final class LangOption {
  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "The language of the text. Default: en, unless said otherwise below.")
  private @Nullable Lang lang;

  /** The language that is asked for, English where none is. */
  Lang lang() {
    return lang == null ? Lang.EN : lang;
  }

  /** The language that is asked for, or null where none is. */
  @Nullable Lang asked() {
    return lang;
  }
}
