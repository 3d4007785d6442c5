package dev.smallcap.advisor.host.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published schemas, which can be read without Jackson. */
final class PublishedSchema {
  static final String ADVICE = "recommendation.schema.json";

  private PublishedSchema() {}

  static String text(String file) {
    try (InputStream in = PublishedSchema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
