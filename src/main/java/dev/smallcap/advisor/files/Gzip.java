package dev.smallcap.advisor.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Unpacks what gzip packed, in memory. Stateless and thread-safe. */
final class Gzip {
  private Gzip() {}

  /**
   * The bytes that were packed.
   *
   * @throws dev.smallcap.advisor.terms.InputException if they are too many, damaged or cut off, or
   *     anything follows them
   */
  static byte[] unpacked(byte[] packed, String name) {
    try (Gunzip gzip = new Gunzip(new ByteArrayInputStream(packed), name)) {
      byte[] bytes = gzip.readNBytes(TextFile.LARGEST + 1);
      if (bytes.length > TextFile.LARGEST) {
        throw Packed.tooMuch(name);
      }
      return bytes;
    } catch (IOException e) {
      throw TextStream.unreadable(name, e);
    }
  }
}
