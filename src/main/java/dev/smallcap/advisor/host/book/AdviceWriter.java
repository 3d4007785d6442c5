package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes advice. Immutable and thread-safe. */
interface AdviceWriter {
  static AdviceWriter of(BookFormat format, @Nullable Lang words, Path out) {
    return switch (format) {
      case CSV -> new CsvAdvice(words, false);
      case JSONL -> new JsonAdvice();
      case HTML ->
          new PageAdvice(
              out.toAbsolutePath().resolveSibling(""),
              words == null ? Lang.EN : words,
              new CsvAdvice(null, true));
    };
  }

  /** What stands before the first advice. */
  void head(Writer out) throws IOException;

  /** Pieces of advice, in order. */
  void write(List<Recommendation> advice, Writer out) throws IOException;
}
