package dev.smallcap.advisor.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Where a log lies. */
final class LogPaths {
  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER-OR-FILE",
      description = "The folder of the log, or its files in their order.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> paths;

  List<Path> paths() {
    return paths;
  }
}
