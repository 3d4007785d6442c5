package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.Policy;
import dev.smallcap.advisor.advice.MarketView;
import dev.smallcap.advisor.files.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the market is read from: figures, or signals as words. */
final class MarketOption {
  @Option(
      names = "--market",
      paramLabel = "FILE-OR-FOLDER",
      required = true,
      description =
          "Monthly figures as FRED writes them: a csv, txt or json file, such files in a zip or gz,"
              + " or a folder of all these; or signals in words, a csv file signal,value that also"
              + " names who gave them, why and when.")
  @SuppressWarnings("NullAway.Init")
  private Path path;

  @Mixin private final VintageOption vintage = new VintageOption();

  MarketView assessed(Policy policy, LocalDate asOf) {
    MarketFile file = MarketFile.read(path, asOf, vintage.day());
    MarketView market = policy.assess(file.figures(), asOf);
    return file.words() == null ? market : market.worded(file.words());
  }

  /** The files that it may be read from. */
  List<Path> sources() {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw TextFile.unreadable("folder", path, e);
    }
  }
}
