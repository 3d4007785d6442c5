package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.author.verify.cases.CaseReport;
import dev.smallcap.advisor.author.verify.cases.CaseResult;
import dev.smallcap.advisor.author.verify.cases.CaseRunner;
import dev.smallcap.advisor.decide.PolicyModels;
import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.rulebook.cases.CaseEdit;
import dev.smallcap.advisor.rulebook.cases.CaseFile;
import dev.smallcap.advisor.terms.InputException;
import dev.smallcap.advisor.terms.PolicyException;
import dev.smallcap.advisor.terms.Printable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the cases of a policy. */
@picocli.CommandLine.Command(
    name = "test",
    description =
        "Runs the cases in the folder cases of a policy: failures first, each with the condition"
            + " that did not hold, then a summary.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  all cases pass, or pass with the new answers written",
      "  1  a case fails",
      "  2  something cannot be read"
    })
final class TestCases implements Command {
  private static final String NEEDS_FOLDER = "name the folder: --policy FOLDER.";

  @Mixin private final PolicyOption policy = new PolicyOption();

  @Option(
      names = "--watch",
      description = "Runs them again whenever a file of the folder is saved, until Ctrl-C.")
  private boolean watch;

  @Option(
      names = "--bless",
      description =
          "Writes what came into the cells of the cases that fail, leaving all else as it is, and"
              + " prints the change as a diff, to be reviewed before it is kept.")
  private boolean bless;

  @Mixin private final CaseChoice choice = new CaseChoice();

  private CommandOutput once(Style style) {
    if (bless && policy.folder() == null) {
      throw new InputException(
          "The cases of this program (its own policy) cannot be changed.", NEEDS_FOLDER);
    }
    return run(policy.files(), policy::policy, style);
  }

  @Override
  public CommandOutput answer(Style style, PrintStream out, PrintStream err) {
    if (!watch) {
      return once(style);
    }
    Path watched = policy.folder();
    if (watched == null) {
      throw new InputException("There is nothing to watch (no --policy).", NEEDS_FOLDER);
    }
    if (bless) {
      throw new InputException(
          "--watch (with --bless) would write whatever came.", "bless once, without --watch.");
    }
    Reload reload = new Reload();
    Watching.of(watched)
        .each(
            () -> {
              try {
                RuleFiles files = RuleFiles.of(watched);
                out.print(
                    style.printed(run(files, () -> reload.policy(watched, files), style).text()));
              } catch (InputException | PolicyException e) {
                out.print(e.getMessage() + "\n");
              }
              out.print("\n" + Printable.line("Watching " + watched + ", Ctrl-C ends.") + "\n\n");
              out.flush();
            });
    return CommandOutput.done("");
  }

  /** Reads the cases before the policy: a mistyped cell is told at once. */
  private CommandOutput run(RuleFiles files, Supplier<Policy> loaded, Style style) {
    long start = System.nanoTime();
    List<CaseFile> cases = choice.of(CaseFile.all(files));
    if (cases.isEmpty()) {
      throw new InputException(
          "The policy has no cases (rules/" + CaseFile.FOLDER + ").",
          "copy that folder from the shipped rules.");
    }
    Policy asked = loaded.get();
    CaseReport report = report(asked, files, cases);
    StringBuilder text = new StringBuilder(style.failures(report.failures()));
    boolean passed = report.failed().isEmpty();
    Path folder = policy.folder();
    if (bless && folder != null) {
      passed = blessed(asked, files, report, folder, text);
    }
    int failed = report.failed().size();
    text.append(
        style.heading(
            String.format(
                Locale.ROOT,
                "%d files, %d cases: %d passed, %d failed, in %.1f s",
                report.fileCount(),
                report.results().size(),
                report.results().size() - failed,
                failed,
                (System.nanoTime() - start) / 1e9)));
    return new CommandOutput(text.append('\n').toString(), passed ? 0 : 1);
  }

  private static CaseReport report(Policy policy, RuleFiles files, List<CaseFile> cases) {
    CaseRunner runner = CaseRunner.of(PolicyModels.of(policy), files);
    List<CaseResult> results = new ArrayList<>();
    cases.forEach(file -> results.addAll(runner.run(file)));
    return new CaseReport(results);
  }

  /** Writes the new answers, and says whether all cases pass with them. */
  private boolean blessed(
      Policy asked, RuleFiles files, CaseReport report, Path into, StringBuilder text) {
    List<CaseEdit> edits = report.edits(files);
    Blessing blessing = new Blessing(into);
    blessing.write(edits);
    edits.forEach(edit -> text.append(edit.diff()));
    if (!edits.isEmpty()) {
      text.append("\nThe new answers above are written: read them before you keep them.\n");
    }
    RuleFiles written = blessing.written(files, edits);
    return report(asked, written, choice.of(CaseFile.all(written))).failed().isEmpty();
  }
}
