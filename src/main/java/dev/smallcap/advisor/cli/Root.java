package dev.smallcap.advisor.cli;

import picocli.CommandLine;

/** The command that holds the others. */
@CommandLine.Command(
    name = "smallcap-advisor",
    description =
        "Recommends how much of a portfolio small companies may take, by reviewed rules and with"
            + " reasons. It predicts nothing, fetches no data and sends no orders.",
    subcommands = {
      Advise.class,
      ImportHoldings.class,
      BookCommand.class,
      Explain.class,
      Phases.class,
      HistoryCommand.class,
      MatrixTable.class,
      ShowCatalogue.class,
      ShowAnswers.class,
      WriteRulebook.class,
      ReviewFolder.class,
      ShowCoverage.class,
      TestCases.class,
      Mutate.class,
      Prove.class,
      Diff.class,
      PackBundle.class,
      Log.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  done",
      "  1  the decision is NEEDS_DATA or NEEDS_HUMAN_REVIEW; rows of a book were rejected; or a"
          + " check found something: an error, a case that fails, a finding, a change that is not"
          + " accepted",
      "  2  bad input: nothing is written to standard output",
      "130  a book was stopped and can be resumed",
      "",
      "Each command has its own --help."
    })
final class Root {}
