package dev.smallcap.advisor.host.json;

import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.situation.MarketData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads market figures as {@link MarketData#fred} does, and besides as FRED's API answers with JSON
 * ({@code series/observations}). Stateless and thread-safe.
 *
 * <p>An answer does not say of which series it is. Its file does, such as {@code UNRATE.json}, or
 * the property it is the value of, where one file holds several answers.
 */
public final class FredJson {
  private FredJson() {}

  /**
   * Reads a file, an archive or a folder.
   *
   * @param until the day not after which a column with a day is taken, such as the as-of date
   * @throws dev.smallcap.advisor.terms.InputException naming file, line, column and value, or the
   *     series that is in none of the files
   */
  public static MarketData read(Path fileOrFolder, LocalDate until) {
    return MarketData.fred(fileOrFolder, until, FredJson::tables);
  }

  private static List<Table> tables(String text, String file) {
    Jackson.check();
    return FredAnswers.of(text, file);
  }
}
