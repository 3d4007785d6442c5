package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.files.Table;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.market.MarketView;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Where the market is read from: figures, or signals as words. */
final class MarketOption {
  @Option(
      names = "--market",
      paramLabel = "FILE-OR-FOLDER",
      required = true,
      description =
          "Monthly figures as FRED writes them, a csv file or a folder of them; or signals in words,"
              + " a csv file with the columns signal,value.")
  @SuppressWarnings("NullAway.Init")
  private Path path;

  MarketView assessed(Policy policy, LocalDate asOf) {
    if (!Files.isDirectory(path)) {
      Table table = Table.parse(TextFile.read(path), path.toString());
      if (WordedSignals.fits(table)) {
        return policy.assess(MarketData.none(), asOf).worded(WordedSignals.of(table, asOf));
      }
    }
    return policy.assess(MarketData.fred(path), asOf);
  }
}
