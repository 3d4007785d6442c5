package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.files.Apart;
import dev.smallcap.advisor.files.layout.Encoded;
import dev.smallcap.advisor.files.layout.Layouts;
import dev.smallcap.advisor.host.importing.HoldingsImport;
import dev.smallcap.advisor.host.importing.Imported;
import dev.smallcap.advisor.host.json.GhostfolioJson;
import dev.smallcap.advisor.terms.InputException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over the export of a broker or a tracker. */
@picocli.CommandLine.Command(
    name = "import",
    description = {
      "Takes over what a broker or a tracker exports, as holdings of one account. It lists what it"
          + " leaves out and why, and every cell that it reads otherwise than it is written.",
      "Without --out the holdings go to standard output, and the list to standard error."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  all that is held was taken over",
      "  1  something that may be held was left out, or lacks its class: the list says which",
      "  2  the file cannot be taken over: nothing is written",
      "",
      "Examples:",
      "  smallcap-advisor import positions.csv --out holdings.csv",
      "  smallcap-advisor import balance.csv --prices-of 2026-01-15 --class 005930=OTHER_EQUITY",
      "  smallcap-advisor import --show columns > mine.csv   (a table to name other columns in)"
    })
final class ImportHoldings implements Command {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The export: CSV in UTF-8, UTF-16 or CP949; of Ghostfolio, its JSON too.")
  private @Nullable Path file;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the holdings are written.")
  private @Nullable Path out;

  @Option(
      names = "--layout",
      paramLabel = "NAME|TABLE",
      description = "The layout: a name that --layouts lists, or a table. Default: recognised.")
  private @Nullable String layout;

  @Option(
      names = "--prices-of",
      paramLabel = "DATE",
      description = "The day of the prices, where the export says none beside them.")
  private @Nullable LocalDate pricesOf;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "The currency, where the export says none.")
  private @Nullable String currency;

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "The account to take, where there are several.")
  private @Nullable String account;

  @Option(
      names = "--class",
      paramLabel = "CODE=CLASS",
      description = "The class of an instrument that is not on the fund list. Repeatable.")
  private Map<String, String> classes = new LinkedHashMap<>();

  @Option(
      names = "--code",
      paramLabel = "NAME=CODE",
      description = "The code of an instrument that the export names only. Repeatable.")
  private Map<String, String> codes = new LinkedHashMap<>();

  @Option(
      names = "--decimal",
      paramLabel = "point|comma",
      description = "What stands before decimals. Default: found out.")
  private @Nullable String decimal;

  @Option(
      names = "--dates",
      paramLabel = "month-first|day-first",
      description = "The order of a date such as 1/2/2026. Default: found out.")
  private @Nullable String dates;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding. Default: found out.")
  private @Nullable String encoding;

  @Option(names = "--layouts", description = "Lists the built-in layouts.")
  private boolean layouts;

  @Option(
      names = "--show",
      paramLabel = "NAME",
      description = "Prints the table of a built-in layout, to begin one's own with.")
  private @Nullable String show;

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Override
  public CommandOutput answer(Style style, PrintStream stdout, PrintStream err) {
    if (layouts) {
      return CommandOutput.done(
          Layouts.all().stream()
              .map(each -> String.format("%-24s %s%n", each.id(), each.title()))
              .collect(Collectors.joining()));
    }
    if (show != null) {
      return CommandOutput.done(Layouts.source(show));
    }
    Path from = file;
    if (from == null) {
      throw new InputException("No export is named.", "give the file: import positions.csv.");
    }
    if (out != null) {
      Apart.check(out, from);
      refuseOutput(out);
    }
    Imported imported = imported(from);
    int exit = imported.isWhole() ? 0 : 1;
    String told = ImportText.of(imported, from, out);
    if (out == null) {
      err.print(told);
      return new CommandOutput(imported.csv(), exit);
    }
    WholeFile.write(out, imported.csv());
    return new CommandOutput(told, exit);
  }

  /** What else it reads is not written over either. */
  private void refuseOutput(Path to) {
    WholeFile.check(to);
    policy.sources().forEach(source -> Apart.check(to, source));
    if (layout != null && Files.isRegularFile(Path.of(layout))) {
      Apart.check(to, Path.of(layout));
    }
  }

  private Imported imported(Path from) {
    HoldingsImport asked = asked();
    Encoded encoded = Encoded.read(from, encoding);
    return encoded.text().stripLeading().startsWith("{")
        ? asked.parse(GhostfolioJson.csv(encoded.text(), from.toString()), from.toString())
        : asked.read(from);
  }

  private HoldingsImport asked() {
    HoldingsImport asked = HoldingsImport.of(policy.policy());
    if (layout != null) {
      Path table = Path.of(layout);
      asked = Files.isRegularFile(table) ? asked.laidOut(table) : asked.laidOut(layout);
    }
    if (pricesOf != null) {
      asked = asked.pricesOf(pricesOf);
    }
    if (account != null) {
      asked = asked.ofAccount(account);
    }
    for (Map.Entry<String, String> each : classes.entrySet()) {
      asked = asked.setting("class-of", each.getKey(), each.getValue());
    }
    for (Map.Entry<String, String> each : codes.entrySet()) {
      asked = asked.setting("code", each.getKey(), each.getValue());
    }
    asked = set(asked, "currency", currency);
    asked = set(asked, "decimal", decimal);
    asked = set(asked, "dates", dates);
    return set(asked, "encoding", encoding);
  }

  private static HoldingsImport set(HoldingsImport asked, String setting, @Nullable String value) {
    return value == null ? asked : asked.setting(setting, "", value);
  }
}
