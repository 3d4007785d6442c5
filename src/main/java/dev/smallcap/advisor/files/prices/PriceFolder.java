package dev.smallcap.advisor.files.prices;

import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the prices of funds from a folder: a CSV file for each, whose name holds the fund's symbol
 * as a word, such as {@code IWM.csv}, {@code iwm_us_m.csv} or {@code monthly_adjusted_IWM.csv}. A
 * second file whose name also holds the word {@code dividends} tells what was paid. Stateless and
 * thread-safe.
 */
public final class PriceFolder {
  private static final String ENDING = ".csv";
  private static final String DIVIDENDS = "DIVIDENDS";

  private PriceFolder() {}

  /**
   * The prices of each fund, in the order in which they are asked for.
   *
   * @throws InputException if the folder cannot be read, a fund has no file or two, or a file
   *     cannot be used, naming file, line, column and value
   */
  public static Map<String, PriceSeries> read(Path folder, List<String> symbols) {
    List<Path> files = files(folder);
    Map<String, PriceSeries> all = new LinkedHashMap<>();
    for (String symbol : symbols) {
      Path prices = find(folder, files, symbol, false);
      if (prices == null) {
        throw new InputException(
            "The folder ("
                + folder
                + ") has no prices of "
                + symbol
                + "; its files are "
                + files.stream().map(Path::getFileName).toList()
                + ".",
            "put them there as " + symbol + ENDING + ".");
      }
      Path dividends = find(folder, files, symbol, true);
      all.put(symbol, PriceTable.read(table(prices), dividends == null ? null : table(dividends)));
    }
    return all;
  }

  /**
   * The CSV files of a folder, by name.
   *
   * @throws InputException if it is none, or cannot be read
   */
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          "The folder of the prices (" + folder + ") does not exist, or is none.",
          "name the folder that holds a file for each fund.");
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isRegularFile)
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw TextFile.unreadable("folder", folder, e);
    }
  }

  private static @Nullable Path find(
      Path folder, List<Path> files, String symbol, boolean dividends) {
    List<Path> found =
        files.stream()
            .filter(file -> words(file).contains(symbol))
            .filter(file -> words(file).contains(DIVIDENDS) == dividends)
            .toList();
    if (found.size() > 1) {
      throw new InputException(
          "The folder ("
              + folder
              + ") has two files of "
              + symbol
              + ": "
              + found.get(0).getFileName()
              + " and "
              + found.get(1).getFileName()
              + ".",
          "leave one of them.");
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<String> words(Path file) {
    String name = file.getFileName().toString().toUpperCase(Locale.ROOT);
    return Arrays.asList(name.split("[^A-Z0-9]+", -1));
  }

  private static Table table(Path file) {
    return Table.parse(TextFile.read(file), file.toString());
  }
}
