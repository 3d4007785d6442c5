package dev.smallcap.advisor.host.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * Text as the bytes of a file. Packed text is a member of its own, so that a file of several can be
 * cut after each. Stateless and thread-safe.
 */
final class Written {
  private Written() {}

  /** What writes a text. */
  interface Text {
    void to(Writer out) throws IOException;
  }

  static byte[] bytes(boolean packed, Text text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      text.to(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
