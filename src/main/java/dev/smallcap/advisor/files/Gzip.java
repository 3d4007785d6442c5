package dev.smallcap.advisor.files;

import dev.smallcap.advisor.terms.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** Unpacks what gzip packed, in memory. Stateless and thread-safe. */
final class Gzip {
  private static final int TRAILER = 8;

  private Gzip() {}

  /**
   * The bytes that were packed.
   *
   * @throws InputException if they are too many, damaged or cut off, or anything follows them
   */
  static byte[] unpacked(byte[] packed, String name) {
    byte[] bytes;
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      bytes = gzip.readNBytes(TextFile.LARGEST + 1);
    } catch (IOException e) {
      throw Packed.damaged(name, "it is damaged or cut off", e);
    }
    if (bytes.length > TextFile.LARGEST) {
      throw Packed.tooMuch(name);
    }
    if (!ends(packed, bytes)) {
      // Java passes over what follows and is no gzip, and joins what is.
      throw new InputException(
          "The file (" + name + ") holds more than one packed file, or bytes after it.",
          "unpack it, and name the file that was in it.");
    }
    return bytes;
  }

  /** Whether the checksum and the size at the end are those of all bytes. */
  private static boolean ends(byte[] packed, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ByteBuffer trailer =
        ByteBuffer.wrap(packed, packed.length - TRAILER, TRAILER).order(ByteOrder.LITTLE_ENDIAN);
    return trailer.getInt() == (int) sum.getValue() && trailer.getInt() == bytes.length;
  }
}
