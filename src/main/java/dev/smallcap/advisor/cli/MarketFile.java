package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.files.Table;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A market as its file gives it: figures, or signals as words. Immutable and thread-safe. */
record MarketFile(MarketData figures, @Nullable WordedSignals words) {
  /**
   * Reads a file, or a folder of figures.
   *
   * @param vintage the day it was downloaded, or null where that is not known
   */
  static MarketFile read(Path path, LocalDate asOf, @Nullable LocalDate vintage) {
    if (!Files.isDirectory(path)) {
      Table table = Table.parse(TextFile.read(path), path.toString());
      if (WordedSignals.fits(table)) {
        refuse(vintage, path);
        return new MarketFile(MarketData.none(), WordedSignals.of(table));
      }
    }
    if (vintage == null) {
      return new MarketFile(MarketData.fred(path, asOf), null);
    }
    if (vintage.isAfter(asOf)) {
      throw new InputException(
          "The vintage (" + vintage + ") is after the as-of date " + asOf + ".",
          "give the day on which the figures were downloaded, or a later as-of date.");
    }
    return new MarketFile(MarketData.fred(path, vintage).asDownloadedOn(vintage), null);
  }

  private static void refuse(@Nullable LocalDate vintage, Path path) {
    if (vintage != null) {
      throw new InputException(
          "The vintage (" + vintage + ") stands beside the words of " + path + ".",
          "leave it out: words say by given_on of which day they are.");
    }
  }
}
