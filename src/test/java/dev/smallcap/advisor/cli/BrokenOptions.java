package dev.smallcap.advisor.cli;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** Command lines that cannot be followed. */
final class BrokenOptions {
  private BrokenOptions() {}

  static Stream<Broken> usage() {
    return Stream.of(
        new Broken("command unknown", "predict", b -> b.command("predict")),
        new Broken(
            "command missing",
            "advise",
            b -> b.command("--").without("--client", "--holdings", "--market", "--as-of")),
        new Broken("option unknown", "--risk", b -> b.more("--risk", "R5")),
        new Broken("option missing", "--as-of", b -> b.without("--as-of")),
        new Broken("option without its value", "--lang", b -> b.more("--lang")),
        new Broken(
            "option in place of a value", "--lang", b -> b.more("--declared-by", "--lang", "ko")),
        new Broken("option twice", "--as-of", b -> b.more("--as-of", "2026-01-27")),
        new Broken("argument too many", "holdings2.csv", b -> b.more("holdings2.csv")),
        new Broken("argument file", "@args", b -> b.more("@args")),
        new Broken("language unknown", "fr", b -> b.set("--lang", "fr")),
        new Broken("format unknown", "xml", b -> b.set("--format", "xml")),
        new Broken("format of another command", "csv", b -> b.set("--format", "csv")),
        new Broken("as-of not in the calendar", "2026-02-29", b -> b.set("--as-of", "2026-02-29")),
        new Broken("as-of a word", "today", b -> b.set("--as-of", "today")),
        new Broken(
            "as-of in the year 999999999",
            "+999999999-12-31",
            b -> b.set("--as-of", "+999999999-12-31")),
        new Broken("as-of empty", "--as-of", b -> b.set("--as-of", "")),
        new Broken("as-of before the policy", "2025-12-31", b -> b.set("--as-of", "2025-12-31")),
        new Broken(
            "matrix before the policy",
            "2025-12-31",
            b ->
                b.command("matrix")
                    .set("--as-of", "2025-12-31")
                    .without("--client", "--holdings", "--market")));
  }

  static Stream<Broken> declarations() {
    return Stream.of(
        declared("phase unknown", "(BOOM)", "BOOM"),
        declared("phase in small letters", "(early_recovery)", "early_recovery"),
        declared("age missing", "(EARLY_RECOVERY:)", "EARLY_RECOVERY:"),
        declared("phase missing", "(:3)", ":3"),
        declared("age a word", "(EARLY_RECOVERY:three)", "EARLY_RECOVERY:three"),
        declared("age 0", "(0)", "EARLY_RECOVERY:0"),
        declared("age beyond 50 years", "(601)", "EARLY_RECOVERY:601"),
        declared("age of another phase", "(3)", "LATE:3"),
        declared("beginning of another phase", "(2025-12-01)", "LATE", "--began", "2025-12-01"),
        declared(
            "beginning after the declaration",
            "(2026-01-27)",
            "EARLY_RECOVERY",
            "--began",
            "2026-01-27"),
        declared("beginning not a date", "(soon)", "EARLY_RECOVERY", "--began", "soon"),
        declared(
            "beginning and age that differ",
            "2025-10-16",
            "EARLY_RECOVERY:3",
            "--began",
            "2025-10-16"),
        declared("in the future", "2026-01-27", "EARLY_RECOVERY", "--declared-on", "2026-01-27"),
        said("without author and reason", "author and no reason", b -> b.set("--declare", "LATE")),
        said("without author", "has no author.", b -> b.declare("LATE").without("--declared-by")),
        said(
            "without reason",
            "--declared-by NAME and --declared-because",
            b -> b.declare("LATE").without("--declared-because")),
        said("by nobody", "author", b -> b.declare("LATE").set("--declared-by", " ")),
        said("for no reason", "reason", b -> b.declare("LATE").set("--declared-because", "")),
        said(
            "by two lines",
            "control character",
            b -> b.declare("LATE").set("--declared-by", "a\nb")),
        said(
            "with a promise",
            "(Risk-free)",
            b -> b.declare("LATE").set("--declared-because", "a Risk-free gain")),
        said(
            "with a promise in Korean",
            "(보장)",
            b -> b.declare("LATE").set("--declared-because", "수익 보장")),
        alone("--declared-by", "the committee"),
        alone("--declared-because", "house view"),
        alone("--declared-on", "2026-01-16"),
        alone("--began", "2025-12-01"));
  }

  private static Broken declared(String name, String shown, String value, String... more) {
    return new Broken("declared: " + name, shown, b -> b.declare(value).more(more));
  }

  private static Broken said(String name, String shown, Consumer<Workbench> breaking) {
    return new Broken("declared: " + name, shown, breaking);
  }

  private static Broken alone(String option, String value) {
    return new Broken("declared: " + option + " alone", option, b -> b.set(option, value));
  }
}
