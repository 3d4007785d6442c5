package dev.smallcap.advisor.cli;

import picocli.CommandLine;

/** The command that holds those about a log of decisions. */
@CommandLine.Command(
    name = "log",
    description = "Verifies, recomputes or shows what advise --log has kept.",
    subcommands = {VerifyLog.class, ReplayLog.class, ShowLog.class})
final class Log {}
