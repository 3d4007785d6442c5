package dev.smallcap.advisor.rulebook.cases;

import dev.smallcap.advisor.rulebook.RuleFiles;
import dev.smallcap.advisor.situation.MarketData;
import dev.smallcap.advisor.terms.InputException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of figures of a folder. Each is read once, however many cases have their figures from
 * it. Thread-safe.
 */
public final class FigureFiles {
  static final String FOLDER = CaseFile.FOLDER + "figures/";

  private final RuleFiles files;
  private final Map<String, Read> read = new ConcurrentHashMap<>();

  private FigureFiles(RuleFiles files) {
    this.files = files;
  }

  /** Those of a folder. */
  public static FigureFiles of(RuleFiles files) {
    return new FigureFiles(files);
  }

  /**
   * The figures of a file, or null where there is no such file.
   *
   * @throws InputException if it cannot be read
   */
  @Nullable MarketData find(String name) {
    String path = FOLDER + name;
    String text = files.texts().get(path);
    if (text == null) {
      return null;
    }
    Read once = read.computeIfAbsent(path, one -> Read.of(text, one));
    if (once.fault() != null) {
      throw once.fault();
    }
    return once.figures();
  }

  /** What came of reading a file: figures, or why it cannot be read. */
  private record Read(@Nullable MarketData figures, @Nullable InputException fault) {
    static Read of(String text, String path) {
      try {
        return new Read(MarketData.parse(text, path), null);
      } catch (InputException e) {
        return new Read(null, e);
      }
    }
  }
}
