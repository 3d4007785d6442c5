package dev.smallcap.advisor.cli.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The schemas of reports, as the jar holds them. */
final class PublishedForm {
  private PublishedForm() {}

  static String of(String schema) {
    try (InputStream in =
        Objects.requireNonNull(PublishedForm.class.getResourceAsStream(schema), schema)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
