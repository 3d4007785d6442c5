package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.files.TextStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The clients of a file, one by one. Not thread-safe; closed after use. */
interface ClientRows extends AutoCloseable {
  /**
   * Opens a file: JSON lines where it begins with a brace or its name says so, otherwise CSV.
   *
   * @param heldElsewhere whether the holdings lie in a file of their own
   * @throws dev.smallcap.advisor.terms.InputException if it cannot be read, or its columns are not
   *     those of a book
   */
  static ClientRows open(Path file, boolean heldElsewhere) {
    TextStream text = TextStream.open(file);
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean json = name.matches(".*\\.(jsonl|ndjson)(\\.gz)?") || text.startsWith('{');
    return json ? new JsonClients(text, heldElsewhere) : CsvClients.of(text, heldElsewhere);
  }

  /**
   * The next client, or null at the end.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the file cannot be read on
   */
  @Nullable ClientRow next();

  /**
   * The next client as it can be put aside, or null at the end.
   *
   * @throws dev.smallcap.advisor.terms.InputException if the file cannot be read on
   */
  @Nullable Aside nextAside();

  /** A client of this file that was put aside. */
  ClientRow given(Aside aside);

  /** Whether its clients may have several accounts, told apart by their ids. */
  boolean accounts();

  /** How many bytes of the file were read. */
  long bytes();

  @Override
  void close();
}
