package dev.smallcap.advisor.host.book;

import dev.smallcap.advisor.advice.Recommendation;
import dev.smallcap.advisor.host.json.AdviceJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Advice as JSON lines, whole. Stateless and thread-safe. */
final class JsonAdvice implements AdviceWriter {
  @Override
  public void head(Writer out) {}

  @Override
  public void write(List<Recommendation> advice, Writer out) throws IOException {
    for (Recommendation one : advice) {
      out.write(AdviceJson.writeLine(one));
    }
  }
}
