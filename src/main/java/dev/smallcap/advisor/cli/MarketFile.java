package dev.smallcap.advisor.cli;

import dev.smallcap.advisor.files.Table;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.situation.WordedSignals;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A market as its file gives it: figures, or signals as words. Immutable and thread-safe. */
record MarketFile(MarketData figures, @Nullable WordedSignals words) {
  /** Reads a file, or a folder of figures. */
  static MarketFile read(Path path) {
    if (!Files.isDirectory(path)) {
      Table table = Table.parse(TextFile.read(path), path.toString());
      if (WordedSignals.fits(table)) {
        return new MarketFile(MarketData.none(), WordedSignals.of(table));
      }
    }
    return new MarketFile(MarketData.fred(path), null);
  }
}
