package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.host.log.LogException;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Answers go to standard output, in UTF-8 or as a console wants it, and only when
 * they are whole; errors go to standard error. Exit codes: 0 done, 1 data, a person or a correction
 * is needed, 2 bad input. Stateless and thread-safe.
 */
public final class Main {
  private static final int BAD_INPUT = 2;

  /** Where the time of a logged line comes from; nothing else asks for it. */
  private static final InstantSource NOW = InstantSource.system();

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Watched watched = new Watched(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(watched, false, Encoding.of("stdout"));
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, Encoding.of("stderr"));
    int exit = run(args, out, err, Style.ofTerminal(), NOW);
    out.flush();
    String lost = watched.lost();
    if (lost != null) {
      err.print(
          Printable.message("The answer cannot be written: " + lost + ".", "write it elsewhere.")
              + "\n");
      exit = BAD_INPUT;
    }
    System.exit(exit);
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, out, err, NOW);
  }

  static int run(String[] args, PrintStream out, PrintStream err, InstantSource instants) {
    return run(args, out, err, Style.PLAIN, instants);
  }

  private static int run(
      String[] args, PrintStream out, PrintStream err, Style style, InstantSource instants) {
    StringWriter help = new StringWriter();
    CommandLine line = commands(style, instants).setOut(new PrintWriter(help));
    try {
      ParseResult parsed = line.parseArgs(args);
      Integer helped = CommandLine.executeHelpRequest(parsed);
      if (helped != null) {
        out.print(help);
        return helped;
      }
      CommandOutput answer = asked(parsed).answer(style, out, err);
      out.print(style.printed(answer.text()));
      return answer.exitCode();
    } catch (ParameterException e) {
      err.print(
          Printable.line(String.valueOf(e.getMessage()))
              + "\nMaybe see "
              + e.getCommandLine().getCommandSpec().qualifiedName()
              + " --help\n");
    } catch (InputException | PolicyException | LogException e) {
      err.print(e.getMessage() + "\n");
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      err.print(
          "Unexpected: "
              + Printable.line(e.toString())
              + "\nMaybe it is a fault of this program: report it with this line.\n");
    }
    return BAD_INPUT;
  }

  private static CommandLine commands(Style style, InstantSource instants) {
    CommandLine line = new CommandLine(new Root(), new Commands(instants));
    giveHelp(line);
    return line.registerConverter(LocalDate.class, Day::parse)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(false)
        .setUsageHelpWidth(100)
        .setColorScheme(Help.defaultColorScheme(style == Style.PLAIN ? Ansi.OFF : Ansi.ON));
  }

  private static void giveHelp(CommandLine line) {
    line.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    line.getSubcommands().values().forEach(Main::giveHelp);
  }

  private static Command asked(ParseResult parsed) {
    if (parsed.commandSpec().userObject() instanceof Command command) {
      return command;
    }
    if (!parsed.hasSubcommand()) {
      List<String> names = List.copyOf(parsed.commandSpec().subcommands().keySet());
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "Missing command: "
              + String.join(", ", names.subList(0, names.size() - 1))
              + " or "
              + names.get(names.size() - 1));
    }
    return asked(parsed.subcommand());
  }
}
