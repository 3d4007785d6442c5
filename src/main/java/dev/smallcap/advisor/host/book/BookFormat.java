package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.terms.InputException;
import java.nio.file.Path;
import java.util.Locale;

/** How the advice of a book is written. An immutable constant. */
public enum BookFormat {
  /** CSV with a header, a row a client: what is decided and traded, with the ids of the reasons. */
  CSV,
  /** The whole recommendation of each client on a line, in the published form. */
  JSONL,
  /**
   * A page for each client, in the folder of the output, which is a list of them: CSV, with the
   * name of the page in its last column. It needs jte-runtime on the class path.
   */
  HTML;

  /**
   * The format that a file's ending asks for, {@code .csv}, {@code .jsonl} or {@code .ndjson}, each
   * also before {@code .gz}.
   *
   * @throws InputException if it asks for none
   */
  public static BookFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String plain = isPacked(file) ? name.substring(0, name.length() - ".gz".length()) : name;
    if (plain.endsWith(".csv")) {
      return CSV;
    }
    if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
      return JSONL;
    }
    throw new InputException(
        "The ending of the output (" + file + ") says no format.",
        "end it with .csv or .jsonl, or either with .gz after it.");
  }

  /** Whether a file's ending asks for gzip. */
  public static boolean isPacked(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
