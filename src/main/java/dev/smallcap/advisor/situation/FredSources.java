package dev.smallcap.advisor.situation;

import dev.smallcap.advisor.files.NamedText;
import dev.smallcap.advisor.files.Packed;
import dev.smallcap.advisor.files.TextFile;
import dev.smallcap.advisor.files.table.Table;
import dev.smallcap.advisor.terms.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables of a file, a zip archive or a folder of figures. One reading, once. */
final class FredSources {
  private static final String TEXTS = ".*\\.(csv|txt|json)";

  private final FiguresForm json;
  private final List<Table> tables = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  private FredSources(FiguresForm json) {
    this.json = json;
  }

  /**
   * Reads them all.
   *
   * @throws InputException if there is none, or one cannot be read
   */
  static FredSources of(Path fileOrFolder, FiguresForm json) {
    FredSources sources = new FredSources(json);
    if (Files.isDirectory(fileOrFolder)) {
      inside(fileOrFolder).forEach(file -> sources.add(file, false));
    } else {
      sources.add(fileOrFolder, true);
    }
    return sources;
  }

  /** The tables, in the order of their files. */
  List<Table> tables() {
    return tables;
  }

  /** Files that hold no figures, such as FRED's own README. */
  List<String> passedOver() {
    return passedOver;
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(file -> isMeant(file.getFileName().toString(), TEXTS + "(\\.gz)?|.*\\.zip"))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new InputException(
            "The folder (" + folder + ") holds no .csv file.", "put the FRED downloads there.");
      }
      return found;
    } catch (IOException e) {
      throw TextFile.unreadable("folder", folder, e);
    }
  }

  /** Whether a name has such an ending, and is none of those that macOS and Excel put beside. */
  private static boolean isMeant(String name, String endings) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !last.startsWith("._")
        && !last.startsWith("~$")
        && !name.startsWith("__MACOSX/")
        && last.toLowerCase(Locale.ROOT).matches(endings);
  }

  private void add(Path file, boolean alone) {
    List<NamedText> texts = Packed.read(file, name -> isMeant(name, TEXTS));
    if (texts.isEmpty()) {
      throw new InputException(
          "The archive (" + file + ") holds no .csv, .txt or .json file.",
          "name the archive that FRED wrote.");
    }
    boolean one = alone && texts.size() == 1;
    texts.forEach(text -> add(text, one));
  }

  private void add(NamedText text, boolean alone) {
    if (isJson(text.text())) {
      if (alone || isAnswer(text.text())) {
        json.tables(text.text(), text.name()).stream().map(SeriesName::given).forEach(tables::add);
      } else {
        passedOver.add(text.name());
      }
      return;
    }
    boolean readMe = text.name().toLowerCase(Locale.ROOT).matches(".*\\.txt(\\.gz)?\\)?");
    if (readMe && !alone && !FredText.holdsDates(text.text())) {
      passedOver.add(text.name());
      return;
    }
    tables.add(table(text));
  }

  /** The table of a text, whose name says the series where nothing else does. */
  static Table table(NamedText text) {
    return SeriesName.given(FredText.table(text.text(), text.name()));
  }

  static boolean isJson(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /** Whether JSON comes from FRED, also where it says that it refused. */
  private static boolean isAnswer(String json) {
    return json.contains("\"observations\"")
        || json.contains("\"error_message\"")
        || (json.contains("\"date\"") && json.contains("\"value\""));
  }
}
