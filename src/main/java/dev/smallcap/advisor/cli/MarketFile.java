package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.files.NamedText;
import dev.smallcap.advisor.files.Packed;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.host.json.FredJson;
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
    NamedText words = Files.isDirectory(path) ? null : words(path);
    if (words != null) {
      refuse(vintage, path);
      Table table = Table.parse(words.text(), words.name());
      return new MarketFile(MarketData.none(), WordedSignals.of(table));
    }
    if (vintage == null) {
      return new MarketFile(FredJson.read(path, asOf), null);
    }
    if (vintage.isAfter(asOf)) {
      throw new InputException(
          "The vintage (" + vintage + ") is after the as-of date " + asOf + ".",
          "give the day on which the figures were downloaded, or a later as-of date.");
    }
    return new MarketFile(FredJson.read(path, vintage).asDownloadedOn(vintage), null);
  }

  /** The text of a file, packed or not, where it holds words. */
  private static @Nullable NamedText words(Path path) {
    return Packed.read(path, name -> false).stream()
        .filter(text -> WordedSignals.fits(text.text()))
        .findFirst()
        .orElse(null);
  }

  private static void refuse(@Nullable LocalDate vintage, Path path) {
    if (vintage != null) {
      throw new InputException(
          "The vintage (" + vintage + ") stands beside the words of " + path + ".",
          "leave it out: words say by given_on of which day they are.");
    }
  }
}
