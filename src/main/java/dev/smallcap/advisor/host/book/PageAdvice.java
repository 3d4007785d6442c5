package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.html.ClientDocument;
import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A page for each client, and a list of them as CSV. A page is written before its row, so that a
 * run which is resumed leaves none out. Immutable and thread-safe.
 *
 * @param folder where the pages go
 * @param lang their language
 * @param list the list
 */
record PageAdvice(Path folder, Lang lang, CsvAdvice list) implements AdviceWriter {
  @Override
  public void head(Writer out) throws IOException {
    list.head(out);
  }

  @Override
  public void write(List<Recommendation> advice, Writer out) throws IOException {
    for (Recommendation one : advice) {
      Path page = folder.resolve(PageName.of(one));
      // whatever bears the name, be it a link, is replaced and not written through
      Files.deleteIfExists(page);
      try (Writer written =
          Files.newBufferedWriter(page, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
        ClientDocument.write(one, lang, written);
      }
    }
    list.write(advice, out);
  }
}
