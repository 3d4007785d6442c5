package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.host.json.FredJson;
import dev.smallcap.advisor.situation.MarketData;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Where figures are read from by a command that takes no signals as words. */
final class FiguresOption {
  @Option(
      names = "--market",
      paramLabel = "FILE-OR-FOLDER",
      required = true,
      description =
          "Monthly figures as FRED writes them: a csv, txt or json file, such files in a zip or gz,"
              + " or a folder of all these.")
  @SuppressWarnings("NullAway.Init")
  private Path path;

  /** The figures; of columns with a day the newest. */
  MarketData read() {
    return read(LocalDate.MAX);
  }

  /** The figures; of columns with a day the newest not after a vintage. */
  MarketData read(LocalDate vintage) {
    return FredJson.read(path, vintage);
  }
}
