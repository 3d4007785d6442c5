package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.files.Apart;
import dev.smallcap.advisor.host.book.BookFormat;
import dev.smallcap.advisor.host.book.BookRun;
import dev.smallcap.advisor.host.book.BookStart;
import dev.smallcap.advisor.host.book.BookSummary;
import dev.smallcap.advisor.situation.Declaration;
import dev.smallcap.advisor.terms.FileFailure;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Advises a book of clients. */
@picocli.CommandLine.Command(
    name = "book",
    description = "Advises any number of clients in one market, on all cores.",
    footer = {
      "",
      "Clients are a CSV file with the columns client, residency, age, risk profile, profiled on,",
      "horizon months, account, cash and fractional shares and, where they apply, account id,"
          + " rates,",
      "money needed on, withdrawals, drawdown, hedge wanted, requested sleeve, motive, minimum"
          + " trade,",
      "margin loan, parts done, last part on and holdings, cells as in rules/cases/README.md; or",
      "JSON lines, each a client file of advise with holdings in it. Any of the files may be"
          + " packed",
      "by gzip.",
      "",
      "A file of holdings has the columns client, account id where the clients have one (with JSON",
      "lines always), and those of advise. Without it the holdings stand with each client.",
      "The two files may be in any order. Where they are not both sorted by client and account id,",
      "as LC_ALL=C sort does, their rows are sorted first, in files beside OUT that are removed,"
          + " and",
      "the advice comes in that order.",
      "",
      "With --lang csv gets a column with the reasons in words of that language; without it their",
      "ids stand there alone. JSON lines hold both languages; pages are in English without it.",
      "",
      "A row that cannot be used is written to OUT.rejected.csv with its line and the reason, and"
          + " the",
      "others go on. If any holding of a client is invalid, the whole client is rejected.",
      "",
      "Until all is done the advice is in OUT.part, and OUT.checkpoint says how far it has come."
          + " Ctrl-C",
      "ends what was begun and stops; the same command with --resume goes on, also after a crash.",
      "",
      "Exit code: 0 done; 1 rows were rejected; 2 bad input; 130 stopped by Ctrl-C, to be resumed.",
      "",
      "Example: smallcap-advisor book --clients clients.csv --holdings holdings.csv --market"
          + " market.csv --as-of 2026-01-26 --out advice.csv"
    })
final class BookCommand implements Command {
  private static final int STOPPED = 130;
  private static final String LIST = "advice.csv";

  @Option(
      names = "--clients",
      paramLabel = "FILE",
      required = true,
      description = "The clients, a row or line each: csv or json lines.")
  @SuppressWarnings("NullAway.Init")
  private Path clients;

  @Option(
      names = "--holdings",
      paramLabel = "FILE.csv",
      description = "What they hold, a row each.")
  private @Nullable Path holdings;

  @Option(
      names = "--out",
      paramLabel = "FILE-OR-FOLDER",
      required = true,
      description =
          "Where the advice goes: .csv, a row a client, or .jsonl, whole recommendations; either"
              + " also with .gz after it. With --format html a folder, made where it is not there.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "csv|jsonl|html",
      description =
          "How the advice is written; html is a page for each client and a list of them,"
              + " advice.csv. Default: by the ending of OUT.")
  private @Nullable BookFormat format;

  @Mixin private final LangOption lang = new LangOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "The day of the advice, like 2026-01-26.")
  @SuppressWarnings("NullAway.Init")
  private LocalDate asOf;

  @Mixin private final MarketOption market = new MarketOption();
  @Mixin private final DeclareOptions declare = new DeclareOptions();
  @Mixin private final PolicyOption policy = new PolicyOption();

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many clients are advised at the same time. Default: as many as cores.")
  private @Nullable Integer threads;

  @Option(
      names = "--resume",
      description = "Goes on with the run for OUT that was stopped; without one it begins.")
  private boolean resume;

  @Option(
      names = "--force",
      description = "Replaces OUT, when the new one is whole, and begins a stopped run anew.")
  private boolean force;

  @Option(names = "--quiet", description = "Says nothing of how far it has come.")
  private boolean quiet;

  @Override
  public CommandOutput answer(Style style, PrintStream ignored, PrintStream err) {
    BookStart start = start();
    long began = System.nanoTime();
    BookRun run = run();
    ProgressLine line = new ProgressLine(err, quiet ? Style.PLAIN : style);
    try (StopSignal signal = StopSignal.heeded()) {
      BookSummary summary = run.run(start, new BookWatching(line, signal));
      line.clear();
      if (!summary.finished()) {
        err.print(BookText.stopped(summary));
        err.flush();
        return new CommandOutput("", STOPPED);
      }
      return new CommandOutput(
          BookText.of(summary, System.nanoTime() - began), summary.rejected() == 0 ? 0 : 1);
    }
  }

  private BookStart start() {
    if (resume && force) {
      throw new InputException(
          "The options --resume and --force stand together.",
          "go on with the stopped run, or begin it anew.");
    }
    return resume ? BookStart.RESUME : force ? BookStart.REPLACE : BookStart.NEW;
  }

  /** The list of the pages, in their folder. */
  private Path list() {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new InputException(
          "The folder (" + out + ") cannot be made: " + FileFailure.of(e),
          "name another, or mend its rights.",
          e);
    }
    return out.resolve(LIST);
  }

  private BookRun run() {
    Declaration declaration = declare.declaration(asOf);
    BookFormat written = format == null ? BookFormat.of(out) : format;
    Policy asked = policy.policy();
    MarketView view = market.assessed(asked, asOf);
    MarketView acting = declaration == null ? view : view.declared(declaration);
    BookRun run =
        new BookRun(
            asked,
            acting,
            clients,
            holdings,
            written == BookFormat.HTML ? list() : out,
            written,
            lang.asked(),
            threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    for (Path file : run.written()) {
      market.sources().forEach(source -> Apart.check(file, source));
      policy.sources().forEach(source -> Apart.check(file, source));
    }
    return run;
  }
}
