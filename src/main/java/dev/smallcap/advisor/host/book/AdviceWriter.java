package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.terms.Lang;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes advice. Immutable and thread-safe. */
interface AdviceWriter {
  static AdviceWriter of(BookFormat format, @Nullable Lang words) {
    return switch (format) {
      case CSV -> new CsvAdvice(words);
      case JSONL -> new JsonAdvice();
    };
  }

  /** What stands before the first advice. */
  void head(Writer out) throws IOException;

  /** Pieces of advice, in order. */
  void write(List<Recommendation> advice, Writer out) throws IOException;
}
